package ruhr.kumpel.conversation;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Words;

/// The HTML of a letter. Mail programs know neither our style sheet nor scripts, so this one page carries its
/// styles itself; it loads nothing, so nobody learns when it is read.
@Component
class MailLook {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "kumpeljte");
    private final MailText text;
    private final Words words;

    MailLook(MailText text, Words words) {
        this.text = text;
        this.words = words;
    }

    String of(StoredLetter letter) {
        var html = new StringOutput();
        var view = new MailView(
                letter.language().value(),
                letter.language().direction(),
                letter.siteName(),
                letter.siteOrigin(),
                letter.subject(),
                letter.paragraphs(),
                letter.code(),
                letter.buttonUrl()
                        .map(url -> new MailView.Link(letter.buttonWords().orElse(url), url)),
                text.footer(letter),
                letter.unsubscribe()
                        .map(url ->
                                new MailView.Link(words.say(letter.language(), "conversation.mail.unsubscribe"), url)));
        templates.render("conversation/mail.jte", Map.of("view", view), html);
        return html.toString();
    }
}
