package ruhr.kumpel.conversation;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The letters of the outbox as they would go over the wire.
@Component
public class Mails {

    private final JdbcClient db;
    private final LetterStore letters;
    private final MailWriter writer;
    private final MailLook look;
    private final MailText text;

    Mails(JdbcClient db, LetterStore letters, MailWriter writer, MailLook look, MailText text) {
        this.db = db;
        this.letters = letters;
        this.writer = writer;
        this.look = look;
        this.text = text;
    }

    /// @param headers all of them
    /// @param unsubscribe where one press ends such letters, or nothing
    public record Mail(UUID id, String kind, String to, String headers, String text, String html, String unsubscribe) {}

    /// Those of one portal.
    public List<Mail> of(String portal) {
        return db
                .sql("select id from conversation.letter where site_origin like :origin")
                .param("origin", "%//" + portal + ".%")
                .query((row, _) -> letters.with(row.getObject("id", UUID.class)).orElseThrow())
                .list()
                .stream()
                .map(this::mail)
                .toList();
    }

    private Mail mail(StoredLetter letter) {
        return new Mail(
                letter.id(),
                letter.kind(),
                letter.to().value(),
                headers(letter),
                text.of(letter),
                look.of(letter),
                letter.unsubscribe().orElse(""));
    }

    private String headers(StoredLetter letter) {
        try {
            var mail = writer.write(letter, new MimeMessage(Session.getInstance(new Properties())));
            mail.saveChanges();
            var raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            return raw.toString(StandardCharsets.UTF_8).split("\r?\n\r?\n", 2)[0];
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
