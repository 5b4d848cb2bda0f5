package ruhr.kumpel.conversation;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Words;

/// The plain text of a letter; complete, for everybody whose mail program shows no HTML.
@Component
class MailText {

    private final Words words;

    MailText(Words words) {
        this.words = words;
    }

    String of(StoredLetter letter) {
        var blocks = new ArrayList<>(letter.paragraphs());
        letter.code().ifPresent(code -> blocks.add("    " + code));
        letter.buttonUrl().ifPresent(url -> blocks.add(letter.buttonWords().orElse("") + ":\n" + url));
        blocks.add("-- \n" + footer(letter) + "\n" + letter.siteOrigin());
        letter.unsubscribe()
                .ifPresent(
                        url -> blocks.add(words.say(letter.language(), "conversation.mail.unsubscribe") + ":\n" + url));
        return String.join("\n\n", blocks) + "\n";
    }

    String footer(StoredLetter letter) {
        return words.say(letter.language(), "conversation.mail.footer", letter.siteName());
    }
}
