package ruhr.kumpel.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.intake.Check;
import ruhr.kumpel.intake.Choice;
import ruhr.kumpel.intake.Field;
import ruhr.kumpel.intake.ImportTarget;
import ruhr.kumpel.intake.Names;
import ruhr.kumpel.intake.Row;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Businesses and other organisations from a spreadsheet, brought by a portal's manager. They have no team until
/// somebody
/// claims them.
@Component
class OrganisationImport implements ImportTarget {

    private static final int LONGEST_NAME = 120;

    private static final List<Field> FIELDS = List.of(
            new Field("name", "organisation.import.name", true, Names.TITLE),
            new Field("kind", "organisation.import.kind", true, List.of("organisationsart", "rechtsform", "kind")),
            new Field("category", "organisation.import.category", true, List.of("kategorie", "branche", "category")),
            new Field("text", "organisation.import.text", false, Names.SUMMARY),
            new Field(
                    "hours", "organisation.import.hours", false, List.of("oeffnungszeiten", "openinghours", "zeiten")),
            new Field("website", "organisation.import.website", false, Names.URL),
            new Field("phone", "organisation.import.phone", false, List.of("telefon", "tel", "phone", "rufnummer")),
            new Field("email", "organisation.import.email", false, List.of("email", "mail", "emailadresse")));

    private final Portals portals;
    private final Words words;
    private final ImportedOrganisations imported;

    OrganisationImport(Portals portals, Words words, ImportedOrganisations imported) {
        this.portals = portals;
        this.words = words;
        this.imported = imported;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public List<Choice> choices(String field, PortalId portal, LanguageTag language) {
        return switch (field) {
            case "kind" ->
                Arrays.stream(OrganisationKind.values())
                        .map(kind -> new Choice(kind.word(), words.say(language, "organisation.kind." + kind.word())))
                        .toList();
            case "category" ->
                portals.with(portal).categories().stream()
                        .map(topic -> new Choice(
                                topic.key(),
                                topic.name().in(language, LanguageTag.GERMAN).value()))
                        .toList();
            default -> List.of();
        };
    }

    @Override
    public List<Check> check(List<Row> rows, PortalId portal, LanguageTag language) {
        return rows.stream().map(row -> check(row, language)).toList();
    }

    private Check check(Row row, LanguageTag language) {
        if (row.where().isEmpty()) return refused("town", "organisation.import.no-place", language);
        var name = row.value("name").orElse("");
        if (name.length() < 2 || name.length() > LONGEST_NAME)
            return refused("name", "organisation.import.name-wrong", language);
        return new Check(List.of(), imported.like(row), notes(row, language));
    }

    /// Nothing is guessed: hours that are not understood come in as they are written.
    private List<Check.Problem> notes(Row row, LanguageTag language) {
        return row
                .value("hours")
                .filter(typed -> HoursLine.read(typed).isEmpty())
                .map(typed ->
                        new Check.Problem("hours", words.say(language, "organisation.import.hours-unclear", typed)))
                .stream()
                .toList();
    }

    private Check refused(String field, String key, LanguageTag language) {
        return new Check(List.of(new Check.Problem(field, words.say(language, key, LONGEST_NAME))), List.of());
    }

    @Override
    public List<UUID> take(List<Row> rows, UUID importId, PortalId portal, PersonId by) {
        return rows.stream().map(row -> imported.take(row, importId, portal)).toList();
    }

    /// Only what nobody has claimed yet: the rest is its team's.
    @Override
    public void undo(UUID importId, PortalId portal) {
        imported.undo(importId, portal);
    }
}
