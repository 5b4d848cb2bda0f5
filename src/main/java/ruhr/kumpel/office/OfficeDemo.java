package ruhr.kumpel.office;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.database.DemoTexts;
import ruhr.kumpel.kernel.HoursCode;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// The demo's welcome portal has taken over the offices of the release, and knows some invented places beside them:
/// `demo/offices.yaml`.
@Component
@SuppressWarnings("unchecked")
class OfficeDemo implements Demo {

    private static final String PORTAL = "welcome";

    private final ShippedOffices shipped;
    private final OfficeStore store;
    private final Offices offices;
    private final Confirmations confirmations;
    private final Organisations organisations;
    private final Portals portals;
    private final Clock clock;

    OfficeDemo(
            ShippedOffices shipped,
            OfficeStore store,
            Offices offices,
            Confirmations confirmations,
            Organisations organisations,
            Portals portals,
            Clock clock) {
        this.shipped = shipped;
        this.store = store;
        this.offices = offices;
        this.confirmations = confirmations;
        this.organisations = organisations;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    public void load() {
        portals.byKey(PORTAL).filter(portal -> !store.any(portal.id())).ifPresent(portal -> {
            shipped.take(portal.id());
            DemoTexts.read("offices.yaml").forEach(told -> add(told, portal));
        });
    }

    private void add(Map<String, Object> told, Portal portal) {
        var office = office(told, portal);
        offices.add(List.of(new OfficeWriter.New(
                office, new OfficeWriter.Origin(Optional.empty(), Optional.empty(), Optional.empty()))));
        var today = LocalDate.ofInstant(clock.instant(), portal.setting().zone());
        var ago = clock.instant().minus(Duration.ofDays((Integer) DemoTexts.the(told, "confirmed")));
        confirmations.confirm(office.id(), today.plusMonths(10), Optional.empty(), ago);
        offices.changed(List.of(office.id()));
    }

    private Office office(Map<String, Object> told, Portal portal) {
        var now = clock.instant();
        var name = DemoTexts.localized(told, 0);
        var written = new HashMap<LanguageTag, Standing.Written>();
        name.languages().forEach(language -> written.put(language, new Standing.Written(false, now)));
        var pin = (List<Double>) DemoTexts.the(told, "pin");
        var town = (String) DemoTexts.the(told, "town");
        return new Office(
                Ids.next(),
                ShortId.next(),
                portal.id(),
                Optional.ofNullable((String) told.get("organisation"))
                        .flatMap(words -> organisations.with(Slug.of(words, "organisation")))
                        .map(Organisation::id),
                new Profile(
                        OfficeKind.parse((String) DemoTexts.the(told, "kind")).orElseThrow(),
                        words(told, "topics").stream()
                                .map(word -> Topic.parse(word).orElseThrow())
                                .toList(),
                        name,
                        DemoTexts.localized(told, 1),
                        words(told, "languages").stream().map(LanguageTag::new).toList(),
                        words(told, "towns").stream().<Area>map(Area.Town::new).toList(),
                        ""),
                new Whereabouts(
                        (String) DemoTexts.the(told, "place"),
                        Optional.of(town),
                        Optional.of(new Position(pin.getFirst(), pin.getLast())),
                        words(told, "access").stream()
                                .map(word -> AccessMark.parse(word).orElseThrow())
                                .toList(),
                        DemoTexts.localized(told, 2)),
                new Reach(
                        "",
                        (String) DemoTexts.the(told, "website"),
                        "",
                        HoursCode.read((String) DemoTexts.the(told, "hours")),
                        (Boolean) DemoTexts.the(told, "appointment")),
                List.of(offering(told)),
                new Standing(LanguageTag.GERMAN, written, Optional.empty(), false, now, now));
    }

    private static Offering offering(Map<String, Object> told) {
        return new Offering(
                Ids.next(),
                DemoTexts.localized(told, 3),
                DemoTexts.localized(told, 4),
                DemoTexts.localized(told, 5),
                Localized.EMPTY,
                DemoTexts.localized(told, 6),
                Optional.empty(),
                "",
                "");
    }

    private static List<String> words(Map<String, Object> told, String key) {
        return (List<String>) DemoTexts.the(told, key);
    }
}
