package ruhr.kumpel.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ruhr.kumpel.web.Fetched.Forbidden.Why;

/// The server never fetches internal addresses for anybody. A canary listens on this machine; whatever is asked for,
/// directly or behind a redirect, nobody ever connects to it.
class OutsideTest {

    private static final Duration SOON = Duration.ofSeconds(3);

    /// An address of the internet that was never given to anybody.
    private static final String NOBODYS = "2000:dead::1";

    private final Map<String, List<String>> names = new ConcurrentHashMap<>();
    private final AtomicInteger lookUps = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private ServerSocket canary;
    private HttpServer elsewhere;
    private Outside outside;

    @BeforeEach
    void listens() throws IOException {
        canary = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[4]));
        Thread.ofVirtual().start(this::count);
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        elsewhere.start();
        outside = new Outside(new Names(), Set.of("elsewhere.localhost"), Set.of(80, 443, canary.getLocalPort()));
    }

    @AfterEach
    void rests() throws Exception {
        outside.close();
        elsewhere.stop(0);
        canary.close();
    }

    /// Each name has a list of answers; the last one stays.
    private final class Names implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            lookUps.incrementAndGet();
            var answers = names.get(host);
            if (answers == null) throw new UnknownHostException(host);
            var answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
            return Stream.of(answer.split(",")).map(OutsideTest::address).toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @TestFactory
    Stream<DynamicTest> noHostileAddressReachesThisMachine() {
        return hostile()
                .map(url -> DynamicTest.dynamicTest(url, () -> {
                    answer("/to", http -> redirect(http, url));
                    assertThat(outside.fetch(asking(url))).isInstanceOf(Fetched.Forbidden.class);
                    // Not each of them is a header at all.
                    assertThat(outside.fetch(asking(here("/to"))))
                            .isInstanceOfAny(Fetched.Forbidden.class, Fetched.Unreachable.class);
                    assertThat(outside.fetch(Asking.post(url, "*/*", new byte[1], "text/plain")))
                            .isInstanceOf(Fetched.Forbidden.class);
                    assertThat(connections).hasValue(0);
                }));
    }

    /// A name for each inner address, and each way to write this machine.
    private Stream<String> hostile() {
        int port = canary.getLocalPort();
        var urls = new ArrayList<String>();
        var inner = List.of(
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::a00:1",
                "100::1",
                "2001:0:7f00:1::1",
                "2001:db8::1",
                "2001:20::1",
                "2002:7f00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2000:dead::1,127.0.0.1",
                "127.0.0.1,2000:dead::1");
        for (int i = 0; i < inner.size(); i++) {
            names.put("n" + i + ".hostile.ruhr", List.of(inner.get(i)));
            urls.add("http://n" + i + ".hostile.ruhr:" + port + "/" + URLEncoder.encode(inner.get(i), UTF_8));
        }
        names.put("good.hostile.ruhr", List.of("127.0.0.1"));
        for (var host : List.of(
                "127.0.0.1",
                "127.1",
                "127.0.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0x7f.1",
                "017700000001",
                "0177.0.0.1",
                "0177.0.0.0x1",
                "127.0.0.1.",
                "0",
                "0.0.0.0",
                "00000177.1",
                "127.00.00.01",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:0:0:1]",
                "[fe80::1%25lo]",
                "[::1%lo]",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "localhost.localdomain",
                "printer",
                "router.local",
                "db.internal",
                "nas.lan",
                "x.localhost",
                "feeds.test",
                "%6c%6f%63%61%6c%68%6f%73%74",
                "127.0.0.1%00.hostile.ruhr",
                "127%2e0%2e0%2e1",
                "１２７.０.０.１",
                "127。0。0。1",
                "①②⑦.0.0.1",
                "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
                "loc\u00adalhost",
                "loc\u200balhost",
                "user@127.0.0.1",
                "user:word@good.hostile.ruhr",
                "good.hostile.ruhr@127.0.0.1",
                "good.hostile.ruhr\\@127.0.0.1",
                "127.0.0.1\\.hostile.ruhr",
                "good.hostile.ruhr#@127.0.0.1",
                "good.hostile.ruhr?@127.0.0.1",
                "-.hostile.ruhr",
                "a..hostile.ruhr",
                "good.hostile.ruhr\t",
                "good.hostile.ruhr\n",
                "good.hostile.ruhr ",
                "",
                "*",
                "127.0.0.1.0x1")) urls.add("http://" + host + ":" + port + "/");
        urls.addAll(List.of(
                "file:///etc/passwd",
                "ftp://good.hostile.ruhr/",
                "gopher://127.0.0.1:" + port + "/_x",
                "jar:http://127.0.0.1:" + port + "!/",
                "dict://127.0.0.1:" + port,
                "data:text/plain,x",
                "javascript:alert(1)",
                "http:127.0.0.1:" + port,
                "http:/127.0.0.1:" + port,
                "http:///127.0.0.1:" + port,
                "http:\\\\127.0.0.1:" + port,
                "//127.0.0.1:" + port,
                "http://good.hostile.ruhr:22/",
                "http://good.hostile.ruhr:6379/",
                "http://good.hostile.ruhr:0/",
                "http://good.hostile.ruhr:99999/",
                "http://good.hostile.ruhr:80:" + port + "/",
                "http://good.hostile.ruhr:+80/",
                "http://" + "a".repeat(3000) + ".hostile.ruhr/"));
        assertThat(urls).hasSizeGreaterThan(100);
        return urls.stream().filter(url -> !url.startsWith("//"));
    }

    @Test
    void aRedirectWithoutSchemeIsReadAsStrictly() {
        answer("/to", http -> redirect(http, "//127.0.0.1:" + canary.getLocalPort() + "/"));
        answer("/deep", http -> redirect(http, "///127.0.0.1:" + canary.getLocalPort() + "/"));
        assertThat(outside.fetch(asking(here("/to")))).isEqualTo(new Fetched.Forbidden(Why.ODD_ADDRESS));
        assertThat(outside.fetch(asking(here("/deep")))).isInstanceOf(Fetched.Forbidden.class);
        assertThat(connections).hasValue(0);
    }

    @Test
    void aNameThatChangesItsMindIsAskedOnceAndNotConnectedToTheSecondAnswer() {
        names.put("rebinding.ruhr", new ArrayList<>(List.of(NOBODYS, "127.0.0.1")));
        var url = "http://rebinding.ruhr:" + canary.getLocalPort() + "/";
        assertThat(outside.fetch(asking(url))).isInstanceOfAny(Fetched.Unreachable.class, Fetched.TooSlow.class);
        assertThat(lookUps).hasValue(1);
        assertThat(outside.fetch(asking(url))).isEqualTo(new Fetched.Forbidden(Why.NOT_PUBLIC));
        assertThat(connections).hasValue(0);
    }

    @Test
    void aChainOfRedirectsEnds() {
        answer("/round", http -> redirect(http, here("/round")));
        answer("/once", http -> redirect(http, "there?a=1"));
        answer("/there", http -> say(http, "arrived " + http.getRequestURI().getQuery()));
        assertThat(outside.fetch(asking(here("/round")))).isEqualTo(new Fetched.Forbidden(Why.TOO_MANY_REDIRECTS));
        var got = (Fetched.Got) outside.fetch(asking(here("/once")));
        assertThat(got.text()).isEqualTo("arrived a=1");
        assertThat(got.at()).hasPath("/there");
    }

    @Test
    void whatIsLargerThanAllowedIsRefusedAlsoWhenItLooksSmall() {
        answer("/large", http -> send(http, new byte[5000]));
        answer("/bomb", http -> {
            http.getResponseHeaders().add("Content-Encoding", "gzip");
            send(http, packed(new byte[40_000_000]));
        });
        answer("/endless", http -> {
            http.sendResponseHeaders(200, 0);
            while (true) http.getResponseBody().write(new byte[1000]);
        });
        for (var path : List.of("/large", "/bomb", "/endless"))
            assertThat(outside.fetch(asking(here(path)).within(4000, SOON)))
                    .as(path)
                    .isEqualTo(new Fetched.TooLarge(4000));
    }

    @Test
    void whatIsPackedIsUnpacked() {
        answer("/packed", http -> {
            http.getResponseHeaders().add("Content-Encoding", "gzip");
            http.getResponseHeaders().add("Content-Type", "text/plain; charset=ISO-8859-1");
            send(http, packed("Glück auf".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
        });
        assertThat(((Fetched.Got) outside.fetch(asking(here("/packed")))).text())
                .isEqualTo("Glück auf");
    }

    @Test
    void whoeverAnswersDropByDropIsNotWaitedFor() {
        answer("/slow", http -> {
            http.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                http.getResponseBody().write('x');
                http.getResponseBody().flush();
                sleep();
            }
        });
        long began = System.nanoTime();
        assertThat(outside.fetch(asking(here("/slow")).within(4000, Duration.ofMillis(700))))
                .isEqualTo(new Fetched.TooSlow(Duration.ofMillis(700)));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void itTellsNobodyAnythingButTheQuestion() {
        var seen = new ConcurrentHashMap<String, List<String>>();
        answer("/first", http -> {
            http.getResponseHeaders().add("Set-Cookie", "a=b");
            redirect(http, here("/second"));
        });
        answer("/second", http -> {
            seen.putAll(http.getRequestHeaders());
            say(http, "fine");
        });
        outside.fetch(asking(here("/first")));
        assertThat(seen.keySet())
                .containsExactlyInAnyOrder("Accept", "Accept-encoding", "User-agent", "Host", "Connection");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        answer("/feed", http -> {
            http.getResponseHeaders().add("ETag", "\"one\"");
            if ("\"one\"".equals(http.getRequestHeaders().getFirst("If-None-Match"))) http.sendResponseHeaders(304, -1);
            else say(http, "news");
            http.close();
        });
        var got = (Fetched.Got) outside.fetch(asking(here("/feed")));
        assertThat(outside.fetch(asking(here("/feed")).with(got.stamp()))).isEqualTo(new Fetched.Unchanged());
    }

    @Test
    void otherAnswersAreToldAsTheyAre() {
        answer("/busy", http -> {
            http.getResponseHeaders().add("Retry-After", "120");
            http.sendResponseHeaders(503, -1);
            http.close();
        });
        assertThat(outside.fetch(asking(here("/busy"))))
                .isEqualTo(new Fetched.Answered(503, java.util.Optional.of(Duration.ofMinutes(2))));
        assertThat(outside.fetch(asking("https://nobody.ruhr/"))).isEqualTo(new Fetched.Unreachable());
    }

    @Test
    void aQuestionWithABodyIsAskedOnceAndNotRedirected() {
        answer("/post", http -> {
            assertThat(new String(http.getRequestBody().readAllBytes(), UTF_8)).isEqualTo("{}");
            http.getResponseHeaders().add("Location", here("/post"));
            http.sendResponseHeaders(307, -1);
            http.close();
        });
        var asking = Asking.post(here("/post"), "*/*", "{}".getBytes(UTF_8), "application/json");
        assertThat(outside.fetch(asking)).isEqualTo(new Fetched.Answered(307, java.util.Optional.empty()));
    }

    private Asking asking(String url) {
        return Asking.get(url, "*/*").within(1_000_000, SOON);
    }

    private String here(String path) {
        return "http://elsewhere.localhost:" + elsewhere.getAddress().getPort() + path;
    }

    private interface Answering {
        void to(HttpExchange http) throws IOException;
    }

    private void answer(String path, Answering answering) {
        try {
            elsewhere.removeContext(path);
        } catch (IllegalArgumentException _) {
            // the first under this path
        }
        elsewhere.createContext(path, answering::to);
    }

    private static void redirect(HttpExchange http, String to) throws IOException {
        // As bytes, because what is hostile is not always a header that Java would send.
        http.getResponseHeaders().add("Location", to.replaceAll("[\\r\\n]", "%0a"));
        http.sendResponseHeaders(302, -1);
        http.close();
    }

    private static void say(HttpExchange http, String text) throws IOException {
        send(http, text.getBytes(UTF_8));
    }

    private static void send(HttpExchange http, byte[] bytes) throws IOException {
        http.sendResponseHeaders(200, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count() {
        while (!canary.isClosed()) {
            try (var _ = canary.accept()) {
                connections.incrementAndGet();
            } catch (IOException _) {
                return;
            }
        }
    }
}
