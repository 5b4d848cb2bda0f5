package ruhr.kumpel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Somebody with a browser that has no script: asks by HTTP, keeps cookies per host. A host is the key of a
/// portal (`dortmund` asks `dortmund.localhost`), nothing for the bare host, or anything with a dot in it as it
/// stands.
public final class Surfer {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private static final String HOME = "X-Forwarded-For";
    private static final AtomicInteger HOMES = new AtomicInteger();

    private final int port;
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    /// Each at home somewhere else, or one test's limits would slow the next. The application believes this
    /// header from a proxy on its own machine.
    public Surfer(int port) {
        this.port = port;
        headers.put(HOME, "2001:db8:" + Integer.toHexString(HOMES.incrementAndGet()) + "::1");
    }

    /// The same browser, sent to another node of the installation by the balancer.
    public Surfer at(Surfer other) {
        var there = new Surfer(other.port);
        there.cookies.putAll(cookies);
        return there;
    }

    /// The address that requests come from.
    public String home() {
        return Objects.requireNonNull(headers.get(HOME));
    }

    /// A picture or document to upload.
    public record File(String name, String type, byte[] content) {}

    /// Sends this header with every request from now on.
    public Surfer saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String host, String path) {
        return send(host, path, request(host, path).GET());
    }

    /// The sitemap with all its parts: a portal with many listings has several.
    public String sitemap(String host) {
        var text = new StringBuilder(get(host, "/sitemap.xml").text());
        for (int part = 1; text.indexOf("/sitemap-" + part + ".xml") >= 0; part++)
            text.append(get(host, "/sitemap-" + part + ".xml").text());
        return text.toString();
    }

    /// Gets and follows redirects, to other hosts too, to the page at their end.
    public Answer visit(String host, String path) {
        return follow(get(host, path));
    }

    /// A value is a string, or a list of strings for a field that is sent several times.
    public Answer post(String host, String path, Map<String, ?> form) {
        return send(
                host,
                path,
                posting(host, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form))));
    }

    /// The same from the page with the form, opened just before: with what was stored then.
    public Answer change(String host, String path, Map<String, ?> form) {
        var fields = new LinkedHashMap<String, Object>(form);
        fields.put("seen", get(host, path).page().select("input[name=seen]").val());
        return post(host, path, fields);
    }

    /// As scripts save drafts.
    public Answer put(String host, String path, Map<String, ?> form) {
        return send(
                host,
                path,
                posting(host, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .PUT(BodyPublishers.ofString(encoded(form))));
    }

    public Answer upload(String host, String path, Map<String, ?> form, Map<String, File> files) {
        var boundary = "kumpel-" + System.nanoTime();
        return send(
                host,
                path,
                posting(host, path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(multipart(boundary, form, files)));
    }

    /// Goes where a redirect leads, ten times at most; any other answer is given back.
    public Answer follow(Answer answer) {
        var last = answer;
        for (int i = 0; i < 10 && last.status() / 100 == 3 && last.status() != 304; i++) {
            var target = URI.create(address(last.host()) + last.path()).resolve(last.location());
            var path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
            var host = target.getHost().replaceAll("\\.?localhost$", "");
            last = send(
                    host,
                    path,
                    request(host, path)
                            .header("Referer", address(answer.host()) + "/")
                            .GET());
        }
        return last;
    }

    public Map<String, String> cookies(String host) {
        return cookies.getOrDefault(hostName(host), Map.of());
    }

    /// Scheme, host and port as a browser shows them.
    public String address(String host) {
        return "http://" + hostName(host) + ":" + port;
    }

    private static String hostName(String host) {
        if (host.isEmpty()) return "localhost";
        return host.contains(".") ? host : host + ".localhost";
    }

    private HttpRequest.Builder posting(String host, String path) {
        return request(host, path).header("Origin", address(host)).header("Sec-Fetch-Site", "same-origin");
    }

    private HttpRequest.Builder request(String host, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Host", hostName(host) + ":" + port);
        headers.forEach(request::header);
        var mine = cookies(host);
        if (!mine.isEmpty())
            request.header(
                    "Cookie",
                    mine.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        return request;
    }

    private Answer send(String host, String path, HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(cookie -> keep(host, cookie));
            return new Answer(host, path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new AssertionError("No answer: " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String host, String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        var mine = cookies.computeIfAbsent(hostName(host), _ -> new LinkedHashMap<>());
        if (pair[1].isEmpty() || cookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) mine.remove(pair[0]);
        else mine.put(pair[0], pair[1]);
    }

    private record Part(String name, String value) {}

    private static List<Part> parts(Map<String, ?> form) {
        var parts = new ArrayList<Part>();
        form.forEach((name, value) -> {
            if (value instanceof Collection<?> many)
                many.forEach(one -> parts.add(new Part(name, String.valueOf(one))));
            else parts.add(new Part(name, String.valueOf(value)));
        });
        return parts;
    }

    private static String encoded(Map<String, ?> form) {
        return parts(form).stream()
                .map(part -> URLEncoder.encode(part.name, StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(part.value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static BodyPublisher multipart(String boundary, Map<String, ?> form, Map<String, File> files) {
        var body = new ByteArrayOutputStream();
        parts(form).forEach(part -> {
            head(body, boundary, "name=\"" + part.name + "\"", "text/plain; charset=utf-8");
            body.writeBytes((part.value + "\r\n").getBytes(StandardCharsets.UTF_8));
        });
        files.forEach((name, file) -> {
            head(body, boundary, "name=\"" + name + "\"; filename=\"" + file.name + "\"", file.type);
            body.writeBytes(file.content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static void head(ByteArrayOutputStream body, String boundary, String disposition, String type) {
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    }
}
