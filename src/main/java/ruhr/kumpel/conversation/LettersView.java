package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.When;

/// The outbox ready to print.
///
/// @param note why mails stay here; empty if they do not
public record LettersView(List<Row> rows, Optional<String> note) {

    public record Row(
            String href, String to, Localized.Text subject, String site, When written, String state, String badge) {}

    /// @param again where the wish to send it again goes; empty if it went
    public record One(
            String back,
            String to,
            Localized.Text subject,
            List<String> paragraphs,
            Optional<String> code,
            Optional<MailView.Link> button,
            boolean masked,
            Optional<String> again) {}
}
