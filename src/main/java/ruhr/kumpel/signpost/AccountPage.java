package ruhr.kumpel.signpost;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// A member's list in her account.
@Controller
@Access(Access.For.MEMBERS)
class AccountPage {

    static final String PATH = "/my/checklist";

    private final Signposts signposts;
    private final ChecklistStore checklists;
    private final ListViews views;

    AccountPage(Signposts signposts, ChecklistStore checklists, ListViews views) {
        this.signposts = signposts;
        this.checklists = checklists;
        this.views = views;
    }

    @GetMapping("/{lang}/my/checklist")
    String show(@RequestParam(defaultValue = "") String done, Visit visit, Model model) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var kept = checklists.of(visit.memberHere().person(), visit.portal());
        if (kept.isEmpty()) return "redirect:" + visit.link(KeptPage.PATH);
        var told =
                done.equals("kept") ? ListViews.Told.NOTHING.saying("signpost.done.account") : ListViews.Told.NOTHING;
        return views.show(signpost, kept.get().notebook(), Reader.of(visit, ""), told, model);
    }

    @PostMapping("/{lang}/signpost/list/account")
    String keep(@RequestParam MultiValueMap<String, String> fields, Visit visit) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var notebook = ListViews.marked(signpost, Notebook.of(fields), visit);
        checklists.keep(visit.memberHere().person(), visit.portal(), notebook, visit.now());
        return "redirect:" + visit.link(PATH) + "?done=kept";
    }

    @PostMapping("/{lang}/my/checklist/deletion")
    String forget(Visit visit) {
        checklists.forget(visit.memberHere().person(), visit.portal());
        return "redirect:" + visit.link(KeptPage.PATH) + "?done=forgotten";
    }
}
