package ruhr.kumpel.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Finds entries.
@Component
class EntryStore {

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient db;
    private final LineStore lines;

    EntryStore(JdbcClient db, LineStore lines) {
        this.db = db;
        this.lines = lines;
    }

    Optional<Entry> with(UUID id) {
        return all(List.of(id)).stream().findFirst();
    }

    Optional<Entry> with(ShortId id) {
        return db.sql("select id from project.entry where short_id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .flatMap(this::with);
    }

    /// The same, and nobody else changes it before this transaction ends.
    Optional<Entry> locked(UUID id) {
        db.sql("select id from project.entry where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional();
        return with(id);
    }

    /// Those that are there, in no order.
    List<Entry> all(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        var linesOf = lines.of(ids);
        return read(db.sql(EntryReader.ENTRIES + " and e.id in (:ids)").param("ids", ids), linesOf);
    }

    /// What this person posted, or may edit because it belongs to one of these organisations; newest change
    /// first.
    List<Entry> of(PersonId person, Collection<OrganisationId> teams) {
        var ids = db.sql("""
                select id from project.entry
                 where (person_id = :person or organisation_id in (:teams)) and state <> 'DELETED'
                 order by changed_at desc
                 limit 500
                """)
                .param("person", person.value())
                .param(
                        "teams",
                        teams.isEmpty()
                                ? List.of(NONE)
                                : teams.stream().map(OrganisationId::value).toList())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        return inOrder(ids);
    }

    Optional<Entry> ofLine(UUID line) {
        return lines.entryOf(line).flatMap(this::with);
    }

    boolean isFirstOf(PersonId person) {
        return db.sql("select not exists (select from project.entry where person_id = :person and state <> 'RETURNED')")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// Whether there was an entry that is deleted now.
    boolean isDeleted(ShortId id) {
        return db.sql("select exists (select from project.entry where short_id = :id and state = 'DELETED')")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /// Public ones after this id, for rebuilding in batches.
    List<Entry> publishedAfter(UUID id, int limit) {
        var ids = db.sql("select id from project.entry where state = 'PUBLISHED' and id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        return inOrder(ids);
    }

    /// Those that name this organisation.
    List<UUID> of(OrganisationId organisation) {
        return db.sql("select id from project.entry where organisation_id = :organisation and state <> 'DELETED'")
                .param("organisation", organisation.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<UUID> ofImport(UUID importId, PortalId portal) {
        return db.sql(
                        "select id from project.entry where import_id = :import and portal_id = :portal and state <> 'DELETED'")
                .param("import", importId)
                .param("portal", portal.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// In the order of the ids: PostgreSQL sorts them otherwise than Java does.
    private List<Entry> inOrder(List<UUID> ids) {
        var found = new HashMap<UUID, Entry>();
        all(ids).forEach(entry -> found.put(entry.id(), entry));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static List<Entry> read(JdbcClient.StatementSpec statement, Map<UUID, List<Line>> lines) {
        var entries = new ArrayList<Entry>();
        statement.query(row -> {
            entries.add(EntryReader.entry(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of())));
        });
        return entries;
    }
}
