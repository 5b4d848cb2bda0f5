package ruhr.kumpel.standin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import ruhr.kumpel.payment.CardKeys;
import ruhr.kumpel.payment.CardStandIn;

/// The stand-in as card provider of the application under test. What it tells goes nowhere by itself: a test delivers
/// it, or loses it.
@Component
public class TestStandIn implements CardStandIn, DisposableBean {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final StandIn standIn;
    private final Clock clock;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile boolean there = true;
    private volatile boolean answering = true;

    TestStandIn(Clock clock) throws IOException {
        this.clock = clock;
        this.standIn = new StandIn(Optional.empty(), clock, told::add);
    }

    @Override
    public Optional<CardKeys> keys() {
        if (!there) return Optional.empty();
        var keys = standIn.keys();
        return Optional.of(
                answering
                        ? keys
                        : new CardKeys(
                                keys.key(), keys.secrets(), URI.create("http://127.0.0.1:1"), keys.pages(), true));
    }

    /// Meanwhile the operator has set no keys.
    public void withoutKeys(Runnable deed) {
        there = false;
        try {
            deed.run();
        } finally {
            there = true;
        }
    }

    /// Meanwhile nobody listens at its address.
    public void away(Runnable deed) {
        answering = false;
        try {
            deed.run();
        } finally {
            answering = true;
        }
    }

    public void complete(String account) {
        standIn.complete(account);
    }

    /// Presses a button on one of its pages; answers where that leads, or nothing if the page stays.
    public Optional<String> press(URI page, String deed) {
        try {
            var answer = BROWSER.send(
                    HttpRequest.newBuilder(page)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("deed=" + deed))
                            .build(),
                    BodyHandlers.ofString());
            return answer.headers().firstValue("Location");
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// By the business itself, in its own account, past Kumpel.
    public void refund(String intent, String account, long cents) {
        ask(account, "/v1/refunds", "payment_intent=" + intent + "&amount=" + cents);
    }

    public int ask(String account, String path, String form) {
        try {
            return BROWSER.send(
                            HttpRequest.newBuilder(standIn.keys().base().resolve(path))
                                    .header(
                                            "Authorization",
                                            "Bearer " + standIn.keys().key())
                                    .header("Stripe-Account", account)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public void dispute(String intent, String account) {
        standIn.dispute(intent, account, Optional.empty());
    }

    public void decide(String intent, String account, boolean won) {
        standIn.dispute(intent, account, Optional.of(won));
    }

    public void failRefund(String id) {
        standIn.failRefund(id);
    }

    /// Newest first.
    public List<Map<String, Object>> all(String kind, String account) {
        return standIn.all(kind, account);
    }

    /// Everything that it told about an account, oldest first.
    public List<Told> told(String account) {
        return told.stream()
                .filter(one -> one.body().contains("\"account\":\"" + account + "\""))
                .toList();
    }

    public Told signed(String body) {
        return signed(body, standIn.keys().secrets().getFirst(), clock.instant().getEpochSecond());
    }

    public Told signed(String body, String secret, long time) {
        return new Told("", body, Signer.header(secret, time, body));
    }

    public String secret() {
        return standIn.keys().secrets().getFirst();
    }

    @Override
    public void destroy() {
        standIn.close();
    }
}
