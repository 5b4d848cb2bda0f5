package ruhr.kumpel.conversation;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.When;

/// What somebody was told, or how she wants to be told, ready to print.
public record NotificationsView(List<Row> rows, List<Kind> kinds, List<Choice> deliveries, boolean saved) {

    public record Row(
            String href,
            String language,
            String dir,
            String subject,
            List<String> paragraphs,
            String site,
            When at,
            boolean unseen) {}

    /// @param delivery how mails of this kind come now
    public record Kind(String kind, String words, String delivery) {}
}
