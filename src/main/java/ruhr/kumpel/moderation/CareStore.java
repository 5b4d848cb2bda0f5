package ruhr.kumpel.moderation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Who is on which case.
@Repository
class CareStore {

    private final JdbcClient db;

    CareStore(JdbcClient db) {
        this.db = db;
    }

    /// What one of the team told the next.
    record Handing(Optional<PersonId> from, Optional<PersonId> to, String note, Instant at) {}

    Map<UUID, PersonId> of(Collection<UUID> reviews) {
        var carers = new HashMap<UUID, PersonId>();
        db.sql("select review_id, person_id from moderation.care where review_id = any(:reviews)")
                .param("reviews", reviews.toArray(UUID[]::new))
                .query(row -> {
                    carers.put(row.getObject(1, UUID.class), new PersonId(row.getObject(2, UUID.class)));
                });
        return carers;
    }

    Optional<PersonId> of(UUID review) {
        return db.sql("select person_id from moderation.care where review_id = :review")
                .param("review", review)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// Answers whether it is still in the portal's queue; then nobody else takes or decides it before this
    /// transaction ends.
    boolean lock(PortalId portal, UUID review) {
        return db.sql(
                        "select review_id from moderation.open_review where portal_id = :portal and review_id = :review for update")
                .param("portal", portal.value())
                .param("review", review)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void give(UUID review, PersonId to, Instant now) {
        db.sql("""
                insert into moderation.care values (:review, :to, :now)
                on conflict (review_id) do update set person_id = excluded.person_id, since = excluded.since
                """)
                .param("review", review)
                .param("to", to.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void letGo(UUID review) {
        db.sql("delete from moderation.care where review_id = :review")
                .param("review", review)
                .update();
    }

    void handed(UUID review, PersonId from, PersonId to, String note, Instant now) {
        db.sql("insert into moderation.handing values (:id, :review, :from, :to, :note, :now)")
                .param("id", Ids.next())
                .param("review", review)
                .param("from", from.value())
                .param("to", to.value())
                .param("note", note)
                .param("now", SqlTime.of(now))
                .update();
    }

    List<Handing> handings(UUID review) {
        return db.sql("select * from moderation.handing where review_id = :review order by handed_at")
                .param("review", review)
                .query((row, _) -> new Handing(
                        Optional.ofNullable(row.getObject("from_id", UUID.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getObject("to_id", UUID.class)).map(PersonId::new),
                        row.getString("note"),
                        SqlTime.in(row, "handed_at")))
                .list();
    }
}
