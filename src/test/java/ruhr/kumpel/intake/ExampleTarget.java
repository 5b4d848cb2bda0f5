package ruhr.kumpel.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Takes whatever has a title and remembers it. A title with the word "kaputt" cannot be taken, one with
/// "ähnlich" looks like something that is there.
@Component
class ExampleTarget implements ImportTarget {

    record Taken(UUID importId, PortalId portal, Row row) {}

    final Map<UUID, Taken> taken = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return "example";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("kind", "intake.field.source", true, Names.KIND),
                new Field("title", "intake.field.town", true, Names.TITLE),
                new Field("summary", "intake.field.street", false, Names.SUMMARY),
                new Field("organisation", "intake.field.lat", false, Names.ORGANISATION),
                new Field("url", "intake.field.lon", false, Names.URL));
    }

    @Override
    public List<Choice> choices(String field, PortalId portal, LanguageTag language) {
        return field.equals("kind")
                ? List.of(new Choice("POINT", "Infopunkt"), new Choice("OFFER", "Angebot"))
                : List.of();
    }

    @Override
    public List<Check> check(List<Row> rows, PortalId portal, LanguageTag language) {
        return rows.stream().map(ExampleTarget::check).toList();
    }

    private static Check check(Row row) {
        if (row.where().isEmpty()) return new Check(List.of(new Check.Problem("town", "Wo?")), List.of());
        return row.value("title").orElseThrow().contains("ähnlich")
                ? new Check(List.of(), List.of(new Check.Alike("Das Alte", "/entries/x")))
                : Check.FINE;
    }

    @Override
    public List<UUID> take(List<Row> rows, UUID importId, PortalId portal, PersonId by) {
        return rows.stream().map(row -> take(row, importId, portal)).toList();
    }

    private UUID take(Row row, UUID importId, PortalId portal) {
        if (row.value("title").orElseThrow().contains("kaputt")) throw new IllegalStateException("kaputt");
        var id = Ids.next();
        taken.put(id, new Taken(importId, portal, row));
        return id;
    }

    @Override
    public void undo(UUID importId, PortalId portal) {
        taken.values()
                .removeIf(it -> it.importId().equals(importId) && it.portal().equals(portal));
    }

    List<Row> of(PortalId portal) {
        return taken.values().stream()
                .filter(it -> it.portal().equals(portal))
                .map(Taken::row)
                .toList();
    }
}
