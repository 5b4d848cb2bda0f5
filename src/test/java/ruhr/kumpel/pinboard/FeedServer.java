package ruhr.kumpel.pinboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody else's server, on this machine under the name that tests may ask (`kumpel.web.loopback-hosts`), and a
/// canary
/// beside it that nobody may ever connect to.
public final class FeedServer implements AutoCloseable {

    private final HttpServer server;
    private final ServerSocket canary;
    private final AtomicInteger connections = new AtomicInteger();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    public FeedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        Thread.ofVirtual().start(this::count);
    }

    /// Says it, whatever stood there before; with an ETag of its words.
    public String says(String path, String type, String text) {
        return answers(path, http -> {
            var etag = "\"" + text.hashCode() + "\"";
            http.getResponseHeaders().add("ETag", etag);
            http.getResponseHeaders().add("Content-Type", type);
            if (etag.equals(http.getRequestHeaders().getFirst("If-None-Match"))) {
                http.sendResponseHeaders(304, -1);
                return;
            }
            var bytes = text.getBytes(UTF_8);
            http.sendResponseHeaders(200, bytes.length);
            http.getResponseBody().write(bytes);
        });
    }

    public String fails(String path, int status) {
        return answers(path, http -> http.sendResponseHeaders(status, -1));
    }

    /// To the canary, by its number.
    public String leadsInside(String path) {
        return answers(path, http -> {
            http.getResponseHeaders().add("Location", "http://127.0.0.1:" + canary.getLocalPort() + "/secret.xml");
            http.sendResponseHeaders(302, -1);
        });
    }

    public String address(String path) {
        return "http://elsewhere.localhost:" + server.getAddress().getPort() + path;
    }

    public String secret() {
        return "http://127.0.0.1:" + canary.getLocalPort() + "/secret";
    }

    public int asked(String path) {
        return asked.getOrDefault(path, 0);
    }

    /// How many came to the canary.
    public int connections() {
        return connections.get();
    }

    private interface Answering {
        void to(HttpExchange http) throws IOException;
    }

    private String answers(String path, Answering answering) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException _) {
            // the first there
        }
        server.createContext(path, http -> {
            asked.merge(path, 1, Integer::sum);
            try (http) {
                answering.to(http);
            }
        });
        return address(path);
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

    @Override
    public void close() throws IOException {
        server.stop(0);
        canary.close();
    }
}
