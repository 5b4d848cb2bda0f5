package ruhr.kumpel.knowledge;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Who cares for which page, until when, and who has had this month's letter.
@Component
class CareStore {

    private final JdbcClient db;

    CareStore(JdbcClient db) {
        this.db = db;
    }

    Care of(UUID page) {
        return db.sql("select * from knowledge.care where page_id = :page")
                .param("page", page)
                .query((row, _) -> care(row))
                .optional()
                .orElse(Care.NOBODY);
    }

    Map<UUID, Care> of(PortalId portal) {
        var all = new HashMap<UUID, Care>();
        db.sql("select care.* from knowledge.care join knowledge.page on page.id = page_id where portal_id = :portal")
                .param("portal", portal.value())
                .query(row -> {
                    all.put(row.getObject("page_id", UUID.class), care(row));
                });
        return all;
    }

    void save(UUID page, Care care) {
        db.sql("""
                insert into knowledge.care values (:page, :person::uuid, :day::date)
                on conflict (page_id) do update set person_id = excluded.person_id, check_on = excluded.check_on
                """)
                .param("page", page)
                .param("person", care.person().map(PersonId::value).orElse(null))
                .param("day", SqlTime.day(care.checkOn()))
                .update();
    }

    /// Portals on which there is anything to care for.
    List<PortalId> portals() {
        return db.sql("select distinct portal_id from knowledge.page")
                .query((row, _) -> new PortalId(row.getObject("portal_id", UUID.class)))
                .list();
    }

    /// Whether she has not had the letter of this month; from now on she has.
    boolean begin(PortalId portal, PersonId person, LocalDate month) {
        return db.sql("insert into knowledge.due_letter values (:portal, :person, :month) on conflict do nothing")
                        .param("portal", portal.value())
                        .param("person", person.value())
                        .param("month", Date.valueOf(month.withDayOfMonth(1)))
                        .update()
                == 1;
    }

    private static Care care(ResultSet row) throws SQLException {
        return new Care(
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getDate("check_on")).map(Date::toLocalDate));
    }
}
