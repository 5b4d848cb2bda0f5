package ruhr.kumpel.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;

@Repository
class LetterStore {

    private final JdbcClient db;

    LetterStore(JdbcClient db) {
        this.db = db;
    }

    /// A letter taken from the box for a while, with how often nobody knows whether it went.
    record Claim(StoredLetter letter, int attempt, int unsure) {}

    void add(UUID id, Letter letter, Instant now) {
        db.sql("""
                insert into conversation.letter
                       (id, kind, portal_id, site_name, site_origin, recipient, language, subject, paragraphs,
                        code, button_words, button_url, unsubscribe_url, written_at, due_at)
                values (:id, :kind, :portal, :siteName, :siteOrigin, :to, :language, :subject, :paragraphs,
                        :code, :words, :url, :unsubscribe, :now, :now)
                """)
                .param("id", id)
                .param("kind", letter.kind())
                .param(
                        "portal",
                        letter.site().portal().map(portal -> portal.value()).orElse(null))
                .param(
                        "siteName",
                        letter.site()
                                .name()
                                .in(letter.language(), letter.site().defaultLanguage())
                                .value())
                .param("siteOrigin", letter.site().origin())
                .param("to", letter.to().value())
                .param("language", letter.language().value())
                .param("subject", oneLine(letter.subject()))
                .param("paragraphs", letter.paragraphs().toArray(String[]::new))
                .param("code", letter.code().orElse(null))
                .param("words", letter.button().map(Letter.Button::words).orElse(null))
                .param("url", letter.button().map(Letter.Button::url).orElse(null))
                .param("unsubscribe", letter.unsubscribe().orElse(null))
                .param("now", SqlTime.of(now))
                .update();
    }

    /// A subject may quote what people wrote: a line break in it would be a header of theirs.
    private static String oneLine(String subject) {
        return subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// Takes one due letter until `lease`, so that no other node takes it meanwhile; codes first, people wait for
    /// them.
    Optional<Claim> claim(Instant now, Instant lease) {
        return db.sql("""
                with due as (
                    select id from conversation.letter
                     where due_at <= :now
                     order by code is null, due_at
                     limit 1
                       for update skip locked
                ), claimed as (
                    update conversation.letter set due_at = :lease
                      from due where letter.id = due.id
                    returning letter.*
                ), before as (
                    select count(*) as tries, count(*) filter (where outcome is null or outcome = 'unsure') as unsure
                      from conversation.attempt
                     where letter_id = (select id from due)
                ), begun as (
                    insert into conversation.attempt (letter_id, number, began_at)
                    select claimed.id, before.tries + 1, :now from claimed, before
                )
                select claimed.*, before.tries + 1 as number, before.unsure from claimed, before
                """)
                .param("now", SqlTime.of(now))
                .param("lease", SqlTime.of(lease))
                .query((row, _) -> new Claim(letter(row), row.getInt("number"), row.getInt("unsure")))
                .optional();
    }

    /// It is gone: what it opened is nobody's business any more.
    void sent(UUID letter, int attempt) {
        settle(letter, attempt, "sent", "", null);
        db.sql("update conversation.letter set code = null, button_url = null, unsubscribe_url = null where id = :id")
                .param("id", letter)
                .update();
    }

    /// Notes an outcome, and when to try again, if ever.
    void settle(UUID letter, int attempt, String outcome, String note, @Nullable Instant again) {
        db.sql("""
                with noted as (
                    update conversation.attempt set outcome = :outcome, note = :note
                     where letter_id = :letter and number = :attempt
                )
                update conversation.letter set due_at = :again where id = :letter
                """)
                .param("letter", letter)
                .param("attempt", attempt)
                .param("outcome", outcome)
                .param("note", note)
                .param("again", again == null ? null : SqlTime.of(again))
                .update();
    }

    /// What is still to be sent.
    int waiting() {
        return db.sql("select count(*) from conversation.letter where due_at is not null")
                .query(Integer.class)
                .single();
    }

    /// The newest letters with how they stand: `waiting` or the last outcome.
    List<Standing> newest(int limit) {
        return db.sql("""
                select letter.*, coalesce(last.outcome, 'waiting') as standing, coalesce(last.note, '') as note
                  from conversation.letter
                  left join lateral (
                       select outcome, note from conversation.attempt
                        where letter_id = letter.id order by number desc limit 1) as last on true
                 order by written_at desc
                 limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new Standing(letter(row), row.getString("standing"), row.getString("note")))
                .list();
    }

    record Standing(StoredLetter letter, String standing, String note) {}

    Optional<StoredLetter> with(UUID id) {
        return db.sql("select * from conversation.letter where id = :id")
                .param("id", id)
                .query((row, _) -> letter(row))
                .optional();
    }

    /// An operator wants it tried again, knowing that it may come twice.
    void again(UUID letter, Instant now) {
        db.sql("""
                with forgiven as (
                    update conversation.attempt set outcome = 'later'
                     where letter_id = :letter and (outcome is null or outcome = 'unsure')
                )
                update conversation.letter set due_at = :now
                 where id = :letter and due_at is null
                   and not exists (select from conversation.attempt where letter_id = :letter and outcome = 'sent')
                """).param("letter", letter).param("now", SqlTime.of(now)).update();
    }

    /// What was settled long ago; unsettled letters stay.
    int forgetBefore(Instant day) {
        return db.sql("delete from conversation.letter where due_at is null and written_at < :day")
                .param("day", SqlTime.of(day))
                .update();
    }

    void forgetTo(EmailAddress address) {
        db.sql("delete from conversation.letter where lower(recipient) = :address")
                .param("address", address.key())
                .update();
    }

    private static StoredLetter letter(ResultSet row) throws SQLException {
        return new StoredLetter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("site_name"),
                row.getString("site_origin"),
                new EmailAddress(row.getString("recipient")),
                new LanguageTag(row.getString("language")),
                row.getString("subject"),
                SqlTexts.in(row, "paragraphs"),
                Optional.ofNullable(row.getString("code")),
                Optional.ofNullable(row.getString("button_words")),
                Optional.ofNullable(row.getString("button_url")),
                Optional.ofNullable(row.getString("unsubscribe_url")),
                SqlTime.in(row, "written_at"));
    }
}
