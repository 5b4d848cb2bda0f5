package ruhr.kumpel.signpost;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// A member's own lists, and which versions an editor made, handed in, published and stands for. The signposts stay:
/// they are the portal's. Lists under codes are nobody's: we do not know whose.
@Component
class SignpostPersonalData implements PersonalData {

    private final JdbcClient db;

    SignpostPersonalData(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "signpost";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        return Map.of(
                "checklists",
                db.sql("select fields, kept_at from signpost.checklist where person_id = :person order by kept_at")
                        .param("person", person.value())
                        .query((row, _) -> Map.<String, Object>of(
                                "fields", row.getString("fields"),
                                "at", SqlTime.in(row, "kept_at").toString()))
                        .list(),
                "versions",
                numbers(person, "select number, made_at as at from signpost.revision where made_by = :person"),
                "submissions",
                numbers(
                        person,
                        "select number, submitted_at as at from signpost.submission where submitted_by = :person"),
                "publications",
                numbers(
                        person,
                        "select number, published_at as at from signpost.publication where published_by = :person"),
                "confirmations",
                db.sql("select language, confirmed_at as at from signpost.confirmation where confirmed_by = :person")
                        .param("person", person.value())
                        .query((row, _) -> Map.<String, Object>of(
                                "language", row.getString("language"),
                                "at", SqlTime.in(row, "at").toString()))
                        .list());
    }

    private List<Map<String, Object>> numbers(PersonId person, String sql) {
        return db.sql(sql)
                .param("person", person.value())
                .query((row, _) -> Map.<String, Object>of(
                        "number", row.getInt("number"),
                        "at", SqlTime.in(row, "at").toString()))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        for (var sql : List.of(
                "delete from signpost.checklist where person_id = :person",
                "update signpost.revision set made_by = null where made_by = :person",
                "update signpost.submission set submitted_by = null where submitted_by = :person",
                "update signpost.publication set published_by = null where published_by = :person",
                "update signpost.confirmation set confirmed_by = null where confirmed_by = :person"))
            db.sql(sql).param("person", person.value()).update();
    }
}
