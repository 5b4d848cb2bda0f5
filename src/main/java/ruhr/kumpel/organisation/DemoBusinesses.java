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
import ruhr.kumpel.kernel.HoursCode;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.kernel.Where;

/// The invented businesses of the demo: `demo/businesses.yaml`. Called by [DemoOrganisations], whose organisations some
/// of them are.
@Component
@SuppressWarnings("unchecked")
class DemoBusinesses {

    private static final String DORTMUND = "05913000";

    /// As imports bring them: somebody may claim them.
    private static final String NOBODY = "NOBODY";

    private final Organisations organisations;
    private final Businesses businesses;
    private final Verifications verifications;
    private final DemoTraders traders;

    DemoBusinesses(
            Organisations organisations, Businesses businesses, Verifications verifications, DemoTraders traders) {
        this.organisations = organisations;
        this.businesses = businesses;
        this.verifications = verifications;
        this.traders = traders;
    }

    @Transactional
    public void load(PortalId portal) {
        for (var one : file()) {
            var organisation = organisations
                    .with(Slug.of(word(one, "name"), "organisation"))
                    .orElseGet(() -> enter(one, portal));
            if (businesses.of(organisation.id()).isPresent()) continue;
            businesses.say(organisation.id(), _ -> true, blank -> said(one, organisation, blank));
            traders.load(organisation, businesses.of(organisation.id()).orElseThrow());
        }
    }

    private Organisation enter(Map<String, Object> one, PortalId portal) {
        var description = new LinkedHashMap<LanguageTag, String>();
        for (var language : List.of("de", "en", "uk", "ar", "tr"))
            if (one.containsKey(language)) description.put(new LanguageTag(language), word(one, language));
        var profile = new Profile(
                word(one, "name"),
                OrganisationKind.COMPANY,
                new Localized(description),
                Optional.empty(),
                "",
                Optional.of(DORTMUND),
                word(one, "address"),
                ((List<String>) the(one, "languages"))
                        .stream().map(LanguageTag::new).toList());
        if (word(one, "owner").equals(NOBODY)) return organisations.enterForNobody(profile, portal);
        var owner = DemoPerson.valueOf(word(one, "owner")).id();
        var entered = organisations.enter(profile, portal, owner);
        if (the(one, "verified").equals(true)) verifications.decide(entered.id(), true, "", DemoPerson.MANAGER.id());
        return entered;
    }

    private static Business said(Map<String, Object> one, Organisation organisation, Business blank) {
        var at = (List<Double>) the(one, "at");
        return new Business(
                organisation.id(),
                blank.shortId(),
                word(one, "category"),
                new Where.Exact(new Position(at.get(0), at.get(1)), organisation.address(), DORTMUND),
                HoursCode.read(word(one, "hours")),
                the(one, "appointment").equals(true),
                new Delivery(List.of(), (Integer) the(one, "radius")),
                word(one, "services").isEmpty() ? Localized.EMPTY : Localized.german(word(one, "services")),
                new Reach(
                        (String) one.getOrDefault("phone", ""),
                        (String) one.getOrDefault("shop", ""),
                        (String) one.getOrDefault("reservation", ""),
                        (List<String>) one.getOrDefault("social", List.of())),
                blank.entered(),
                blank.changed());
    }

    private static String word(Map<String, Object> one, String key) {
        return (String) the(one, key);
    }

    private static Object the(Map<String, Object> one, String key) {
        return Objects.requireNonNull(one.get(key), key);
    }

    private static List<Map<String, Object>> file() {
        try (var in = new ClassPathResource("demo/businesses.yaml").getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
