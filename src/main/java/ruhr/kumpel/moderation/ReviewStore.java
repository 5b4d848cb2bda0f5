package ruhr.kumpel.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// The queue of each portal, asked for only through the portal.
@Repository
class ReviewStore {

    /// A queue longer than this is worked off from its most urgent end.
    private static final int MOST = 5_000;

    private static final String OPEN = """
            select open.review_id, open.portal_id, open.kind, open.subject_id, open.urgent, open.due_at, open.asked, review.opened_at,
                   (select array_agg(reason order by reason) from moderation.review_reason
                     where review_id = open.review_id) as reasons,
                   (select count(*) from moderation.report where review_id = open.review_id) as reports,
                   (select mode() within group (order by category) from moderation.report
                     where review_id = open.review_id) as category
              from moderation.open_review as open
              join moderation.review on review.id = open.review_id
            """;

    private final JdbcClient db;

    ReviewStore(JdbcClient db) {
        this.db = db;
    }

    /// The open review of this, made if there is none; the more urgent due time wins.
    UUID open(PortalId portal, String kind, UUID subject, Instant now, Instant due, boolean urgent) {
        var id = add(portal, kind, subject, now);
        var open = db.sql("""
                insert into moderation.open_review (review_id, portal_id, kind, subject_id, urgent, due_at)
                values (:id, :portal, :kind, :subject, :urgent, :due)
                on conflict (portal_id, kind, subject_id) do update
                   set urgent = open_review.urgent or excluded.urgent, due_at = least(open_review.due_at, excluded.due_at),
                       asked = open_review.asked + 1
                returning review_id
                """)
                .param("id", id)
                .param("portal", portal.value())
                .param("kind", kind)
                .param("subject", subject)
                .param("urgent", urgent)
                .param("due", SqlTime.of(due))
                .query(UUID.class)
                .single();
        if (!open.equals(id)) forget(id);
        return open;
    }

    /// A review that is not in the queue: for what is decided without having waited.
    UUID add(PortalId portal, String kind, UUID subject, Instant now) {
        var id = Ids.next();
        db.sql("insert into moderation.review values (:id, :portal, :kind, :subject, :now)")
                .param("id", id)
                .param("portal", portal.value())
                .param("kind", kind)
                .param("subject", subject)
                .param("now", SqlTime.of(now))
                .update();
        return id;
    }

    void because(UUID review, Reason reason) {
        db.sql("insert into moderation.review_reason values (:review, :reason) on conflict do nothing")
                .param("review", review)
                .param("reason", reason.name())
                .update();
    }

    /// Answers whether it is new: the same form counts once.
    boolean report(
            UUID id, UUID review, Category category, String explanation, @Nullable PersonId by, Instant now, UUID key) {
        return db.sql("""
                insert into moderation.report (id, review_id, category, explanation, reporter_id, made_at, form_key)
                values (:id, :review, :category, :explanation, :by, :now, :key)
                on conflict (form_key) do nothing
                """)
                        .param("id", id)
                        .param("review", review)
                        .param("category", category.name())
                        .param("explanation", explanation)
                        .param("by", by == null ? null : by.value())
                        .param("now", SqlTime.of(now))
                        .param("key", key)
                        .update()
                == 1;
    }

    /// The review that a report belongs to, now that its writer is known.
    Optional<UUID> reportedBy(UUID report, PersonId person) {
        return db.sql(
                        "update moderation.report set reporter_id = :person where id = :id and reporter_id is null returning review_id")
                .param("person", person.value())
                .param("id", report)
                .query(UUID.class)
                .optional();
    }

    List<Report> reportsOn(UUID review) {
        return db.sql("select * from moderation.report where review_id = :review order by made_at")
                .param("review", review)
                .query((row, _) -> new Report(
                        Category.valueOf(row.getString("category")),
                        row.getString("explanation"),
                        Optional.ofNullable(row.getObject("reporter_id", UUID.class))
                                .map(PersonId::new),
                        SqlTime.in(row, "made_at")))
                .list();
    }

    /// Takes it out of the queue; only one caller succeeds, the others wait for her and get `false`.
    boolean take(PortalId portal, UUID review) {
        return db.sql("delete from moderation.open_review where portal_id = :portal and review_id = :review")
                        .param("portal", portal.value())
                        .param("review", review)
                        .update()
                == 1;
    }

