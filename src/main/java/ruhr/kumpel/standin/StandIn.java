package ruhr.kumpel.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.payment.CardKeys;
import tools.jackson.databind.json.JsonMapper;

/// Stripe, played on a port of its own that only this machine reaches. One thing at a time: it is for trying, not for
/// speed.
final class StandIn implements AutoCloseable {

    private static final int LONGEST = 100_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final CardKeys keys;
    private final Books books;
    private final Bank bank;
    private final Api api;

    /// @param file where it remembers; without one it forgets when it ends
    /// @param postman carries its messages to the platform
    StandIn(Optional<Path> file, Clock clock, Consumer<Told> postman) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        keys = new CardKeys(
                "sk_test_" + Ids.next(), List.of("whsec_" + Ids.next()), URI.create(base), List.of(base), true);
        books = new Books(file, JSON, clock);
        bank = new Bank(books, base, event -> postman.accept(signed(event)));
        api = new Api(books, bank, keys.key());
        server.createContext("/v1/", exchange -> carefully(exchange, this::api));
        server.createContext("/pay/", exchange -> carefully(exchange, this::pay));
        server.createContext("/setup/", exchange -> carefully(exchange, this::setup));
        server.createContext(Pages.STYLE, exchange -> answer(exchange, 200, "text/css", Pages.style()));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    private interface Page {
        void show(HttpExchange exchange) throws IOException;
    }

    CardKeys keys() {
        return keys;
    }

    /// An owner has told everything on the page for it.
    synchronized void complete(String account) {
        bank.complete(account);
        books.keep();
    }

    synchronized void dispute(String intent, String account, Optional<Boolean> won) {
        var known = books.all("dispute", account, one -> intent.equals(one.get("payment_intent")));
        var dispute = known.isEmpty() ? bank.dispute(intent, account) : known.getFirst();
        won.ifPresent(decided -> bank.decide(dispute, decided));
    }

    synchronized void failRefund(String id) {
        bank.failRefund(id);
    }

    synchronized List<Map<String, Object>> all(String kind, String account) {
        return books.all(kind, account, _ -> true);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Told signed(Map<String, Object> event) {
        var body = JSON.writeValueAsString(Wire.shown(event));
        return new Told(
                Books.text(event, "type"), body, Signer.header(keys.secrets().getFirst(), books.now(), body));
    }

    private void carefully(HttpExchange exchange, Page page) throws IOException {
        try {
            synchronized (this) {
                page.show(exchange);
            }
        } catch (Refusal refusal) {
            answer(exchange, refusal.status(), "text/plain", String.valueOf(refusal.getMessage()));
        } catch (RuntimeException e) {
            answer(exchange, 500, "application/json", "{\"error\":{\"type\":\"api_error\"}}");
        }
    }

    private void api(HttpExchange exchange) throws IOException {
        var reading = exchange.getRequestMethod().equals("GET");
        var query = exchange.getRequestURI().getRawQuery();
        var asked = new Api.Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Form.of(reading ? query == null ? "" : query : body(exchange)),
                header(exchange, "Authorization"),
                header(exchange, "Stripe-Account"),
                header(exchange, "Idempotency-Key"));
        var answer = api.answer(asked);
        answer(exchange, answer.status(), "application/json", JSON.writeValueAsString(answer.body()));
    }

    private void pay(HttpExchange exchange) throws IOException {
        var session = books.find(last(exchange)).orElseThrow(() -> Refusal.missing(last(exchange)));
        var words = Words.in(Books.text(session, "locale"), header(exchange, "Accept-Language"));
        var deed = deed(exchange);
        if (deed.equals("cancel")) leads(exchange, Books.text(session, "cancel_url"));
        else if (!bank.isOpen(session)) answer(exchange, 200, "text/html", Pages.over(words));
        else if (deed.equals("pay")) {
            bank.pay(session);
            books.keep();
            leads(exchange, Books.text(session, "success_url"));
        } else answer(exchange, 200, "text/html", Pages.checkout(session, deed.equals("decline"), words));
    }

    private void setup(HttpExchange exchange) throws IOException {
        var form = Form.of(
                exchange.getRequestMethod().equals("POST")
                        ? body(exchange)
                        : Optional.ofNullable(exchange.getRequestURI().getRawQuery())
                                .orElse(""));
        var deed = form.perhaps("deed").orElse("");
        if (deed.equals("finish")) complete(last(exchange));
        if (deed.isEmpty())
            answer(
                    exchange,
                    200,
                    "text/html",
                    Pages.setup(form.needed("back"), Words.in("", header(exchange, "Accept-Language"))));
        else leads(exchange, form.needed("back"));
    }

    private static String deed(HttpExchange exchange) throws IOException {
        return exchange.getRequestMethod().equals("POST")
                ? Form.of(body(exchange)).perhaps("deed").orElse("")
                : "";
    }

    private static String last(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    private static void leads(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
