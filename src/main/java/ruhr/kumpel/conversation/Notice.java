package ruhr.kumpel.conversation;

import java.util.List;
import ruhr.kumpel.web.Site;

/// Something happened, in the reader's language (`Accounts.languageOf`).
///
/// @param kind what people switch on and off, words `conversation.notice.{kind}`: `entry`
/// @param site on which it happened, and whose look the mail has
/// @param subject one line
/// @param path where to read on, below the language
public record Notice(String kind, Site site, String subject, List<String> paragraphs, String path) {

    public Notice {
        paragraphs = List.copyOf(paragraphs);
    }
}
