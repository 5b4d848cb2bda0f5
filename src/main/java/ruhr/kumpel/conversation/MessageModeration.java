package ruhr.kumpel.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;
import ruhr.kumpel.web.Words;

/// A message that one of its readers has reported. Moderators see that one message and nothing else of the
/// thread.
@Component
class MessageModeration implements Moderated {

    private final JdbcClient db;
    private final Accounts accounts;
    private final Words words;
    private final Clock clock;

    MessageModeration(JdbcClient db, Accounts accounts, Words words, Clock clock) {
        this.db = db;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "message";
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return db.sql("""
                select message.*, portal_id from conversation.message join conversation.thread on thread.id = thread_id
                 where message.id = :id
                """).param("id", id).query((row, _) -> subject(row)).optional();
    }

    private Subject subject(ResultSet row) throws SQLException {
        var writer = new PersonId(row.getObject("writer_id", UUID.class));
        var language = accounts.languageOf(writer);
        return new Subject(
                Localized.of(language, words.say(language, "moderation.kind.message")),
                row.getString("text"),
                "/messages/" + row.getObject("thread_id", UUID.class),
                writer,
                new PortalId(row.getObject("portal_id", UUID.class)),
                language);
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        return visitor.isPresent()
                && db.sql("""
                select exists (select from conversation.message join conversation.participant using (thread_id)
                                where message.id = :id and person_id = :person)
                """)
                        .param("id", id)
                        .param("person", visitor.get().value())
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public void approve(UUID id) {
        restore(id);
    }

    /// What was sent cannot be taken back to be changed.
    @Override
    public void giveBack(UUID id, String reason) {}

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        db.sql("insert into conversation.message_hidden values (:id, :decision, :now) on conflict do nothing")
                .param("id", id)
                .param("decision", reasons.decision())
                .param("now", SqlTime.of(clock.instant()))
                .update();
    }

    @Override
    public void restore(UUID id) {
        db.sql("delete from conversation.message_hidden where message_id = :id")
                .param("id", id)
                .update();
    }
}
