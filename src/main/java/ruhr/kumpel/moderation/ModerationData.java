package ruhr.kumpel.moderation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.PersonId;

/// What `moderation` keeps of a person: her reports, decisions about what she wrote, her complaints. Decisions
/// and their reasons stay when she is erased (DSA article 24 wants them counted), without her; so do lines of
/// the audit trail, which know moderators only by number.
@Component
class ModerationData implements PersonalData {

    private final JdbcClient db;

    ModerationData(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String section() {
        return "moderation";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("reports", rows("""
                select made_at::text, category, explanation from moderation.report
                 where reporter_id = :person order by made_at
                """, person));
        copy.put("decisions", rows("""
                select decision.decided_at::text, kind, verdict, category, rule, facts, complaint.text as complaint, answer
                  from moderation.decision
                  left join moderation.statement on statement.id = statement_id
                  left join moderation.complaint on complaint.decision_id = decision.id
                  left join moderation.complaint_decision as outcome on outcome.decision_id = decision.id
                 where owner_id = :person order by decision.decided_at
                """, person));
        return copy;
    }

    private List<Map<String, @Nullable Object>> rows(String sql, PersonId person) {
        return db.sql(sql).param("person", person.value()).query().listOfRows();
    }

    @Override
    public void erase(PersonId person) {
        execute(
                "update moderation.report set reporter_id = null, explanation = '–' where reporter_id = :person",
                person);
        execute("""
                update moderation.complaint set text = '–'
                 where decision_id in (select id from moderation.decision where owner_id = :person)
                """, person);
        execute("""
                update moderation.statement set facts = '–'
                 where id in (select statement_id from moderation.decision where owner_id = :person)
                """, person);
        execute("""
                delete from moderation.handing
                 where review_id in (select id from moderation.decision where owner_id = :person)
                """, person);
        execute("update moderation.handing set from_id = null where from_id = :person", person);
        execute("update moderation.handing set to_id = null where to_id = :person", person);
        execute("delete from moderation.care where person_id = :person", person);
        execute("update moderation.decision set owner_id = null where owner_id = :person", person);
    }

    private void execute(String sql, PersonId person) {
        db.sql(sql).param("person", person.value()).update();
    }
}
