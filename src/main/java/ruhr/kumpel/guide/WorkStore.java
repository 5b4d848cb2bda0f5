package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;

/// What a tandem does: goals, dates, and what they say at the end.
@Component
class WorkStore {

    private final JdbcClient db;

    WorkStore(JdbcClient db) {
        this.db = db;
    }

    void addGoal(TandemId tandem, String text, Instant now) {
        db.sql("insert into guide.goal (id, tandem_id, text, set_at) values (?, ?, ?, ?)")
                .params(Ids.next(), tandem.value(), text, SqlTime.of(now))
                .update();
    }

    List<Goal> goals(TandemId tandem) {
        return db.sql("select * from guide.goal where tandem_id = :tandem order by set_at, id")
                .param("tandem", tandem.value())
                .query((row, _) ->
                        new Goal(row.getObject("id", UUID.class), row.getString("text"), row.getBoolean("reached")))
                .list();
    }

    /// False if it is none of this tandem's.
    boolean reach(TandemId tandem, UUID goal) {
        return db.sql("update guide.goal set reached = true where tandem_id = :tandem and id = :goal")
                        .param("tandem", tandem.value())
                        .param("goal", goal)
                        .update()
                == 1;
    }

    void add(TandemId tandem, Appointment appointment) {
        db.sql("insert into guide.appointment values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        appointment.id(),
                        tandem.value(),
                        appointment.title(),
                        SqlTime.of(appointment.start()),
                        appointment.minutes(),
                        appointment.place(),
                        SqlTime.of(appointment.changed()))
                .update();
    }

    /// In the order of time.
    List<Appointment> appointments(TandemId tandem) {
        return db.sql("select * from guide.appointment where tandem_id = :tandem order by starts_at, id")
                .param("tandem", tandem.value())
                .query((row, _) -> new Appointment(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        SqlTime.in(row, "starts_at"),
                        row.getInt("minutes"),
                        row.getString("place"),
                        SqlTime.in(row, "changed_at")))
                .list();
    }

    Optional<Appointment> appointment(TandemId tandem, UUID id) {
        return appointments(tandem).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    boolean cancel(TandemId tandem, UUID appointment) {
        return db.sql("delete from guide.appointment where tandem_id = :tandem and id = :id")
                        .param("tandem", tandem.value())
                        .param("id", appointment)
                        .update()
                == 1;
    }

    /// Said again, it is what was said last.
    void say(TandemId tandem, Feedback feedback, Instant now) {
        db.sql("""
                insert into guide.feedback values (:tandem, :by, :helpful, :text, :now)
                on conflict (tandem_id, said_by) do update
                   set helpful = excluded.helpful, text = excluded.text, said_at = excluded.said_at
                """)
                .param("tandem", tandem.value())
                .param("by", feedback.by().name())
                .param("helpful", feedback.helpful())
                .param("text", feedback.text())
                .param("now", SqlTime.of(now))
                .update();
    }

    Optional<Feedback> feedback(TandemId tandem, Side by) {
        return db.sql("select * from guide.feedback where tandem_id = :tandem and said_by = :by")
                .param("tandem", tandem.value())
                .param("by", by.name())
                .query((row, _) -> new Feedback(by, row.getBoolean("helpful"), row.getString("text")))
                .optional();
    }

    /// What was said at the end of her tandems, the newest first.
    List<Feedback> feedback(GuideId guide) {
        return db.sql("""
                select f.* from guide.feedback f join guide.tandem t on t.id = f.tandem_id
                 where t.guide_id = :guide order by f.said_at desc, f.said_by limit 50
                """)
                .param("guide", guide.value())
                .query((row, _) -> new Feedback(
                        Side.valueOf(row.getString("said_by")), row.getBoolean("helpful"), row.getString("text")))
                .list();
    }

    /// That somebody was helped stays, the words do not.
    void forgetWords(TandemId tandem) {
        for (var sql : List.of(
                "delete from guide.goal where tandem_id = :tandem",
                "delete from guide.appointment where tandem_id = :tandem",
                "delete from guide.case_note where tandem_id = :tandem",
                "update guide.led_on set office = '', note = '' where tandem_id = :tandem",
                "update guide.feedback set text = '' where tandem_id = :tandem",
                "update guide.hand_over set note = '' where tandem_id = :tandem"))
            db.sql(sql).param("tandem", tandem.value()).update();
    }
}
