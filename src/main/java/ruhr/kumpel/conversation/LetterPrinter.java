package ruhr.kumpel.conversation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Makes letters ready to print, masked outside the demo.
@Component
class LetterPrinter {

    private static final int NEWEST = 100;

    private final LetterStore letters;
    private final PostalWorker worker;
    private final Installation installation;

    LetterPrinter(LetterStore letters, PostalWorker worker, Installation installation) {
        this.letters = letters;
        this.worker = worker;
        this.installation = installation;
    }

    String list(String below, Visit visit, Model model) {
        var rows = letters.newest(NEWEST).stream()
                .map(standing -> row(standing, below, visit))
                .toList();
        model.addAttribute(
                "page", Page.titled(visit.say("conversation.letters.title")).hidden());
        model.addAttribute("view", new LettersView(rows, note(visit)));
        return "conversation/letters";
    }

    String one(StoredLetter letter, String below, Optional<String> again, Visit visit, Model model) {
        var shown = seen(letter);
        model.addAttribute("page", Page.titled(shown.subject()).hidden());
        model.addAttribute(
                "view",
                new LettersView.One(
                        visit.link(below),
                        shown.to().value(),
                        subject(shown),
                        shown.paragraphs(),
                        shown.code(),
                        shown.buttonUrl()
                                .map(url ->
                                        new MailView.Link(shown.buttonWords().orElse(url), url)),
                        !installation.demo(),
                        again.map(visit::link)));
        return "conversation/letter";
    }

    private StoredLetter seen(StoredLetter letter) {
        return installation.demo() ? letter : letter.masked();
    }

    private Optional<String> note(Visit visit) {
        if (worker.canSend()) return Optional.empty();
        return Optional.of(
                visit.say(installation.demo() ? "conversation.letters.demo" : "conversation.letters.no-server"));
    }

    private LettersView.Row row(LetterStore.Standing standing, String below, Visit visit) {
        var letter = seen(standing.letter());
        return new LettersView.Row(
                visit.link(below + "/" + letter.id()),
                letter.to().value(),
                subject(letter),
                letter.siteName(),
                When.of(letter.written(), visit),
                visit.say("conversation.letters." + standing.standing()),
                badge(standing.standing()));
    }

    private static Localized.Text subject(StoredLetter letter) {
        return new Localized.Text(letter.language(), letter.subject());
    }

    private static String badge(String standing) {
        return switch (standing) {
            case "sent" -> "success";
            case "refused", "stopped" -> "danger";
            case "later", "unsure" -> "warning";
            default -> "";
        };
    }
}
