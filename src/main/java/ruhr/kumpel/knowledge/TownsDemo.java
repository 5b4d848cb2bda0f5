package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.portal.Colour;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// Three towns of the demo's welcome portal with invented emblems: `demo/towns.yaml`.
@Component
@SuppressWarnings("unchecked")
class TownsDemo implements Demo {

    private static final String PORTAL = "welcome";

    private final Portals portals;
    private final Towns towns;
    private final TownStore store;
    private final OwnSections sections;
    private final LeafStore leaves;
    private final Grants grants;
    private final Installation installation;

    TownsDemo(
            Portals portals,
            Towns towns,
            TownStore store,
            OwnSections sections,
            LeafStore leaves,
            Grants grants,
            Installation installation) {
        this.portals = portals;
        this.towns = towns;
        this.store = store;
        this.sections = sections;
        this.leaves = leaves;
        this.grants = grants;
        this.installation = installation;
    }

    @Override
    public void load() {}

    /// The pages of the release are there by now.
    @Override
    public void liveOn() {
        portals.byKey(PORTAL)
                .filter(portal -> store.of(portal.id()).isEmpty())
                .ifPresent(portal -> DemoTexts.read("towns.yaml").forEach(told -> join(portal, told)));
    }

    private void join(Portal portal, Map<String, Object> told) {
        var town = towns.join(portal.id(), (String) DemoTexts.the(told, "town"));
        var host = Optional.ofNullable((String) told.get("host")).map(name -> name + "." + installation.domain());
        host.ifPresent(name -> portals.change(portal.id(), one -> one.at(and(one.hosts(), name))));
        var lead = DemoTexts.localized(told, 0);
        var dressed = new Town(
                town.id(),
                town.portal(),
                town.municipality(),
                new Emblem(
                        Emblem.Device.of((String) DemoTexts.the(told, "device")).orElseThrow(),
                        new Colour((String) DemoTexts.the(told, "ground")),
                        new Colour((String) DemoTexts.the(told, "figure"))),
                Optional.empty(),
                host,
                lead,
                DemoTexts.localized(told, 1),
                true);
        for (var language : lead.languages()) towns.settle(dressed, language, _ -> true);
        towns.open(dressed);
        grants.grant(DemoPerson.VOLUNTEER.id(), Role.EDITOR, dressed.part());
        for (var section : (List<Map<String, Object>>) DemoTexts.the(told, "sections")) say(portal, dressed, section);
    }

    private void say(Portal portal, Town town, Map<String, Object> told) {
        var page = leaves.shipped((String) DemoTexts.the(told, "page"), portal.id());
        var leaf = leaves.of(portal.id()).stream()
                .filter(one -> page.filter(one.id()::equals).isPresent())
                .findFirst();
        if (leaf.isEmpty()) return;
        var key = (String) DemoTexts.the(told, "section");
        var kind = key.startsWith(OwnPage.ADDED) ? OwnSection.Kind.ADDED : OwnSection.Kind.INSTEAD;
        var place = new OwnSections.Place(leaf.get(), town, key, kind);
        var after = (String) told.getOrDefault("after", "");
        var titles = DemoTexts.localized(told, 0);
        var bodies = DemoTexts.localized(told, 1);
        for (var language : titles.languages())
            sections.save(
                    place,
                    language,
                    new OwnWording(
                            titles.in(language).value(), bodies.in(language).value(), after),
                    _ -> true,
                    true,
                    DemoPerson.VOLUNTEER.id());
    }

    private static List<String> and(List<String> hosts, String host) {
        if (hosts.contains(host)) return hosts;
        var more = new ArrayList<>(hosts);
        more.add(host);
        return more;
    }
}
