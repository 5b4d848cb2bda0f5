package ruhr.kumpel.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// The offices that come with the release, and taking them over into a portal. Nobody has confirmed them, and a machine
/// translated them: readers are told so until an editor stands for each.
@Component
class ShippedOffices {

    private final List<ShippedOffice> types = read();
    private final Offices offices;
    private final Portals portals;
    private final Places places;
    private final Words words;
    private final JdbcClient db;
    private final Clock clock;

    ShippedOffices(Offices offices, Portals portals, Places places, Words words, JdbcClient db, Clock clock) {
        this.offices = offices;
        this.portals = portals;
        this.places = places;
        this.words = words;
        this.db = db;
        this.clock = clock;
    }

    /// How many a portal could take over.
    int missing(PortalId portal) {
        var here = here(portal);
        return (int) all().keySet().stream().filter(key -> !here.contains(key)).count();
    }

    /// Those that are not there yet, in the languages that the portal speaks.
    @Transactional
    public void take(PortalId portal) {
        // Two who press at once would both find nothing.
        db.sql("select pg_advisory_xact_lock(hashtext(:lock))")
                .param("lock", "office.shipped")
                .query((_, _) -> true)
                .single();
        var here = here(portal);
        var languages = portals.with(portal).languages();
        var now = clock.instant();
        var fresh = new ArrayList<OfficeWriter.New>();
        all().forEach((key, one) -> {
            if (!here.contains(key))
                fresh.add(new OfficeWriter.New(
                        office(one, portal, languages, now),
                        new OfficeWriter.Origin(Optional.of(key), Optional.empty(), Optional.empty())));
        });
        offices.add(fresh);
    }

    /// One of a type at a place.
    ///
    /// @param county that may do it instead of the town
    private record One(ShippedOffice type, Area area, Spot place, Optional<String> county) {}

    /// A name in each language.
    private record Spot(Function<LanguageTag, String> name, boolean county) {}

    /// By the key under which a portal remembers it.
    private Map<String, One> all() {
        var all = new LinkedHashMap<String, One>();
        for (var type : types)
            switch (type.where()) {
                case TOWNS -> places.all().forEach(town -> all.put(type.key() + "/" + town.key(), in(type, town)));
                case COUNTIES -> {
                    places.all().stream()
                            .filter(Districts::ownCounty)
                            .forEach(town -> all.put(type.key() + "/" + town.key(), in(type, town)));
                    Districts.all(places)
                            .forEach(name -> all.put(
                                    type.key() + "/" + Districts.word(name),
                                    new One(
                                            type,
                                            new Area.District(name),
                                            new Spot(language -> district(name, language), true),
                                            Optional.empty())));
                }
                case REGION ->
                    all.put(type.key(), new One(type, new Area.Region(), new Spot(_ -> "", false), Optional.empty()));
            }
        return all;
    }

    private static One in(ShippedOffice type, Municipality town) {
        return new One(
                type,
                new Area.Town(town.key()),
                new Spot(
                        language -> town.name().in(language, LanguageTag.GERMAN).value(), false),
                Districts.ownCounty(town) ? Optional.empty() : Optional.of(town.district()));
    }

    private Office office(One one, PortalId portal, List<LanguageTag> spoken, Instant now) {
        var type = one.type();
        var name = one.place().county() ? type.nameCounty().orElse(type.name()) : type.name();
        var about = one.county().isPresent() ? type.aboutShared().orElse(type.about()) : type.about();
        var written = new HashMap<LanguageTag, Standing.Written>();
        var languages = new TreeMap<String, LanguageTag>();
        for (var language : name.languages())
            if (language.equals(LanguageTag.GERMAN) || spoken.contains(language)) {
                languages.put(language.value(), language);
                written.put(language, new Standing.Written(!language.equals(LanguageTag.GERMAN), now));
            }
        return new Office(
                Ids.next(),
                ShortId.next(),
                portal,
                Optional.empty(),
                new Profile(
                        type.kind(),
                        type.topics(),
                        said(name, one, languages),
                        said(about, one, languages),
                        List.of(LanguageTag.GERMAN),
                        List.of(one.area()),
                        type.basis()),
                Whereabouts.NONE,
                new Reach("", type.website(), "", OpeningHours.NONE, false),
                type.offerings().stream()
                        .map(offering -> said(offering, one, languages))
                        .toList(),
                new Standing(LanguageTag.GERMAN, written, Optional.empty(), false, now, now));
    }

    private Offering said(Offering offering, One one, Map<String, LanguageTag> languages) {
        return new Offering(
                Ids.next(),
                said(offering.name(), one, languages),
                said(offering.about(), one, languages),
                said(offering.documents(), one, languages),
                said(offering.eligibility(), one, languages),
                said(offering.fee(), one, languages),
                offering.amount(),
                offering.basis(),
                offering.appointment());
    }

    /// German first: it is what the others are translated from.
    private Localized said(Localized text, One one, Map<String, LanguageTag> languages) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        for (var language : text.languages())
            if (languages.containsKey(language.value()))
                texts.put(
                        language,
                        text.exactly(language)
                                .orElse("")
                                .replace("{place}", one.place().name().apply(language))
                                .replace(
                                        "{county}",
                                        one.county()
                                                .map(name -> district(name, language))
                                                .orElse("")));
        return new Localized(texts);
    }

    private String district(String name, LanguageTag language) {
        return words.say(language, "office.district." + Districts.word(name));
    }

    private Set<String> here(PortalId portal) {
        return db
                .sql("select shipped from office.office where portal_id = :portal and shipped is not null")
                .param("portal", portal.value())
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static List<ShippedOffice> read() {
        try (InputStream file = new ClassPathResource("office/welcome.yaml").getInputStream()) {
            List<Map<String, Object>> told = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return told.stream().map(ShippedOffice::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
