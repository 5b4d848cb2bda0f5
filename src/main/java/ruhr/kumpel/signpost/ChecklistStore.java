package ruhr.kumpel.signpost;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists that members keep in their accounts, one on each portal.
@Component
class ChecklistStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient db;

    ChecklistStore(JdbcClient db) {
        this.db = db;
    }

    record Kept(Notebook notebook, Instant at) {}

    void keep(PersonId person, PortalId portal, Notebook notebook, Instant now) {
        db.sql("""
                insert into signpost.checklist values (:person, :portal, :fields::jsonb, :now)
                on conflict (person_id, portal_id) do update set fields = excluded.fields, kept_at = excluded.kept_at
                """)
                .param("person", person.value())
                .param("portal", portal.value())
                .param("fields", JSON.writeValueAsString(notebook.fields()))
                .param("now", SqlTime.of(now))
                .update();
    }

    Optional<Kept> of(PersonId person, PortalId portal) {
        return db.sql(
                        "select fields, kept_at from signpost.checklist where person_id = :person and portal_id = :portal")
                .param("person", person.value())
                .param("portal", portal.value())
                .query((row, _) -> new Kept(
                        Notebook.of(JSON.readValue(row.getString("fields"), FIELDS)), SqlTime.in(row, "kept_at")))
                .optional();
    }

    void forget(PersonId person, PortalId portal) {
        db.sql("delete from signpost.checklist where person_id = :person and portal_id = :portal")
                .param("person", person.value())
                .param("portal", portal.value())
                .update();
    }
}
