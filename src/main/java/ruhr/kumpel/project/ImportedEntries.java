package ruhr.kumpel.project;

import java.time.Clock;
import java.util.List;
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
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.Portals;

/// Writes and takes back what an import brings.
@Component
class ImportedEntries {

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

    @Transactional
    UUID take(Row row, UUID importId, PortalId portal, PersonId by) {
        var now = clock.instant();
        var content = content(row, portals.with(portal).languages().getFirst());
        var entry = new Entry(
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
        writer.add(entry, Optional.of(importId));
        revisions.note(entry, by, now);
        publishing.follow(entry);
        return entry.id();
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

    /// Public ones with the same title in the same town.
    List<Check.Alike> like(String title, Where where, PortalId portal) {
        var ids = db.sql("""
                select distinct e.id from project.entry e join project.entry_text t on t.entry_id = e.id
                 where lower(t.title) = lower(:title) and e.portal_id = :portal and e.state = 'PUBLISHED'
                 limit 5
                """)
                .param("title", title)
                .param("portal", portal.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        return store.all(ids).stream()
                .filter(entry -> entry.content().where().towns().equals(where.towns()))
                .map(entry -> new Check.Alike(entry.content().title(), entry.path()))
                .toList();
    }

    private static Content content(Row row, LanguageTag language) {
        var title = row.value("title").orElseThrow();
        var texts = new Texts(language, Localized.of(language, title(title)), Localized.of(language, text(row, title)));
        return new Content(
                row.value("kind").flatMap(Kind::parse).orElse(Kind.POINT),
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
