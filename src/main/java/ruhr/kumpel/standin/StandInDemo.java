package ruhr.kumpel.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.payment.CardAccounts;
import ruhr.kumpel.payment.CardKeys;
import ruhr.kumpel.payment.CardStandIn;

/// The only door by which the stand-in gets into a running Kumpel: shut unless this is the demo (`SafeStart`: embedded
/// database, loopback), and not even knocked at if the operator has set a key.
@Component
class StandInDemo implements CardStandIn, Demo, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StandInDemo.class);

    /// Some businesses take cards from the start; the others show how one begins.
    private static final int CONNECTED = 12;

    private static final int TRIES = 5;

    private final Installation installation;
    private final CardAccounts accounts;
    private final Clock clock;
    private final ExecutorService postman =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private @Nullable StandIn standIn;

    StandInDemo(Installation installation, CardAccounts accounts, Clock clock) {
        this.installation = installation;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<CardKeys> keys() {
        if (!installation.demo()) return Optional.empty();
        return Optional.of(open().keys());
    }

    @Override
    public void load() {
        // Nothing to load: it remembers by itself.
    }

    /// By the way that owners go: an account is opened, its page filled in, the provider asked.
    @Override
    public void liveOn() {
        if (!accounts.standIn() || accounts.any()) return;
        for (var organisation : accounts.without(CONNECTED)) {
            accounts.onboard(organisation, installation.accountUrl(), DemoPerson.ORGANISATION_MEMBER.id());
            accounts.of(organisation).ifPresent(one -> open().complete(one.account()));
            accounts.ask(organisation);
        }
    }

    @Override
    public synchronized void destroy() {
        postman.shutdownNow();
        if (standIn != null) standIn.close();
    }

    private synchronized StandIn open() {
        if (standIn != null) return standIn;
        try {
            var folder = Files.createDirectories(installation.folder("stand-in"));
            var opened = new StandIn(
                    Optional.of(folder.resolve("stripe.json")), clock, told -> postman.execute(() -> carry(told)));
            standIn = opened;
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carry(Told told) {
        for (int i = 0; i < TRIES; i++) {
            try {
                if (post(told) == 200) return;
                Thread.sleep(Duration.ofSeconds(i + 1L));
            } catch (IOException e) {
                LOG.debug("The stand-in's message did not arrive", e);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        LOG.info("The stand-in's message {} is lost; the daily round will find it", told.type());
    }

    private int post(Told told) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(installation.accountUrl() + "/webhooks/stripe"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", told.signature())
                .POST(BodyPublishers.ofString(told.body()))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
