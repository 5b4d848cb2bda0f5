package ruhr.kumpel.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

@Component
class PledgeStore {

    /// A visitor's pledge that waits for the confirmation of her address.
    record Asking(UUID line, int quantity, String message) {}

    private final JdbcClient db;

    PledgeStore(JdbcClient db) {
        this.db = db;
    }

    void add(Pledge pledge) {
        db.sql("""
                insert into project.pledge (id, line_id, person_id, quantity, message, state, made_at, changed_at)
                values (:id, :line, :person, :quantity, :message, :state, :made, :made)
                """)
                .param("id", pledge.id())
                .param("line", pledge.line())
                .param("person", pledge.person().value())
                .param("quantity", pledge.quantity())
                .param("message", pledge.message())
                .param("state", pledge.state().name())
                .param("made", SqlTime.of(pledge.made()))
                .update();
    }

    void state(UUID pledge, PledgeState state, Instant now) {
        db.sql("update project.pledge set state = :state, changed_at = :now where id = :id")
                .param("state", state.name())
                .param("now", SqlTime.of(now))
                .param("id", pledge)
                .update();
    }

    /// Those of an entry, newest first.
    List<Pledge> of(UUID entry) {
        return db.sql("""
                select p.* from project.pledge p join project.line l on l.id = p.line_id
                 where l.entry_id = :entry
                 order by p.made_at desc
                """).param("entry", entry).query((row, _) -> pledge(row)).list();
    }

    Optional<Pledge> with(UUID id) {
        return db.sql("select * from project.pledge where id = :id")
                .param("id", id)
                .query((row, _) -> pledge(row))
                .optional();
    }

    List<Pledge> by(PersonId person) {
        return db.sql("select * from project.pledge where person_id = :person order by made_at desc")
                .param("person", person.value())
                .query((row, _) -> pledge(row))
                .list();
    }

    /// One of this entry, locked until the end of the transaction.
    Optional<Pledge> locked(UUID pledge) {
        return db.sql("select * from project.pledge where id = :id for update")
                .param("id", pledge)
                .query((row, _) -> pledge(row))
                .optional();
    }

    void ask(UUID id, Asking asking, Instant now) {
        db.sql(
                        "insert into project.asking (id, line_id, quantity, message, asked_at) values (:id, :line, :quantity, :message, :now) on conflict (id) do update set line_id = excluded.line_id, quantity = excluded.quantity, message = excluded.message")
                .param("id", id)
                .param("line", asking.line())
                .param("quantity", asking.quantity())
                .param("message", asking.message())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Takes it out: a confirmation counts once.
    Optional<Asking> takeAsking(UUID id) {
        return db.sql("delete from project.asking where id = :id returning line_id, quantity, message")
                .param("id", id)
                .query((row, _) -> new Asking(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)))
                .optional();
    }

    void forgetAskingsBefore(Instant limit) {
        db.sql("delete from project.asking where asked_at < :limit")
                .param("limit", SqlTime.of(limit))
                .update();
    }

    void forget(PersonId person) {
        db.sql("delete from project.pledge where person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static Pledge pledge(ResultSet row) throws SQLException {
        return new Pledge(
                row.getObject("id", UUID.class),
                row.getObject("line_id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("quantity"),
                row.getString("message"),
                PledgeState.valueOf(row.getString("state")),
                SqlTime.in(row, "made_at"));
    }
}
