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
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// The outbox for everybody who tries the demo and waits for a code. Opens nothing that is closed: in the demo
/// anybody may sign in as anybody. Outside the demo there is no such page.
@Controller
@Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
class DemoMailPage {

    private final Installation installation;
    private final LetterStore letters;
    private final LetterPrinter printer;

    DemoMailPage(Installation installation, LetterStore letters, LetterPrinter printer) {
        this.installation = installation;
        this.letters = letters;
        this.printer = printer;
    }

    @GetMapping("/{lang}/demo/mail")
    String list(Visit visit, Model model, HttpServletResponse response) {
        onlyInTheDemo(response);
        return printer.list("/demo/mail", visit, model);
    }

    @GetMapping("/{lang}/demo/mail/{id}")
    String read(@PathVariable UUID id, Visit visit, Model model, HttpServletResponse response) {
        onlyInTheDemo(response);
        return printer.one(letters.with(id).orElseThrow(NotFound::new), "/demo/mail", Optional.empty(), visit, model);
    }

    private void onlyInTheDemo(HttpServletResponse response) {
        if (!installation.demo()) throw new NotFound();
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }
}
