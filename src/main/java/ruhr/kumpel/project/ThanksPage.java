package ruhr.kumpel.project;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// After posting: it is there, or, for whoever wrote it, it waits for a look.
@Controller
@RequestMapping("/{lang}/post")
@Access(Access.For.EVERYBODY)
class ThanksPage {

    private final EntryStore entries;
    private final Mine mine;

    ThanksPage(EntryStore entries, Mine mine) {
        this.entries = entries;
        this.mine = mine;
    }

    @GetMapping("/thanks/{id:[0-9a-z]{10}}")
    String show(@PathVariable String id, Visit visit, Model model) {
        var entry = ShortId.atEndOf(id)
                .flatMap(entries::with)
                .filter(found -> found.portal().equals(visit.portal()))
                .filter(found -> found.state().open() || mine.mayEdit(found, visit))
                .orElseThrow(NotFound::new);
        boolean open = entry.state().open();
        model.addAttribute(
                "page",
                Page.titled(visit.say(open ? "posting.thanks.open" : "posting.thanks.waits"))
                        .hidden());
        model.addAttribute(
                "view",
                new ThanksView(open, open ? visit.link(entry.path()) : "", open ? visit.absolute(entry.path()) : ""));
        return "project/thanks";
    }

    /// The portal changed while the address was being confirmed: what was written is still in the draft.
    @GetMapping("/again")
    String again(Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("posting.again.title")).hidden());
        model.addAttribute("view", new ThanksView(false, "", ""));
        return "project/again";
    }
}
