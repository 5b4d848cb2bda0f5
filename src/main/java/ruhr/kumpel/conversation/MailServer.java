package ruhr.kumpel.conversation;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/// The mail server, if there is one, and what its answers mean.
class MailServer {

    private final Optional<JavaMailSender> smtp;
    private final MailWriter writer;

    MailServer(Optional<JavaMailSender> smtp, MailWriter writer) {
        this.smtp = smtp;
        this.writer = writer;
    }

    boolean isThere() {
        return smtp.isPresent();
    }

    Handover handOver(StoredLetter letter) {
        var server = smtp.orElseThrow();
        try {
            server.send(writer.write(letter, server.createMimeMessage()));
            return new Handover.Sent();
        } catch (MailSendException e) {
            return e.getFailedMessages().values().stream()
                    .findFirst()
                    .map(MailServer::meaning)
                    .orElseGet(() -> meaning(e));
        } catch (MailAuthenticationException _) {
            return new Handover.Later("sign-in refused");
        } catch (MailException e) {
            return meaning(e);
        } catch (AddressException | UnsupportedEncodingException _) {
            return new Handover.Refused("cannot be written");
        } catch (MessagingException e) {
            return meaning(e);
        }
    }

    /// Only answers with a number prove that the letter was not taken; a line that broke proves nothing. Notes
    /// hold the kind of answer, not its text: servers repeat the address in it.
    static Handover meaning(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case SMTPAddressFailedException e
                when e.getReturnCode() >= 550 && e.getReturnCode() <= 553 -> {
                    return new Handover.Refused("recipient refused, " + e.getReturnCode());
                }
                case SMTPAddressFailedException e -> {
                    return new Handover.Later("recipient put off, " + e.getReturnCode());
                }
                case SMTPSenderFailedException e -> {
                    return new Handover.Later("sender refused, " + e.getReturnCode());
                }
                case SMTPSendFailedException e
                when e.getReturnCode() >= 400 && e.getNextException() == null -> {
                    return new Handover.Later("refused, " + e.getReturnCode());
                }
                case MailConnectException _ -> {
                    return new Handover.Later("not reached");
                }
                case SocketConnectException _ -> {
                    return new Handover.Later("not reached");
                }
                case AuthenticationFailedException _ -> {
                    return new Handover.Later("sign-in refused");
                }
                default -> {}
            }
        }
        return new Handover.Unsure(failure.getClass().getSimpleName());
    }

    private static @Nullable Throwable next(Throwable failure) {
        var following = failure instanceof MessagingException e ? e.getNextException() : null;
        return following != null ? following : failure.getCause();
    }
}
