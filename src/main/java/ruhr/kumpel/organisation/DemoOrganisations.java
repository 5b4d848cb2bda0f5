package ruhr.kumpel.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// The invented organisations of the demo: `demo/organisations.yaml`.
@Component
@SuppressWarnings("unchecked")
class DemoOrganisations implements Demo {

    private final Organisations organisations;
    private final Verifications verifications;
    private final TeamStore teams;
    private final Portals portals;
    private final Tidings tidings;
    private final DemoBusinesses businesses;

    DemoOrganisations(
            Organisations organisations,
            Verifications verifications,
            TeamStore teams,
            Portals portals,
            Tidings tidings,
            DemoBusinesses businesses) {
        this.organisations = organisations;
        this.verifications = verifications;
        this.teams = teams;
        this.portals = portals;
        this.tidings = tidings;
        this.businesses = businesses;
    }

    @Override
    @Transactional
    public void load() {
        for (var one : file())
            portals.byKey((String) the(one, "portal")).map(Portal::id).ifPresent(portal -> enter(one, portal));
        portals.byKey("dortmund").map(Portal::id).ifPresent(businesses::load);
    }

    private void enter(Map<String, Object> one, PortalId portal) {
        var profile = profile(one);
        if (organisations.with(Slug.of(profile.name(), "organisation")).isPresent()) return;
        var owner = DemoPerson.valueOf((String) the(one, "owner")).id();
        var entered = organisations.enter(profile, portal, owner);
        for (var name : (List<String>) one.getOrDefault("team", List.of()))
            teams.put(entered.id(), DemoPerson.valueOf(name).id(), TeamRole.EDITOR, tidings.now());
        if (the(one, "verified").equals(true)) verifications.decide(entered.id(), true, "", DemoPerson.MANAGER.id());
        else verifications.ask(entered.id(), owner);
    }

    private static Profile profile(Map<String, Object> one) {
        var description = new LinkedHashMap<LanguageTag, String>();
        for (var language : List.of("de", "en", "uk", "ar", "tr"))
            if (one.containsKey(language)) description.put(new LanguageTag(language), (String) one.get(language));
        return new Profile(
                (String) the(one, "name"),
                OrganisationKind.parse((String) the(one, "kind")).orElseThrow(),
                new Localized(description),
                Optional.empty(),
                (String) one.getOrDefault("website", ""),
                Optional.ofNullable((String) the(one, "town")),
                (String) one.getOrDefault("address", ""),
                ((List<String>) the(one, "languages"))
                        .stream().map(LanguageTag::new).toList());
    }

    private static Object the(Map<String, Object> one, String key) {
        return Objects.requireNonNull(one.get(key), key);
    }

    private static List<Map<String, Object>> file() {
        try (var in = new ClassPathResource("demo/organisations.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
