package ruhr.kumpel.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// The outbox, for the operator. What mails say, and the codes and links in them, are shown only in the demo.
@Controller
@Access(value = Access.For.OPERATORS, on = Access.On.BARE_HOST)
class LettersPage {

    private final LetterStore letters;
    private final Rounds rounds;
    private final LetterPrinter printer;

    LettersPage(LetterStore letters, Rounds rounds, LetterPrinter printer) {
        this.letters = letters;
        this.rounds = rounds;
        this.printer = printer;
    }

    @GetMapping("/{lang}/operator/mail")
    String list(Visit visit, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return printer.list("/operator/mail", visit, model);
    }

    @GetMapping("/{lang}/operator/mail/{id}")
    String read(@PathVariable UUID id, Visit visit, Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        var letter = letters.with(id).orElseThrow(NotFound::new);
        return printer.one(letter, "/operator/mail", Optional.of("/operator/mail/" + id + "/again"), visit, model);
    }

    @PostMapping("/{lang}/operator/mail/{id}/again")
    String again(@PathVariable UUID id, Visit visit) {
        if (letters.with(id).isEmpty()) throw new NotFound();
        letters.again(id, visit.now());
        rounds.wake();
        return "redirect:" + visit.link("/operator/mail");
    }
}
