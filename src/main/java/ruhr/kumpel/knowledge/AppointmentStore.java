package ruhr.kumpel.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Versions that wait for their time.
@Component
class AppointmentStore {

    private final JdbcClient db;

    AppointmentStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Appointment> of(UUID page, LanguageTag language) {
        return db.sql("select * from knowledge.appointment where page_id = :page and language = :language")
                .param("page", page)
                .param("language", language.value())
                .query((row, _) -> appointment(row))
                .optional();
    }

    void put(Appointment appointment) {
        db.sql("""
                insert into knowledge.appointment values (:page, :language, :number, :at, :by::uuid)
                on conflict (page_id, language) do update
                   set number = excluded.number, publish_at = excluded.publish_at, set_by = excluded.set_by
                """)
                .param("page", appointment.page())
                .param("language", appointment.language().value())
                .param("number", appointment.number())
                .param("at", SqlTime.of(appointment.at()))
                .param("by", appointment.by().map(PersonId::value).orElse(null))
                .update();
    }

    void remove(UUID page, LanguageTag language) {
        db.sql("delete from knowledge.appointment where page_id = :page and language = :language")
                .param("page", page)
                .param("language", language.value())
                .update();
    }

    /// Those whose time has come. Two nodes at once do each of them once.
    List<Appointment> take(Instant now) {
        return db.sql("""
                delete from knowledge.appointment where (page_id, language) in (
                    select page_id, language from knowledge.appointment where publish_at <= :now
                     order by publish_at limit 100 for update skip locked)
                returning *
                """)
                .param("now", SqlTime.of(now))
                .query((row, _) -> appointment(row))
                .list();
    }

    private static Appointment appointment(ResultSet row) throws SQLException {
        return new Appointment(
                row.getObject("page_id", UUID.class),
                new LanguageTag(row.getString("language")),
                row.getInt("number"),
                SqlTime.in(row, "publish_at"),
                Optional.ofNullable(row.getObject("set_by", UUID.class)).map(PersonId::new));
    }
}
