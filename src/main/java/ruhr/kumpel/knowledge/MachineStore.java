package ruhr.kumpel.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// What machines translated, and how much of each portal's month is used.
@Component
class MachineStore {

    private final JdbcClient db;

    MachineStore(JdbcClient db) {
        this.db = db;
    }

    /// One press of the button.
    ///
    /// @param reason for a text that is hard to read, else nothing
    record Run(
            String engine,
            long characters,
            Optional<Integer> readability,
            String reason,
            Optional<PersonId> by,
            Instant at) {}

    /// Takes so many characters out of the month, unless that are more than are left. The row's own lock makes it right
    /// for many at once.
    boolean take(PortalId portal, LocalDate month, long characters, long most) {
        if (characters > most) return false;
        return db.sql("""
                insert into knowledge.machine_use as used values (:portal, :month, :characters)
                on conflict (portal_id, month) do update set characters = used.characters + excluded.characters
                 where used.characters + excluded.characters <= :most
                """)
                        .param("portal", portal.value())
                        .param("month", month)
                        .param("characters", characters)
                        .param("most", most)
                        .update()
                > 0;
    }

    /// Whether nobody is asking for it at this moment. Who has not come back after ten minutes has gone down.
    boolean begin(UUID page, LanguageTag language, Instant now) {
        return db.sql("""
                insert into knowledge.machine_asking as asking values (:page, :language, :now)
                on conflict (page_id, language) do update set asked_at = excluded.asked_at
                 where asking.asked_at < excluded.asked_at - interval '10 minutes'
                """)
                        .param("page", page)
                        .param("language", language.value())
                        .param("now", SqlTime.of(now))
                        .update()
                > 0;
    }

    void end(UUID page, LanguageTag language) {
        db.sql("delete from knowledge.machine_asking where page_id = :page and language = :language")
                .param("page", page)
                .param("language", language.value())
                .update();
    }

    void giveBack(PortalId portal, LocalDate month, long characters) {
        db.sql("""
                update knowledge.machine_use set characters = greatest(0, characters - :characters)
                 where portal_id = :portal and month = :month
                """)
                .param("portal", portal.value())
                .param("month", month)
                .param("characters", characters)
                .update();
    }

    long used(PortalId portal, LocalDate month) {
        return db.sql("select characters from knowledge.machine_use where portal_id = :portal and month = :month")
                .param("portal", portal.value())
                .param("month", month)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void note(UUID page, LanguageTag language, int number, Run run) {
        db.sql("""
                insert into knowledge.machine_run
                values (:page, :language, :number, :engine, :characters, :readability::integer, :reason, :by::uuid, :at)
                """)
                .param("page", page)
                .param("language", language.value())
                .param("number", number)
                .param("engine", run.engine())
                .param("characters", run.characters())
                .param("readability", run.readability().orElse(null))
                .param("reason", run.reason())
                .param("by", run.by().map(PersonId::value).orElse(null))
                .param("at", SqlTime.of(run.at()))
                .update();
    }

    Optional<Run> run(UUID page, LanguageTag language, int number) {
        return db.sql("""
                select * from knowledge.machine_run where page_id = :page and language = :language and number = :number
                """)
                .param("page", page)
                .param("language", language.value())
                .param("number", number)
                .query((row, _) -> new Run(
                        row.getString("engine"),
                        row.getLong("characters"),
                        Optional.ofNullable(row.getObject("readability", Integer.class)),
                        row.getString("reason"),
                        Optional.ofNullable(row.getObject("asked_by", UUID.class))
                                .map(PersonId::new),
                        SqlTime.in(row, "asked_at")))
                .optional();
    }
}
