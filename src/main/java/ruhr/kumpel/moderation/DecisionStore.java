package ruhr.kumpel.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Decisions and complaints against them.
@Repository
class DecisionStore {

    private static final String DECISION = """
            select decision.*, statement.category, statement.legal, statement.rule, statement.facts, statement.reported
              from moderation.decision
              left join moderation.statement on statement.id = decision.statement_id
            """;

    private static final String COMPLAINT = """
            select decision.*, statement.category, statement.legal, statement.rule, statement.facts, statement.reported,
                   complaint.text as complaint, complaint.made_at, complaint.due_at,
                   outcome.upheld, outcome.answer, outcome.decided_at as outcome_at
              from moderation.complaint
              join moderation.decision on decision.id = complaint.decision_id
              left join moderation.statement on statement.id = decision.statement_id
              left join moderation.complaint_decision as outcome on outcome.decision_id = complaint.decision_id
            """;

    private final JdbcClient db;

    DecisionStore(JdbcClient db) {
        this.db = db;
    }

    List<Decision> newestOf(PortalId portal, int limit) {
        return db.sql(DECISION + " where portal_id = :portal order by decided_at desc limit :limit")
                .param("portal", portal.value())
                .param("limit", limit)
                .query((row, _) -> decision(row))
                .list();
    }

    Optional<Decision> of(PortalId portal, UUID id) {
        return db.sql(DECISION + " where portal_id = :portal and decision.id = :id")
                .param("portal", portal.value())
                .param("id", id)
                .query((row, _) -> decision(row))
                .optional();
    }

    /// For the person concerned.
    Optional<Decision> about(PersonId owner, PortalId portal, UUID id) {
        return of(portal, id)
                .filter(decision -> decision.owner().filter(owner::equals).isPresent());
    }

    /// Whether this is the last word on its subject; a later one has made it void.
    boolean stands(Decision decision) {
        return db.sql("""
                select not exists (select from moderation.decision
                                    where portal_id = :portal and kind = :kind and subject_id = :subject
                                      and verdict <> 'KEPT' and decided_at > :at)
                """)
                .param("portal", decision.portal().value())
                .param("kind", decision.kind())
                .param("subject", decision.subject())
                .param("at", SqlTime.of(decision.at()))
                .query(Boolean.class)
                .single();
    }

    /// Locks a decision against others who would undo it at the same time.
    void lock(UUID id) {
        db.sql("select id from moderation.decision where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /// Answers whether it is the first: there is one complaint per decision.
    boolean complain(UUID decision, String text, Instant now) {
        return db.sql("insert into moderation.complaint values (:id, :text, :now, :due) on conflict do nothing")
                        .param("id", decision)
                        .param("text", text)
                        .param("now", SqlTime.of(now))
                        .param("due", SqlTime.of(DueTimes.ofComplaint(now)))
                        .update()
                == 1;
    }

    List<Complaint> openComplaints(PortalId portal) {
        return db.sql(
                        COMPLAINT
                                + " where decision.portal_id = :portal and outcome.decision_id is null order by complaint.due_at")
                .param("portal", portal.value())
                .query((row, _) -> complaint(row))
                .list();
    }

    Optional<Complaint> complaint(PortalId portal, UUID decision) {
        return db.sql(COMPLAINT + " where decision.portal_id = :portal and decision.id = :id")
                .param("portal", portal.value())
                .param("id", decision)
                .query((row, _) -> complaint(row))
                .optional();
    }

    /// Answers whether nobody had decided on it before.
    boolean decideOnComplaint(UUID decision, boolean upheld, String answer, PersonId by, Instant now) {
        return db.sql("""
                insert into moderation.complaint_decision values (:id, :upheld, :answer, :by, :now)
                on conflict do nothing
                """)
                        .param("id", decision)
                        .param("upheld", upheld)
                        .param("answer", answer)
                        .param("by", by.value())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    private static Complaint complaint(ResultSet row) throws SQLException {
        Optional<Complaint.Outcome> outcome = row.getString("answer") == null
                ? Optional.empty()
                : Optional.of(new Complaint.Outcome(row.getBoolean("upheld"), row.getString("answer")));
        return new Complaint(
                decision(row),
                row.getString("complaint"),
                SqlTime.in(row, "made_at"),
                SqlTime.in(row, "due_at"),
                outcome);
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                Optional.ofNullable(row.getObject("owner_id", UUID.class)).map(PersonId::new),
                Verdict.valueOf(row.getString("verdict")),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(PersonId::new),
                SqlTime.in(row, "decided_at"),
                statement(row));
    }

    private static Optional<Statement> statement(ResultSet row) throws SQLException {
        if (row.getString("category") == null) return Optional.empty();
        return Optional.of(new Statement(
                Category.valueOf(row.getString("category")),
                StatementOfReasons.Ground.valueOf(row.getString("legal")),
                row.getString("rule"),
                row.getString("facts"),
                row.getBoolean("reported")));
    }
}
