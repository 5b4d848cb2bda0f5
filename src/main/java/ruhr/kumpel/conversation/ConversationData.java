package ruhr.kumpel.conversation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.PersonId;

/// What `conversation` keeps of a person: her messages, sent or not, threads, notices, settings, and letters to her.
/// Erasing takes her messages with it; what others wrote to her stays theirs.
@Component
class ConversationData implements PersonalData {

    private final JdbcClient db;
    private final NoticeStore notices;
    private final LetterStore letters;
    private final Accounts accounts;

    ConversationData(JdbcClient db, NoticeStore notices, LetterStore letters, Accounts accounts) {
        this.db = db;
        this.notices = notices;
        this.letters = letters;
        this.accounts = accounts;
    }

    @Override
    public String section() {
        return "conversation";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("threads", rows("""
                select thread.id::text, thread.opened_at::text,
                       (select string_agg(language || ': ' || text, ', ' order by position)
                          from conversation.thread_title where thread_id = thread.id) as about
                  from conversation.thread join conversation.participant on thread_id = thread.id
                 where person_id = :person order by opened_at
                """, person));
        copy.put("messages", rows("""
                select thread_id::text as thread, written_at::text, text from conversation.message
                 where writer_id = :person order by written_at
                """, person));
        copy.put(
                "unsent",
                rows(
                        "select written_at::text, text from conversation.waiting where person_id = :person and sent_in is null",
                        person));
        copy.put("notifications", rows("""
                select told_at::text, kind, subject, array_to_string(paragraphs, E'\\n\\n') as text
                  from conversation.notice where person_id = :person order by told_at
                """, person));
        copy.put(
                "settings",
                rows("select kind, delivery from conversation.preference where person_id = :person", person));
        return copy;
    }

    private List<Map<String, @Nullable Object>> rows(String sql, PersonId person) {
        return db.sql(sql).param("person", person.value()).query().listOfRows();
    }

    @Override
    public void erase(PersonId person) {
        notices.forget(person);
        accounts.addressOf(person).ifPresent(letters::forgetTo);
        execute("delete from conversation.message where writer_id = :person and not by_team", person);
        execute("delete from conversation.waiting where person_id = :person", person);
        execute("delete from conversation.participant where person_id = :person", person);
        execute("update conversation.thread set asker_id = null where asker_id = :person", person);
        execute("delete from conversation.assignment where person_id = :person", person);
        execute("delete from conversation.duty where person_id = :person", person);
        execute("delete from conversation.block where blocker_id = :person or blocked_id = :person", person);
        db.sql("""
                delete from conversation.thread
                 where not exists (select from conversation.message where thread_id = thread.id)
                """).update();
    }

    private void execute(String sql, PersonId person) {
        db.sql(sql).param("person", person.value()).update();
    }
}
