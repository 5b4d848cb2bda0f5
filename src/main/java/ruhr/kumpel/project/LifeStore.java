package ruhr.kumpel.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.moderation.StatementOfReasons;

/// What happens to an entry in its life, beside what it says: states and why, whose it is, its end.
@Component
class LifeStore {

    private final JdbcClient db;

    LifeStore(JdbcClient db) {
        this.db = db;
    }

    void state(UUID id, State state) {
        db.sql("update project.entry set state = :state, hiding_id = null where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void hide(Entry entry, UUID hiding, StatementOfReasons reasons, Instant now) {
        db.sql("""
                insert into project.hiding (id, entry_id, decision_id, rule, facts, was, hidden_at)
                values (:id, :entry, :decision, :rule, :facts, :was, :now)
                """)
                .param("id", hiding)
                .param("entry", entry.id())
                .param("decision", reasons.decision())
                .param("rule", reasons.rule())
                .param("facts", reasons.facts())
                .param("was", entry.state().name())
                .param("now", SqlTime.of(now))
                .update();
        db.sql("update project.entry set state = 'HIDDEN', hiding_id = :hiding where id = :id")
                .param("hiding", hiding)
                .param("id", entry.id())
                .update();
    }

    State stateBeforeHiding(UUID id) {
        return State.valueOf(
                db.sql("select h.was from project.entry e join project.hiding h on h.id = e.hiding_id where e.id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
    }

    void returned(UUID id, String reason, Instant now) {
        db.sql("""
                insert into project.returning (entry_id, reason, returned_at) values (:id, :reason, :now)
                on conflict (entry_id) do update set reason = excluded.reason, returned_at = excluded.returned_at
                """)
                .param("id", id)
                .param("reason", reason)
                .param("now", SqlTime.of(now))
                .update();
    }

    Optional<String> returnedBecause(UUID id) {
        return db.sql("select reason from project.returning where entry_id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void farewell(UUID id, Farewell reason, Optional<PersonId> by, Instant now) {
        db.sql("""
                insert into project.farewell (entry_id, reason, said_at, said_by) values (:id, :reason, :now, :by)
                on conflict (entry_id) do update
                   set reason = excluded.reason, said_at = excluded.said_at, said_by = excluded.said_by
                """)
                .param("id", id)
                .param("reason", reason.name())
                .param("now", SqlTime.of(now))
                .param("by", by.map(PersonId::value).orElse(null))
                .update();
    }

    void confirmed(UUID id, Instant now) {
        db.sql("update project.entry set confirmed_at = :now where id = :id")
                .param("now", SqlTime.of(now))
                .param("id", id)
                .update();
    }

    void owner(UUID id, PersonId owner) {
        db.sql("update project.entry set person_id = :person where id = :id")
                .param("person", owner.value())
                .param("id", id)
                .update();
    }

    void organisation(UUID id, Optional<OrganisationId> organisation) {
        db.sql("update project.entry set organisation_id = :organisation where id = :id")
                .param("organisation", organisation.map(OrganisationId::value).orElse(null))
                .param("id", id)
                .update();
    }

    /// Only the id, that it was there, and why it went stay.
    void empty(UUID id) {
        for (var table : List.of(
                "entry_text",
                "entry_town",
                "entry_spoken",
                "entry_picture",
                "job",
                "line",
                "revision",
                "news",
                "question",
                "hand_over",
                "returning"))
            db.sql("delete from project." + table + " where entry_id = :id")
                    .param("id", id)
                    .update();
        db.sql("""
                update project.entry
                   set state = 'DELETED', hiding_id = null, person_id = null, organisation_id = null, precision = 'REGION',
                       lat = null, lon = null, area = null, hours = '', website = null, urgent = false
                 where id = :id
                """).param("id", id).update();
    }
}
