package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// Who wrote, handed in and confirmed which revision. The pages stay: they are the portal's.
@Component
class KnowledgePersonalData implements PersonalData {

    private final JdbcClient db;

    KnowledgePersonalData(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "knowledge";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        return Map.of(
                "revisions",
                copies(person, """
                        select title, language, number, made_at as at from knowledge.revision where made_by = :person
                         order by made_at
                        """),
                "submissions",
                copies(person, """
                        select title, language, number, submitted_at as at
                          from knowledge.submission join knowledge.revision using (page_id, language, number)
                         where submitted_by = :person order by submitted_at
                        """),
                "confirmations",
                copies(person, """
                        select title, language, number, confirmed_at as at
                          from knowledge.confirmation join knowledge.revision using (page_id, language, number)
                         where confirmed_by = :person order by confirmed_at
                        """));
    }

    private List<Map<String, Object>> copies(PersonId person, String sql) {
        return db.sql(sql)
                .param("person", person.value())
                .query((row, _) -> Map.<String, Object>of(
                        "title", row.getString("title"),
                        "language", row.getString("language"),
                        "number", row.getInt("number"),
                        "at", SqlTime.in(row, "at").toString()))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        for (var sql : List.of(
                "update knowledge.revision set made_by = null where made_by = :person",
                "update knowledge.submission set submitted_by = null where submitted_by = :person",
                "update knowledge.confirmation set confirmed_by = null where confirmed_by = :person"))
            db.sql(sql).param("person", person.value()).update();
    }
}
