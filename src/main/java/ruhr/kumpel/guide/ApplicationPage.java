package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Somebody wants to be a guide.
@Controller
@Access(Access.For.MEMBERS)
class ApplicationPage {

    static final String PATH = "/guides/application";

    private final Mine mine;
    private final Guides guides;
    private final GuideWords words;
    private final ProfileForms forms;

    ApplicationPage(Mine mine, Guides guides, GuideWords words, ProfileForms forms) {
        this.mine = mine;
        this.guides = guides;
        this.words = words;
        this.forms = forms;
    }

    /// Whoever has applied already changes what she said.
    @GetMapping("/{lang}/guides/application")
    String blank(Visit visit, Model model) {
        mine.open(visit);
        var guide = mine.herself(visit);
        if (guide.filter(one -> one.state().belongs() || one.state() == State.APPLIED)
                .isPresent()) return "redirect:" + visit.link(ProfilePage.PATH);
        var form = guide.map(one -> ProfileForm.of(one.written())).orElseGet(() -> ProfileForm.empty(visit));
        return forms.show(PATH, guide, form, new Problems(), visit, model);
    }

    @PostMapping("/{lang}/guides/application")
    String apply(@ModelAttribute ProfileForm form, Visit visit, Model model, HttpServletResponse response) {
        mine.open(visit);
        var problems = form.problems(words, 0, visit);
        if (problems.none()) {
            guides.apply(visit.memberHere().person(), visit.portal(), form.profile(words, visit));
            return "redirect:" + visit.link(MyGuidesPage.PATH);
        }
        response.setStatus(problems.status().value());
        return forms.show(PATH, mine.herself(visit), form, problems, visit, model);
    }
}
