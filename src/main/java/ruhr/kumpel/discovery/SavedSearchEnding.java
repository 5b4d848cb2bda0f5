package ruhr.kumpel.discovery;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Ends a saved search: by its owner on the site, or by the secret link in a mail. Only a press counts: mail
/// scanners open every link; mail programs press by themselves (RFC 8058).
@Controller
class SavedSearchEnding {

    private final SavedSearches searches;

    SavedSearchEnding(SavedSearches searches) {
        this.searches = searches;
    }

    @PostMapping("/{lang}/saved-searches/{id}/end")
    @Access(Access.For.MEMBERS)
    String end(@PathVariable UUID id, Visit visit) {
        if (!searches.end(id, visit.memberHere().person())) throw new NotFound();
        return "redirect:" + visit.link(SavedSearches.PATH);
    }

    @GetMapping("/{lang}/saved-searches/end/{secret}")
    @Access(Access.For.EVERYBODY)
    String ask(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        if (searches.endedBy(secret).isEmpty()) throw new NotFound();
        return show(secret, false, visit, model, response);
    }

    @PostMapping("/{lang}/saved-searches/end/{secret}")
    @Access(Access.For.EVERYBODY)
    String end(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        var search = searches.endedBy(secret).orElseThrow(NotFound::new);
        searches.end(search.id(), search.person());
        return show(secret, true, visit, model, response);
    }

    private static String show(String secret, boolean done, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        model.addAttribute(
                "page",
                Page.titled(visit.say(done ? "discovery.saved.ended" : "discovery.saved.end-title"))
                        .hidden());
        model.addAttribute("view", new EndingView(visit.link(SavedSearches.PATH + "/end/" + secret), done));
        return "discovery/ending";
    }
}
