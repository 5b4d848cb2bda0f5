package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Somebody wants to be an ambassador, was asked to be one, or changes what she says about herself.
@Controller
@Access(Access.For.MEMBERS)
class ApplicationPage {

    static final String PATH = "/ambassadors/application";

    private final Mine mine;
    private final Ambassadors ambassadors;
    private final Invitations invitations;
    private final AmbassadorWords words;

    ApplicationPage(Mine mine, Ambassadors ambassadors, Invitations invitations, AmbassadorWords words) {
        this.mine = mine;
        this.ambassadors = ambassadors;
        this.invitations = invitations;
        this.words = words;
    }

    @GetMapping("/{lang}/ambassadors/application")
    String blank(Visit visit, Model model) {
        mine.open(visit);
        var form =
                mine.herself(visit).map(one -> ProfileForm.of(one.profile())).orElseGet(() -> ProfileForm.empty(visit));
        return show(form, new Problems(), visit, model);
    }

    @PostMapping("/{lang}/ambassadors/application")
    String apply(@ModelAttribute ProfileForm form, Visit visit, Model model, HttpServletResponse response) {
        mine.open(visit);
        var problems = form.problems(words, visit);
        if (problems.none()) {
            ambassadors.apply(visit.memberHere().person(), visit.portal(), form.profile(words, visit));
            return "redirect:" + visit.link(MyAmbassadorPage.PATH);
        }
        response.setStatus(problems.status().value());
        return show(form, problems, visit, model);
    }

    private String show(ProfileForm form, Problems problems, Visit visit, Model model) {
        var known = mine.herself(visit);
        boolean fresh = known.filter(one -> one.state().belongs() || one.state() == State.APPLIED)
                .isEmpty();
        model.addAttribute(
                "page",
                Page.titled(visit.say(fresh ? "ambassador.apply.title" : "ambassador.profile.title"))
                        .hidden()
                        .below(visit.say("ambassador.list.title"), "/ambassadors"));
        model.addAttribute(
                "view",
                new ApplicationView(
                        visit.link(PATH),
                        visit.link(fresh ? "/ambassadors" : MyAmbassadorPage.PATH),
                        fresh,
                        fresh && invitations.isInvited(visit.memberHere().person(), visit.portal(), visit.now()),
                        known.filter(one -> one.state() == State.DECLINED).map(Ambassador::reason),
                        form,
                        words.languages(visit),
                        words.topics(visit),
                        problems));
        return "ambassador/application";
    }
}
