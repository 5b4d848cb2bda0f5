package ruhr.kumpel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.web.Sites;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.Words;

/// The address confirmed last: once, whoever clicks how often.
@KumpelTest
class ConfirmationsTest {

    private final Confirmations confirmations;
    private final ExampleConfirmable example;
    private final Entrance entrance;
    private final PostBox postBox;
    private final MovableClock clock;
    private final Portal portal;
    private final Visit visit;
    private final UUID thing = UUID.randomUUID();
    private final String address = Entrance.someAddress();

    ConfirmationsTest(
            Confirmations confirmations,
            ExampleConfirmable example,
            Entrance entrance,
            PostBox postBox,
            MovableClock clock,
            ExamplePortals portals,
            Sites sites,
            Words words) {
        this.confirmations = confirmations;
        this.example = example;
        this.entrance = entrance;
        this.postBox = postBox;
        this.clock = clock;
        this.portal = portals.fresh();
        var site = sites.at(portal.key() + ".localhost").orElseThrow();
        this.visit = new Visit(site, LanguageTag.GERMAN, "/post", java.util.Optional.empty(), clock.instant(), words);
    }

    @Test
    void theCodeConfirmsAndSignsInOnThisPortal() {
        var surfer = entrance.stranger();
        var answer = type(surfer, ask(address), postBox.code(address));

        assertThat(answer.location()).isEqualTo("/de/account?thing=" + thing);
        assertThat(example.timesOf(thing)).isEqualTo(1);
        assertThat(surfer.get(portal.key(), "/de/account").main()).contains(address);
    }

    @Test
    void theSecondClickShowsTheSame() {
        var path = ask(address);
        var first = type(entrance.stranger(), path, postBox.code(address));
        var surfer = entrance.stranger();
        var second = type(surfer, path, postBox.code(address));

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(entrance.isIn(surfer, portal.key())).isTrue();
        assertThat(example.timesOf(thing)).isEqualTo(1);
    }

    @Test
    void twoAtOnceConfirmOnce() throws Exception {
        var path = ask(address);
        var digits = postBox.code(address);
        Callable<Answer> click = () -> type(entrance.stranger(), path, digits);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(click);
            var other = threads.submit(click);
            assertThat(one.get().location()).isEqualTo(other.get().location());
        }
        assertThat(example.timesOf(thing)).isEqualTo(1);
    }

    @Test
    void longAfterwardsTheCodeOpensNothing() {
        var path = ask(address);
        type(entrance.stranger(), path, postBox.code(address));
        clock.forward(Duration.ofMinutes(1));
        assertThat(type(entrance.stranger(), path, postBox.code(address)).status())
                .isEqualTo(422);
    }

    @Test
    void twoLettersForOneThingConfirmItOnce() {
        var first = ask(address);
        var digits = postBox.code(address);
        var second = ask(address);
        assertThat(type(entrance.stranger(), first, digits).status()).isEqualTo(303);
        assertThat(type(entrance.stranger(), second, postBox.code(address)).status())
                .isEqualTo(303);
        assertThat(example.timesOf(thing)).isEqualTo(1);
    }

    @Test
    void aMistypedAddressDoesNotOpenSomebodyElsesAccount() {
        var mistyped = Entrance.someAddress();
        var wrong = ask(mistyped);
        var right = ask(address);
        assertThat(type(entrance.stranger(), wrong, postBox.code(mistyped)).status())
                .isEqualTo(303);
        assertThat(type(entrance.stranger(), right, postBox.code(address)).status())
                .isEqualTo(422);
        assertThat(example.timesOf(thing)).isEqualTo(1);
    }

    @Test
    void aNewCodeReplacesTheOldOne() {
        var path = ask(address);
        var old = postBox.code(address);
        var surfer = entrance.stranger();
        assertThat(surfer.follow(surfer.post(portal.key(), path + "/again", Map.of()))
                        .main())
                .contains("neuen Code geschickt");
        assertThat(type(surfer, path, old).status()).isEqualTo(422);
        assertThat(type(surfer, path, postBox.code(address)).status()).isEqualTo(303);
    }

    @Test
    void afterFourLettersThereIsNoFifth() {
        var path = ask(address);
        var surfer = entrance.stranger();
        for (int i = 0; i < 3; i++) surfer.post(portal.key(), path + "/again", Map.of());
        assertThat(surfer.follow(surfer.post(portal.key(), path + "/again", Map.of()))
                        .main())
                .contains("nicht schicken");
        assertThat(postBox.of(address)).hasSize(4);
    }

    @Test
    void theLinkConfirmsByItsButtonOnly() {
        ask(address);
        var link = URI.create(postBox.newest(address).button().orElseThrow());
        assertThat(entrance.stranger()
                        .get(portal.key(), link.getPath() + "?" + link.getQuery())
                        .status())
                .isEqualTo(200);
        assertThat(example.timesOf(thing)).isZero();

        var pressed = entrance.stranger()
                .post(
                        portal.key(),
                        link.getPath(),
                        Map.of("key", link.getQuery().replace("key=", "")));
        assertThat(pressed.location()).isEqualTo("/de/account?thing=" + thing);
        assertThat(example.timesOf(thing)).isEqualTo(1);
    }

    private String ask(String address) {
        var asked = confirmations.ask(new EmailAddress(address), example.purpose(), thing, visit);
        return visit.link(((Asked.Sent) asked).path());
    }

    private Answer type(Surfer surfer, String path, String digits) {
        return surfer.post(portal.key(), path, Map.of("digits", digits));
    }
}
