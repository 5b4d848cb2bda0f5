package ruhr.kumpel.project;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.intake.Check;
import ruhr.kumpel.intake.Row;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.portal.Portals;

/// Writes and takes back what an import brings.
@Component
class ImportedEntries {

    private static final int MOST_SHOWN = 5;
    /// "Grundschule" stands in every town.
    private static final int MOST_OF_ONE_TITLE = 100;

    private final JdbcClient db;
    private final EntryWriter writer;
    private final EntryStore store;
    private final Revisions revisions;
    private final Publishing publishing;
    private final Portals portals;
    private final Clock clock;

    ImportedEntries(
            JdbcClient db,
            EntryWriter writer,
            EntryStore store,
            Revisions revisions,
            Publishing publishing,
            Portals portals,
            Clock clock) {
        this.db = db;
        this.writer = writer;
        this.store = store;
        this.revisions = revisions;
        this.publishing = publishing;
        this.portals = portals;
        this.clock = clock;
    }

    /// Gives their ids, in the order of the rows.
    @Transactional
    List<UUID> take(List<Row> rows, UUID importId, PortalId portal, PersonId by) {
        var entries = rows.stream().map(row -> entry(row, portal, by)).toList();
        writer.add(entries, Optional.of(importId));
        revisions.begin(entries);
        publishing.begin(entries);
        return entries.stream().map(Entry::id).toList();
    }

    private Entry entry(Row row, PortalId portal, PersonId by) {
        var now = clock.instant();
        var content = content(row, portals.with(portal).languages().getFirst());
        return new Entry(
                Ids.next(),
                ShortId.next(),
                portal,
                by,
                State.PUBLISHED,
                1,
                content,
                List.of(),
                Blur.next(),
                now,
                now,
                now);
    }

    /// As if they had never been there: nobody has linked to them yet.
    @Transactional
    void undo(UUID importId, PortalId portal) {
        var ids = store.ofImport(importId, portal);
        store.all(ids).forEach(publishing::withdraw);
        db.sql("delete from project.entry where import_id = :import and portal_id = :portal")
                .param("import", importId)
                .param("portal", portal.value())
                .update();
    }

    /// Public ones with the same title in the same town, row by row. One question for all rows: asked a thousand times
    /// it
    /// takes minutes while PostgreSQL still plans for the table as it was before the last import.
    List<List<Check.Alike>> like(List<Row> rows, PortalId portal) {
        var titles = rows.stream().map(ImportedEntries::foldedTitle).collect(Collectors.toSet());
        var found = db.sql("""
                select title, id from (
                    select lower(t.title) as title, e.id,
                           row_number() over (partition by lower(t.title) order by e.id) as nth
                      from project.entry e join project.entry_text t on t.entry_id = e.id
                     where lower(t.title) = any(:titles) and e.portal_id = :portal and e.state = 'PUBLISHED') same
                 where nth <= :most
                """)
                .param("titles", titles.toArray(String[]::new))
                .param("portal", portal.value())
                .param("most", MOST_OF_ONE_TITLE)
                .query((row, _) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .list();
        var entries = store
                .all(found.stream().map(Map.Entry::getValue).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Entry::id, entry -> entry));
        var titled = found.stream()
                .filter(one -> entries.containsKey(one.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(one -> entries.get(one.getValue()), Collectors.toList())));
        return rows.stream()
                .map(row -> alike(row, titled.getOrDefault(foldedTitle(row), List.of())))
                .toList();
    }

    private static List<Check.Alike> alike(Row row, List<Entry> sameTitle) {
        var towns = row.where().orElseThrow().towns();
        return sameTitle.stream()
                .distinct()
                .filter(entry -> entry.content().where().towns().equals(towns))
                .limit(MOST_SHOWN)
                .map(entry -> new Check.Alike(entry.content().title(), entry.path()))
                .toList();
    }

    private static String foldedTitle(Row row) {
        return title(row.value("title").orElse("")).toLowerCase(Locale.ROOT);
    }

    private static Content content(Row row, LanguageTag language) {
        var title = row.value("title").orElseThrow();
        var texts = new Texts(language, Localized.of(language, title(title)), Localized.of(language, text(row, title)));
        var kind = row.value("kind").flatMap(Kind::parse).filter(Kind::posted).orElse(Kind.POINT);
        var content = new Content(
                kind,
                row.value("category").orElseThrow(),
                texts,
                row.where().orElseThrow(),
                Period.OPEN,
                Publishing.shortened(row.value("hours").orElse(""), 200),
                false,
                Set.of(language),
                Optional.empty(),
                row.value("website").flatMap(ImportedEntries::website),
                List.of(),
                List.of());
        return kind == Kind.JOB ? content.as(Optional.of(ImportedJob.of(row))) : content;
    }

    static String title(String title) {
        return Publishing.shortened(title, Texts.LONGEST_TITLE);
    }

    /// A long title stands in full in the text.
    private static String text(Row row, String title) {
        var facts = Stream.of(row.value("detail"), row.value("carrier"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        var parts = Stream.of(
                        title.length() > Texts.LONGEST_TITLE ? title : "",
                        row.value("text").orElse(""),
                        facts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
        var text = parts.isBlank() ? title : parts;
        return text.length() > Texts.LONGEST_TEXT ? text.substring(0, Texts.LONGEST_TEXT) : text;
    }

    /// What is no address is left out: it must not keep a row out.
    private static Optional<String> website(String typed) {
        var address = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        return Optional.of(address)
                .filter(one -> one.matches("(?i)https?://[^\\s/?#@]+\\.[^\\s]{2,}") && one.length() <= 300)
                .map(one -> one.replaceFirst("(?i)^http", "http"));
    }
}
