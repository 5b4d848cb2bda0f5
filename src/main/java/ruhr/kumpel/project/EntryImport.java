package ruhr.kumpel.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.GermanLevel;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Vacancy;
import ruhr.kumpel.intake.Check;
import ruhr.kumpel.intake.Choice;
import ruhr.kumpel.intake.Field;
import ruhr.kumpel.intake.ImportTarget;
import ruhr.kumpel.intake.Row;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Entries from spreadsheets and open data, brought by a portal's manager, who answers for them: they are public
/// at once.
@Component
class EntryImport implements ImportTarget {

    private static final int LONGEST_TITLE = 1_000;

    private static final List<Field> FIELDS = List.of(
            field(
                    "title",
                    true,
                    "titel",
                    "title",
                    "name",
                    "bezeichnung",
                    "schulbezeichnung",
                    "einrichtung",
                    "ueberschrift"),
            field("text", false, "beschreibung", "text", "description", "inhalt", "info", "bemerkung", "angebot"),
            field("detail", false, "schulform", "art", "typ", "type", "einrichtungsart", "form"),
            field("carrier", false, "schultrager", "schultraeger", "traeger", "betreiber", "anbieter", "operator"),
            field("kind", true, "eintragsart", "kind"),
            field("category", true, "kategorie", "category", "rubrik", "thema"),
            field("website", false, "homepage", "website", "webseite", "url", "internet", "web"),
            field("hours", false, "oeffnungszeiten", "zeiten", "hours", "openinghours", "sprechzeiten"),
            field(
                    "job-form",
                    false,
                    "stellenart",
                    "beschaeftigungsart",
                    "anstellungsart",
                    "job type",
                    "employment type"),
            field("job-contract", false, "vertrag", "vertragsart", "befristung", "contract"),
            field("job-hours", false, "arbeitszeit", "wochenstunden", "umfang", "working hours"),
            field("job-pay", false, "gehalt", "lohn", "verguetung", "pay", "salary"),
            field("job-german", false, "deutschniveau", "sprachniveau", "deutschkenntnisse", "german level", "level"),
            field("job-recognition", false, "hilfe bei anerkennung", "anerkennung", "recognition"),
            field("job-housing", false, "hilfe beim wohnen", "wohnungshilfe", "housing"),
            field("job-starts", false, "beginn", "eintritt", "start", "start date"),
            field("job-closes", false, "bewerbungsschluss", "bewerbungsfrist", "closing date", "deadline"),
            field("job-apply", false, "bewerbungslink", "bewerben", "apply", "application link"));

    private final Portals portals;
    private final Words words;
    private final ImportedEntries imported;

    EntryImport(Portals portals, Words words, ImportedEntries imported) {
        this.portals = portals;
        this.words = words;
        this.imported = imported;
    }

    @Override
    public String kind() {
        return "entry";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Choice> choices(String field, PortalId portal, LanguageTag language) {
        return switch (field) {
            case "kind" ->
                Arrays.stream(Kind.values())
                        .filter(Kind::posted)
                        .map(kind -> new Choice(kind.word(), words.say(language, "entry.kind." + kind.word())))
                        .toList();
            case "category" ->
                portals.with(portal).categories().stream()
                        .map(topic -> new Choice(
                                topic.key(),
                                topic.name().in(language, LanguageTag.GERMAN).value()))
                        .toList();
            case "job-form" ->
                Arrays.stream(Vacancy.Form.values())
                        .map(form -> choice(form.word(), "posting.job.form." + form.word(), language))
                        .toList();
            case "job-contract" ->
                Arrays.stream(Vacancy.Contract.values())
                        .map(one -> choice(one.word(), "posting.job.contract." + one.word(), language))
                        .toList();
            case "job-german" ->
                Arrays.stream(GermanLevel.values())
                        .map(level -> level == GermanLevel.NONE
                                ? choice(level.word(), "posting.job.german.none", language)
                                : new Choice(level.word(), level.name()))
                        .toList();
            case "job-recognition", "job-housing" -> List.of(choice("yes", "revision.yes", language));
            default -> List.of();
        };
    }

    private Choice choice(String value, String key, LanguageTag language) {
        return new Choice(value, words.say(language, key));
    }

    @Override
    public List<Check> check(List<Row> rows, PortalId portal, LanguageTag language) {
        var fine = rows.stream().filter(row -> problem(row).isEmpty()).toList();
        var alike = imported.like(fine, portal).iterator();
        return rows.stream()
                .map(row -> problem(row)
                        .map(field -> refused(field, language))
                        .orElseGet(() -> new Check(List.of(), alike.next())))
                .toList();
    }

    /// The field that keeps the row out.
    private static Optional<String> problem(Row row) {
        if (row.where().isEmpty()) return Optional.of("town");
        return row.value("title").orElse("").length() > LONGEST_TITLE ? Optional.of("title") : Optional.empty();
    }

    private Check refused(String field, LanguageTag language) {
        var words = this.words.say(
                language, field.equals("town") ? "project.import.no-place" : "project.import.title-too-long");
        return new Check(List.of(new Check.Problem(field, words)), List.of());
    }

    @Override
    public List<UUID> take(List<Row> rows, UUID importId, PortalId portal, PersonId by) {
        return imported.take(rows, importId, portal, by);
    }

    @Override
    public void undo(UUID importId, PortalId portal) {
        imported.undo(importId, portal);
    }

    private static Field field(String key, boolean required, String... names) {
        return new Field(key, "project.import." + key, required, List.of(names));
    }
}
