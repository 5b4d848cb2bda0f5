package ruhr.kumpel.conversation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.springframework.stereotype.Component;

/// Makes the mail of a letter: plain text that says everything, and the same in the portal's look. Sender is
/// always the platform and recipient one person: nobody's address reaches anybody else (promise 16).
@Component
class MailWriter {

    private final ConversationSettings settings;
    private final MailText text;
    private final MailLook look;

    MailWriter(ConversationSettings settings, MailText text, MailLook look) {
        this.settings = settings;
        this.text = text;
        this.look = look;
    }

    MimeMessage write(StoredLetter letter, MimeMessage mail) throws MessagingException, UnsupportedEncodingException {
        mail.setFrom(new InternetAddress(settings.sender(), letter.siteName(), UTF_8.name()));
        mail.setRecipient(
                Message.RecipientType.TO, new InternetAddress(letter.to().value()));
        mail.setSubject(letter.subject(), UTF_8.name());
        mail.setSentDate(Date.from(letter.written()));
        mail.setHeader("Message-ID", messageId(letter));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", letter.language().value());
        if (letter.unsubscribe().isPresent()) {
            mail.setHeader("List-Unsubscribe", "<" + letter.unsubscribe().get() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setContent(both(letter));
        return mail;
    }

    /// The same on every try, so that mailboxes show a repeated letter once.
    String messageId(StoredLetter letter) {
        return "<" + letter.id() + settings.sender().substring(settings.sender().lastIndexOf('@')) + ">";
    }

    private MimeMultipart both(StoredLetter letter) throws MessagingException {
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(text.of(letter), "plain"));
        both.addBodyPart(part(look.of(letter), "html"));
        return both;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8.name(), subtype);
        part.setDisposition(Part.INLINE);
        return part;
    }
}
