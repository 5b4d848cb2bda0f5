package ruhr.kumpel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;

/// The outbox as the operator reads it.
@KumpelTest
class LettersTest {

    private final Entrance entrance;
    private final Grants grants;
    private final ExamplePortals portals;
    private final MovableClock clock;

    LettersTest(Entrance entrance, Grants grants, ExamplePortals portals, MovableClock clock) {
        this.entrance = entrance;
        this.grants = grants;
        this.portals = portals;
        this.clock = clock;
    }

    @Test
    void aLetterInAnotherLanguageSaysSo() {
        clock.forward(
                Duration.ofDays(370)); // the outbox shows the newest, and others in this run wrote in weeks to come
        var portal = portals.fresh();
        var operator = entrance.signedIn(portal);
        grants.grant(operator.person(), Role.OPERATOR, new Scope.Installation());
        var address = Entrance.someAddress();
        var question = Map.of(
                "key", UUID.randomUUID(), "topic", "QUESTION", "text", "مرحبا", "name", "Nadia", "address", address);
        entrance.stranger().post(portal.key(), "/ar/contact", question);

        var outbox = operator.surfer().visit("", "/de/operator/mail").page();
        var row = outbox.select("tr:contains(" + address + ") a[lang=ar][dir=rtl]");
        assertThat(row).hasSize(1);

        var letter = operator.surfer().visit("", row.attr("href")).page();
        assertThat(letter.select("[lang=ar][dir=rtl] h1").text()).isEqualTo(row.text());
        assertThat(letter.select("article[lang]"))
                .as("whom it went to is said in the reader's language")
                .isEmpty();
    }
}
