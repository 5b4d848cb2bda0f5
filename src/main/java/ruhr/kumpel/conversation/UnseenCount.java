package ruhr.kumpel.conversation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Unseen;

/// Counts for the header. A message is counted as a message, not as a notice of it too.
@Component
class UnseenCount implements Unseen {

    private final JdbcClient db;

    UnseenCount(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Count of(PersonId person) {
        return db.sql("""
                select (select count(*) from conversation.participant as mine
                         where person_id = :person
                           and exists (select from conversation.message
                                        where thread_id = mine.thread_id and writer_id <> :person
                                          and (mine.seen_at is null or written_at > mine.seen_at))) as messages,
                       (select count(*) from conversation.notice left join conversation.notice_seen using (person_id)
                         where person_id = :person and kind <> 'message'
                           and (seen_at is null or told_at > seen_at)) as notices
                """)
                .param("person", person.value())
                .query((row, _) -> new Count(row.getInt("messages"), row.getInt("notices")))
                .single();
    }
}
