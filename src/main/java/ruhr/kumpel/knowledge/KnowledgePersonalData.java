package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// Who wrote, handed in and confirmed which revision, and who changed the glossary last. The pages stay: they are the
/// portal's.
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
                        """),
                "machine translations",
                copies(person, """
                        select title, language, number, asked_at as at
                          from knowledge.machine_run join knowledge.revision using (page_id, language, number)
                         where asked_by = :person order by asked_at
                        """),
                "terms",
                copies(person, """
                        select term as title, language, 1 as number, changed_at as at from knowledge.term
                         where changed_by = :person order by changed_at
                        """),
                "town-sections",
                copies(person, """
                        select title, language, number, made_at as at from knowledge.own_revision where made_by = :person
                         order by made_at
                        """),
                "town-decisions",
                copies(person, """
                        select deed as title, own.source as language, decision.of_region as number, decided_at as at
                          from knowledge.town_decision decision
                          join knowledge.own_section own on own.id = decision.section_id
                         where decided_by = :person order by decided_at
                        """),
                "appointments",
                copies(person, """
                        select title, language, number, publish_at as at
                          from knowledge.appointment join knowledge.revision using (page_id, language, number)
                         where set_by = :person order by publish_at
                        """),
                "cares-for",
                copies(person, """
                        select newest.title, newest.language, newest.number, newest.made_at as at
                          from knowledge.care
                          join lateral (select * from knowledge.revision where page_id = care.page_id
                                         order by number desc, language limit 1) newest on true
                         where person_id = :person
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
                "update knowledge.confirmation set confirmed_by = null where confirmed_by = :person",
                "update knowledge.machine_run set asked_by = null where asked_by = :person",
                "update knowledge.term set changed_by = null where changed_by = :person",
                "update knowledge.own_revision set made_by = null where made_by = :person",
                "update knowledge.town_decision set decided_by = null where decided_by = :person",
                "update knowledge.appointment set set_by = null where set_by = :person",
                "update knowledge.care set person_id = null where person_id = :person",
                "delete from knowledge.due_letter where person_id = :person"))
            db.sql(sql).param("person", person.value()).update();
    }
}
