package ruhr.kumpel.office;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// Who changed which office last, stands for it and put it away. The offices stay: they are the portal's.
@Component
class OfficePersonalData implements PersonalData {

    private final JdbcClient db;

    OfficePersonalData(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "office";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        return Map.of(
                "changes",
                copies(
                        person,
                        "select id as office_id, changed_at as at from office.office where changed_by = :person"),
                "confirmations",
                copies(
                        person,
                        "select office_id, confirmed_at as at from office.confirmation where confirmed_by = :person"),
                "archived",
                copies(
                        person,
                        "select office_id, archived_at as at from office.archiving where archived_by = :person"));
    }

    private List<Map<String, Object>> copies(PersonId person, String deeds) {
        return db.sql("select t.name, d.at from (" + deeds
                        + ") d join office.text t on t.office_id = d.office_id and t.position = 0 order by d.at")
                .param("person", person.value())
                .query((row, _) -> Map.<String, Object>of(
                        "office",
                        row.getString("name"),
                        "at",
                        SqlTime.in(row, "at").toString()))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        for (var sql : List.of(
                "update office.office set changed_by = null where changed_by = :person",
                "update office.confirmation set confirmed_by = null where confirmed_by = :person",
                "update office.archiving set archived_by = null where archived_by = :person"))
            db.sql(sql).param("person", person.value()).update();
    }
}
