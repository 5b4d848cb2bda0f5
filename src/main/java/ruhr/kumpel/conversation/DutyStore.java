package ruhr.kumpel.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Who of a portal's team answers what.
@Repository
class DutyStore {

    private final JdbcClient db;

    DutyStore(JdbcClient db) {
        this.db = db;
    }

    List<Duty> of(PortalId portal) {
        return db.sql("select * from conversation.duty where portal_id = :portal order by id")
                .param("portal", portal.value())
                .query((row, _) -> duty(row))
                .list();
    }

    /// The same again stays one.
    void add(PortalId portal, PersonId person, @Nullable Topic topic, @Nullable String town) {
        db.sql("insert into conversation.duty values (:id, :portal, :person, :topic, :town) on conflict do nothing")
                .param("id", Ids.next())
                .param("portal", portal.value())
                .param("person", person.value())
                .param("topic", topic == null ? null : topic.name())
                .param("town", town)
                .update();
    }

    boolean remove(PortalId portal, UUID id) {
        return db.sql("delete from conversation.duty where portal_id = :portal and id = :id")
                        .param("portal", portal.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getString("topic")).map(Topic::valueOf),
                Optional.ofNullable(row.getString("town")));
    }
}
