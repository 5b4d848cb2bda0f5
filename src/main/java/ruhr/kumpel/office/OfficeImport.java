package ruhr.kumpel.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.intake.Check;
import ruhr.kumpel.intake.Choice;
import ruhr.kumpel.intake.Field;
import ruhr.kumpel.intake.ImportTarget;
import ruhr.kumpel.intake.Row;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Offices from a town's spreadsheet: public at once, confirmed by nobody yet. Each serves the town in which it lies.
@Component
class OfficeImport implements ImportTarget {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_ABOUT = 2000;

    private static final List<Field> FIELDS = List.of(
            field("name", true, "name", "titel", "bezeichnung", "amt", "einrichtung", "stelle"),
            field("about", false, "beschreibung", "aufgaben", "text", "description", "zustaendigkeit", "info"),
            field("kind", true, "art", "typ", "kind", "type"),
            field("topic", true, "anliegen", "thema", "topic", "kategorie", "category"),
            field("phone", false, "telefon", "phone", "tel", "rufnummer"),
            field("website", false, "homepage", "website", "webseite", "url", "internet", "web"),
            field("appointment", false, "termin", "terminbuchung", "termine", "appointment"),
            field("basis", false, "rechtsgrundlage", "gesetz", "paragraf"));

    private final Offices offices;
    private final OfficeStore store;
    private final Portals portals;
    private final Words words;

    OfficeImport(Offices offices, OfficeStore store, Portals portals, Words words) {
        this.offices = offices;
        this.store = store;
        this.portals = portals;
        this.words = words;
    }

    @Override
    public String kind() {
        return Office.TOPIC;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Choice> choices(String field, PortalId portal, LanguageTag language) {
        return switch (field) {
            case "kind" ->
                Arrays.stream(OfficeKind.values())
                        .map(kind -> new Choice(kind.word(), words.say(language, "office.kind." + kind.word())))
                        .toList();
            case "topic" ->
                Arrays.stream(Topic.values())
                        .map(topic -> new Choice(topic.word(), words.say(language, "office.topic." + topic.word())))
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public List<Check> check(List<Row> rows, PortalId portal, LanguageTag language) {
        var there = store.named(
                portal, rows.stream().flatMap(row -> row.value("name").stream()).toList());
        return rows.stream().map(row -> check(row, there, language)).toList();
    }

    private Check check(Row row, List<Office> there, LanguageTag language) {
        var problems = new ArrayList<Check.Problem>();
        if (row.where().isEmpty())
            problems.add(new Check.Problem("town", words.say(language, "office.import.no-place")));
        for (var field : List.of("website", "appointment"))
            row.value(field)
                    .filter(address -> !Addresses.isAddress(Addresses.whole(address)))
                    .ifPresent(_ ->
                            problems.add(new Check.Problem(field, words.say(language, "office.form.address.wrong"))));
        row.value("phone")
                .filter(phone -> !OfficeCheck.PHONE.matcher(phone).matches())
                .ifPresent(
                        _ -> problems.add(new Check.Problem("phone", words.say(language, "office.form.phone.wrong"))));
        return new Check(problems, problems.isEmpty() ? alike(row, there, language) : List.of());
    }

    private static List<Check.Alike> alike(Row row, List<Office> there, LanguageTag language) {
        var name = name(row);
        return there.stream()
                .filter(one -> one.profile().name().texts().values().stream().anyMatch(name::equalsIgnoreCase))
                .filter(one -> one.profile().areas().equals(areas(row)))
                .map(one -> new Check.Alike(one.profile().name().in(language).value(), one.path()))
                .toList();
    }

    @Override
    public List<UUID> take(List<Row> rows, UUID importId, PortalId portal, PersonId by) {
        var source = portals.with(portal).languages().getFirst();
        var fresh = rows.stream()
                .map(row -> new OfficeWriter.New(
                        office(row, portal, source),
                        new OfficeWriter.Origin(Optional.empty(), Optional.of(importId), Optional.of(by))))
                .toList();
        offices.add(fresh);
        return fresh.stream().map(one -> one.office().id()).toList();
    }

    @Override
    public void undo(UUID importId, PortalId portal) {
        offices.remove(store.ofImport(importId, portal).stream().map(Office::id).toList());
    }

    private Office office(Row row, PortalId portal, LanguageTag source) {
        var now = offices.now();
        return new Office(
                Ids.next(),
                ShortId.next(),
                portal,
                Optional.empty(),
                new Profile(
                        row.value("kind").flatMap(OfficeKind::parse).orElse(OfficeKind.ADVICE),
                        row.value("topic").flatMap(Topic::parse).stream().toList(),
                        Localized.of(source, name(row)),
                        Localized.of(source, cut(row.value("about").orElse(""), LONGEST_ABOUT)),
                        List.of(LanguageTag.GERMAN),
                        areas(row),
                        cut(row.value("basis").orElse(""), Addresses.LONGEST)),
                whereabouts(row.where().orElseThrow()),
                new Reach(
                        row.value("phone").orElse(""),
                        Addresses.whole(row.value("website").orElse("")),
                        Addresses.whole(row.value("appointment").orElse("")),
                        OpeningHours.NONE,
                        false),
                List.of(),
                new Standing(
                        source,
                        new HashMap<>(Map.of(source, new Standing.Written(false, now))),
                        Optional.empty(),
                        false,
                        now,
                        now));
    }

    private static List<Area> areas(Row row) {
        var towns = row.where().map(Where::towns).orElse(List.of());
        return towns.isEmpty()
                ? List.of(new Area.Region())
                : towns.stream().<Area>map(Area.Town::new).toList();
    }

    private static Whereabouts whereabouts(Where where) {
        var place = where instanceof Where.Exact(var _, var address, var _) ? address : "";
        return new Whereabouts(
                cut(place, 200), where.towns().stream().findFirst(), where.point(), List.of(), Localized.EMPTY);
    }

    private static String name(Row row) {
        return cut(row.value("name").orElse(""), LONGEST_NAME);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most - 1) + "…" : text;
    }

    private static Field field(String key, boolean required, String... names) {
        return new Field(key, "office.import." + key, required, List.of(names));
    }
}