    void forget(UUID review) {
        db.sql("delete from moderation.review where id = :id")
                .param("id", review)
                .update();
    }

    List<Review> queueOf(PortalId portal, QueueFilter filter, PersonId me, Instant now) {
        return db.sql(OPEN + """
                  left join moderation.care on care.review_id = open.review_id
                 where open.portal_id = :portal
                   and (not :reportedOnly or exists (select from moderation.report where review_id = open.review_id))
                   and (:kind = '' or open.kind = :kind)
                   and (:reason = ''
                        or exists (select from moderation.review_reason
                                    where review_id = open.review_id and reason = :reason)
                        or exists (select from moderation.report
                                    where review_id = open.review_id and category = :reason))
                   and review.opened_at <= :openedBefore
                   and (not :late or open.due_at < :now)
                   and (:who <> 'mine' or care.person_id = :me)
                   and (:who <> 'nobody' or care.person_id is null)
                 order by open.urgent desc, open.due_at, open.review_id
                 limit :most
                """)
                .param("portal", portal.value())
                .param("reportedOnly", filter.list().equals("reports"))
                .param("kind", filter.kind())
                .param("reason", filter.reason())
                .param("openedBefore", SqlTime.of(filter.openedBefore(now)))
                .param("late", filter.late())
                .param("now", SqlTime.of(now))
                .param("who", filter.who())
                .param("me", me.value())
                .param("most", MOST)
                .query((row, _) -> review(row))
                .list();
    }

    Optional<Review> of(PortalId portal, UUID review) {
        return db.sql(OPEN + " where open.portal_id = :portal and open.review_id = :review")
                .param("portal", portal.value())
                .param("review", review)
                .query((row, _) -> review(row))
                .optional();
    }

    /// Whether it was ever asked for here, decided or not.
    boolean exists(PortalId portal, UUID review) {
        return db.sql("select exists (select from moderation.review where portal_id = :portal and id = :review)")
                .param("portal", portal.value())
                .param("review", review)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// For letters about it, whichever portal's it is.
    Optional<Review> with(UUID review) {
        return db.sql(OPEN + " where open.review_id = :review")
                .param("review", review)
                .query((row, _) -> review(row))
                .optional();
    }

    List<Review> openAbout(String kind, UUID subject) {
        return db.sql(OPEN + " where open.kind = :kind and open.subject_id = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .query((row, _) -> review(row))
                .list();
    }

    void decided(Decision decision) {
        decision.statement().ifPresent(statement -> state(decision.id(), statement));
        db.sql("""
                insert into moderation.decision
                       (id, portal_id, kind, subject_id, owner_id, verdict, decided_by, decided_at, statement_id)
                values (:id, :portal, :kind, :subject, :owner, :verdict, :by, :at, :statement)
                """)
                .param("id", decision.id())
                .param("portal", decision.portal().value())
                .param("kind", decision.kind())
                .param("subject", decision.subject())
                .param("owner", decision.owner().map(PersonId::value).orElse(null))
                .param("verdict", decision.verdict().name())
                .param("by", decision.by().map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(decision.at()))
                .param("statement", decision.statement().isPresent() ? decision.id() : null)
                .update();
    }

    private void state(UUID id, Statement statement) {
        db.sql("insert into moderation.statement values (:id, :category, :ground, :rule, :facts, :reported, false)")
                .param("id", id)
                .param("category", statement.category().name())
                .param("ground", statement.ground().name())
                .param("rule", statement.rule())
                .param("facts", statement.facts())
                .param("reported", statement.reported())
                .update();
    }

    private static Review review(ResultSet row) throws SQLException {
        var reasons = row.getArray("reasons");
        return new Review(
                row.getObject("review_id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                SqlTime.in(row, "opened_at"),
                SqlTime.in(row, "due_at"),
                row.getBoolean("urgent"),
                reasons == null ? Set.of() : reasons((String[]) reasons.getArray()),
                row.getInt("reports"),
                Optional.ofNullable(row.getString("category")).map(Category::valueOf),
                row.getInt("asked"));
    }

    private static Set<Reason> reasons(String[] names) {
        return Arrays.stream(names).map(Reason::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
