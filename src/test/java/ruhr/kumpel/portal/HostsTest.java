package ruhr.kumpel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// A portal's addresses change, and nobody is locked out by it.
@KumpelTest
class HostsTest {

    private final Entrance entrance;
    private final Portals portals;
    private final Hosts hosts;
    private final ExamplePortals examples;
    private final Portal portal;
    private final Entrance.Someone manager;
    private final String first;
    private final String second;

    HostsTest(Entrance entrance, Grants grants, Portals portals, Hosts hosts, ExamplePortals examples) {
        this.entrance = entrance;
        this.portals = portals;
        this.hosts = hosts;
        this.examples = examples;
        portal = examples.fresh();
        first = portal.hosts().getFirst();
        second = "neu-" + first;
        manager = entrance.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
    }

    @Test
    void aNewAddressLeadsToThePortalAtOnce() {
        assertThat(entrance.stranger().get(second, "/de/").status()).isEqualTo(404);

        assertThat(change("", "https://" + second.toUpperCase(java.util.Locale.ROOT) + "/de/")
                        .status())
                .isEqualTo(303);

        assertThat(entrance.stranger().get(second, "/de/").status()).isEqualTo(200);
        assertThat(hosts()).containsExactly(first, second);
    }

    @Test
    void theAddressOfAnotherPortalOrOfTheInstallationIsRefused() {
        var other = examples.fresh();

        var taken = change("", other.hosts().getFirst());
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.main()).contains("gehört schon zu einem anderen Portal");
        assertThat(change("", "localhost").status()).isEqualTo(422);
        assertThat(hosts()).containsExactly(first);
    }

    @Test
    void nobodyTakesAwayTheAddressSheIsAtOrTheLastOne() {
        assertThat(change("/remove", first).main()).contains("Eine Adresse muss bleiben");
        change("", second);

        assertThat(change("/remove", first).main()).contains("Unter dieser Adresse bist du gerade");
        assertThat(hosts()).containsExactly(first, second);

        assertThat(change("/remove", second).status()).isEqualTo(303);
        assertThat(hosts()).containsExactly(first);
    }

    @Test
    void anAddressBecomesTheMainOneOnlyFromItself() {
        change("", second);

        assertThat(change("/main", second).main()).contains("Öffne das Portal zuerst unter dieser Adresse");
        assertThat(hosts()).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource({
        "Hilfe.Beispiel.de,hilfe.beispiel.de",
        "https://hilfe.beispiel.de:8443/de/?x=1#y,hilfe.beispiel.de",
        "hilfe.beispiel.de.,hilfe.beispiel.de",
        "käfer.beispiel.de,xn--kfer-loa.beispiel.de"
    })
    void whatSomebodyPastesBecomesAName(String typed, String name) {
        assertThat(HostName.parse(typed).map(HostName::value)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hilfe",
                "10.0.0.1",
                "[::1]",
                "-a.de",
                "a-.de",
                "a..de",
                "a b.de",
                "a_b.de",
                "*.de",
                "a.de@b.de"
            })
    void whatIsNoNameIsRefused(String typed) {
        assertThat(HostName.parse(typed)).isEmpty();
    }

    @Test
    void theOperatorBringsAPortalBackWhoseAddressesLeadNowhere() {
        change("", second);

        assertThat(hosts.makeMain(portal.id(), new HostName(second), java.util.Optional.empty()))
                .isEqualTo(new Rehosting.Done());

        assertThat(hosts()).containsExactly(second, first);
    }

    private Answer change(String deed, String host) {
        return manager.surfer().post(portal.key(), "/de/manage/portal/hosts" + deed, Map.of("host", host));
    }

    private java.util.List<String> hosts() {
        return portals.with(portal.id()).hosts();
    }
}
