package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A guide changes her profile, pauses, comes back, leaves.
@Controller
@Access(Access.For.MEMBERS)
class ProfilePage {

    static final String PATH = "/my/guides/profile";

    private final Mine mine;
    private final Guides guides;
    private final GuideWords words;
    private final ProfileForms forms;
    private final MyGuidesViews views;

    ProfilePage(Mine mine, Guides guides, GuideWords words, ProfileForms forms, MyGuidesViews views) {
        this.mine = mine;
        this.guides = guides;
        this.words = words;
        this.forms = forms;
        this.views = views;
    }

    @GetMapping("/{lang}/my/guides/profile")
    String present(Visit visit, Model model) {
        var guide = mine.guide(visit);
        return forms.show(PATH, Optional.of(guide), ProfileForm.of(guide.written()), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/my/guides/profile")
    String change(@ModelAttribute ProfileForm form, Visit visit, Model model, HttpServletResponse response) {
        var guide = mine.guide(visit);
        var problems = form.problems(words, guide.busy(), visit);
        if (problems.none() && !guides.revise(guide.id(), form.profile(words, visit)))
            problems.add(
                    "capacity",
                    visit.say("guide.form.capacity.busy", mine.guide(visit).busy()));
        if (problems.none()) return back(visit);
        response.setStatus(problems.status().value());
        return forms.show(PATH, Optional.of(guide), form, problems, visit, model);
    }

    @PostMapping("/{lang}/my/guides/profile/pause")
    String pause(Visit visit) {
        guides.pause(mine.guide(visit).id());
        return back(visit);
    }

    @PostMapping("/{lang}/my/guides/profile/resumption")
    String resume(Visit visit) {
        guides.resume(mine.guide(visit).id());
        return back(visit);
    }

    @PostMapping("/{lang}/my/guides/profile/farewell")
    String leave(Visit visit, Model model, HttpServletResponse response) {
        if (guides.leave(mine.guide(visit).id())) return back(visit);
        return views.again("guide.mine.leave.busy", visit, model, response);
    }

    private static String back(Visit visit) {
        return "redirect:" + visit.link(MyGuidesPage.PATH);
    }
}
