package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;

/// A guide's own notes about a case, and where she led the newcomer on. Both are forgotten with the case.
@Component
class CaseStore {

    private final JdbcClient db;

    CaseStore(JdbcClient db) {
        this.db = db;
    }

    void note(TandemId tandem, String text, Instant now) {
        db.sql("insert into guide.case_note values (?, ?, ?, ?)")
                .params(Ids.next(), tandem.value(), text, SqlTime.of(now))
                .update();
    }

    /// Newest first.
    List<CaseNote> notes(TandemId tandem) {
        return db.sql("select * from guide.case_note where tandem_id = :tandem order by written_at desc, id desc")
                .param("tandem", tandem.value())
                .query((row, _) -> new CaseNote(
                        row.getObject("id", UUID.class), row.getString("text"), SqlTime.in(row, "written_at")))
                .list();
    }

    /// False if it is none of this tandem's.
    boolean remove(TandemId tandem, UUID note) {
        return db.sql("delete from guide.case_note where tandem_id = :tandem and id = :note")
                        .param("tandem", tandem.value())
                        .param("note", note)
                        .update()
                == 1;
    }

    void leadOn(TandemId tandem, LedOn to, Instant now) {
        db.sql("insert into guide.led_on values (?, ?, ?, ?) on conflict do nothing")
                .params(tandem.value(), to.office(), to.note(), SqlTime.of(now))
                .update();
    }

    Optional<LedOn> ledOn(TandemId tandem) {
        return db.sql("select * from guide.led_on where tandem_id = :tandem and office <> ''")
                .param("tandem", tandem.value())
                .query((row, _) -> new LedOn(row.getString("office"), row.getString("note")))
                .optional();
    }
}
