package ruhr.kumpel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// What only those may who run the installation, and how the first one comes to it.
@KumpelTest
class OperatorsTest {

    private final Entrance entrance;
    private final Grants grants;
    private final FirstOperator first;
    private final Portal portal;

    OperatorsTest(Entrance entrance, Grants grants, FirstOperator first, ExamplePortals portals) {
        this.entrance = entrance;
        this.grants = grants;
        this.first = first;
        this.portal = portals.fresh();
    }

    @Test
    void theOperatorKeepsSomebodyOutAndLetsHerInAgain() {
        var operator = operator().surfer();
        var someone = entrance.signedIn(portal);
        var found = operator.post("", "/de/operator/persons", Map.of("email", someone.address()))
                .page();
        var block = found.select("form[action$=/block]").attr("action");

        assertThat(operator.post("", block, Map.of("reason", " ")).status()).isEqualTo(422);
        operator.post("", block, Map.of("reason", "Betrug"));
        assertThat(entrance.isIn(someone.surfer(), portal.key())).isFalse();

        operator.post("", block.replace("/block", "/unblock"), Map.of());
        entrance.at(portal, someone.surfer(), someone.address());
    }

    @Test
    void nobodyElseFindsPersons() {
        var someone = entrance.signedIn(portal);
        assertThat(someone.surfer()
                        .post("", "/de/operator/persons", Map.of("email", someone.address()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLinkOfTheConsoleIsVoidOnceThereIsAnOperator() {
        operator();
        var link = first.newLink();
        var answer = entrance.stranger()
                .post("", "/de/sign-in/first-operator", Map.of("key", link.value(), "email", Entrance.someAddress()));
        assertThat(answer.status()).isEqualTo(404);
    }

    private Entrance.Someone operator() {
        var someone = entrance.signedIn(portal);
        grants.grant(someone.person(), Role.OPERATOR, new Scope.Installation());
        return someone;
    }
}
