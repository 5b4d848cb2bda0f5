package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Optional;

/// A letter ready to print.
public record MailView(
        String language,
        String dir,
        String site,
        String origin,
        String subject,
        List<String> paragraphs,
        Optional<String> code,
        Optional<Link> button,
        String footer,
        Optional<Link> unsubscribe) {

    public record Link(String words, String url) {}
}
