package ruhr.kumpel.language;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// Speaks as DeepL (`/v2/translate`) and LibreTranslate (`/translate`) do on the wire, and translates by writing the
/// language before the words. Some words make it behave badly: `Zählerstand` (the account is used up), `Störung` (an
/// error
/// of its own), `Unsinn` (an answer that is none), `Verlierer` (loses every element), `Langsamkeit` (takes its time).
public final class TranslatorStandIn {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TranslatorStandIn ONE = new TranslatorStandIn();

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /// @param body as it came
    public record Asked(String path, String authorization, String body, List<String> texts) {}

    private TranslatorStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        server.start();
    }

    /// One for all tests of a JVM.
    public static TranslatorStandIn get() {
        return ONE;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What it was asked with a text that has these words.
    public List<Asked> askedWith(String words) {
        return asked.stream()
                .filter(one -> one.texts().stream().anyMatch(text -> text.contains(words)))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var path = exchange.getRequestURI().getPath();
            boolean deepl = path.equals("/v2/translate");
            var texts = deepl ? ofForm(body, "text") : ofJson(body);
            var into = deepl
                    ? ofForm(body, "target_lang").getFirst()
                    : JSON.readTree(body).path("target").asString();
            var authorization = exchange.getRequestHeaders().getFirst("Authorization");
            asked.add(new Asked(path, String.valueOf(authorization), body, texts));
            var all = String.join(" ", texts);
            if (all.contains("Langsamkeit")) pause();
            if (deepl && !"DeepL-Auth-Key good:fx".equals(authorization)) send(exchange, 403, "");
            else if (all.contains("Unsinn")) send(exchange, 200, "{\"translations\":[{}],\"translatedText\":7}");
            else if (all.contains("Störung")) send(exchange, 503, "{\"message\":\"Internal error\"}");
            else if (all.contains("Zählerstand"))
                send(exchange, deepl ? 456 : 429, "{\"message\":\"Quota Exceeded\",\"error\":\"Slowdown\"}");
            else if (into.equalsIgnoreCase("xx"))
                send(
                        exchange,
                        400,
                        deepl
                                ? "{\"message\":\"Value for 'target_lang' not supported.\"}"
                                : "{\"error\":\"xx is not supported\"}");
            else send(exchange, 200, deepl ? deepl(texts, into) : libre(texts, into));
        }
    }

    private static String deepl(List<String> texts, String into) {
        var translations = texts.stream()
                .map(text -> Map.of(
                        "detected_source_language", "DE", "billed_characters", text.length(), "text", said(text, into)))
                .toList();
        return JSON.writeValueAsString(Map.of("translations", translations));
    }

    /// Its HTML comes back as HTML does: an empty element has an end of its own.
    private static String libre(List<String> texts, String into) {
        var said = texts.stream()
                .map(text -> said(text, into).replaceAll("<x id=\"(\\d+)\"/>", "<x id=\"$1\"></x>"))
                .toList();
        return JSON.writeValueAsString(Map.of("translatedText", said));
    }

    private static String said(String text, String into) {
        var words = into.toLowerCase(java.util.Locale.ROOT) + ": " + text;
        return text.contains("Verlierer") ? words.replaceAll("<[^>]*>", "") : words;
    }

    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> ofJson(String body) {
        var texts = new ArrayList<String>();
        JSON.readTree(body).path("q").forEach(one -> texts.add(one.asString()));
        return texts;
    }

    private static List<String> ofForm(String body, String name) {
        var values = new ArrayList<String>();
        for (var pair : body.split("&"))
            if (pair.startsWith(name + "="))
                values.add(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
        return values;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    }
}
