package ruhr.kumpel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

@KumpelTest
class PortalsTest {

    private final Portals portals;
    private final PortalStore store;
    private final ExamplePortals examples;

    PortalsTest(Portals portals, PortalStore store, ExamplePortals examples) {
        this.portals = portals;
        this.store = store;
        this.examples = examples;
    }

    @Test
    void whatIsWrittenIsRead() {
        var portal = examples.fresh();

        assertThat(store.all()).contains(portal);
    }

    @Test
    void aPortalIsFoundByItsHost() {
        var portal = examples.fresh();

        assertThat(portals.at(portal.hosts().getFirst()).orElseThrow().portal()).contains(portal.id());
        assertThat(portals.at("nobody." + portal.hosts().getFirst())).isEmpty();
        assertThat(portals.installation().portal()).isEmpty();
    }

    @Test
    void twoPortalsShareNeitherKeyNorHost() {
        var portal = examples.fresh();
        var host = portal.hosts().getFirst();

        assertThat(portals.open(NewPortal.of(portal.key(), "other-" + host, "plain")))
                .isEqualTo(new Opening.KeyTaken());
        assertThat(portals.open(NewPortal.of(portal.key() + "x", host, "plain")))
                .isEqualTo(new Opening.HostTaken(host));
        var other = examples.fresh();
        assertThat(portals.change(other.id(), one -> one.at(List.of(host)))).isEqualTo(new Changing.HostTaken(host));
    }

    @Test
    void aThemeThatCannotBeReadIsRefused() {
        var portal = examples.fresh();
        var theme = portal.brand().theme();
        var light = new HashMap<>(theme.light());
        light.put("link", new Colour("#dddddd"));
        var weak = new Brand("support", portal.name(), portal.slogan(), new Theme(50, light, theme.dark()));

        assertThat(portals.change(portal.id(), one -> one.branded(weak))).isInstanceOf(Changing.TooWeak.class);
        assertThat(portals.with(portal.id())).isEqualTo(portal);
    }

    @Test
    void aChangeShowsAtOnce() {
        var portal = examples.fresh();
        var name = Localized.german("Neuer Name").with(LanguageTag.ENGLISH, "New name");

        portals.change(
                portal.id(),
                one -> one.branded(
                        new Brand("welcome", name, one.slogan(), one.brand().theme())));

        assertThat(portals.at(portal.hosts().getFirst()).orElseThrow().name()).isEqualTo(name);
    }
}
