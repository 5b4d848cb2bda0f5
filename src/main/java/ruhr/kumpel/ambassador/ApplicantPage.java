package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The team reads an application and takes somebody on, or says why not.
@Controller
@RequestMapping("/{lang}/manage/ambassadors/{id:[0-9a-z]{10}}")
@Access(Access.For.MANAGERS)
class ApplicantPage {

    private static final int LONGEST = 2000;

    private final Mine mine;
    private final Ambassadors ambassadors;
    private final Accounts accounts;
    private final Cards cards;

    ApplicantPage(Mine mine, Ambassadors ambassadors, Accounts accounts, Cards cards) {
        this.mine = mine;
        this.ambassadors = ambassadors;
        this.accounts = accounts;
        this.cards = cards;
    }

    @GetMapping
    String show(@PathVariable String id, Visit visit, Model model) {
        return show(mine.coordinated(id, visit), "", new Problems(), visit, model);
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var one = mine.coordinated(id, visit);
        var said = Typed.text(words);
        var problems = tooLong(said, visit);
        if (problems.none() && !ambassadors.accept(one, said, visit.memberHere().person()))
            problems.add("words", visit.say("ambassador.decide.late"));
        return after(one, said, problems, visit, model, response);
    }

    @PostMapping("/refusal")
    String decline(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String words,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var one = mine.coordinated(id, visit);
        var said = Typed.text(words);
        var problems = tooLong(said, visit);
        if (said.isEmpty()) problems.add("words", visit.say("ambassador.decide.reason.missing"));
        if (problems.none()
                && !ambassadors.decline(one, said, visit.memberHere().person()))
            problems.add("words", visit.say("ambassador.decide.late"));
        return after(one, said, problems, visit, model, response);
    }

    private static Problems tooLong(String said, Visit visit) {
        var problems = new Problems();
        if (said.length() > LONGEST) problems.add("words", visit.say("ambassador.too-long", LONGEST));
        return problems;
    }

    private String after(
            Ambassador one, String said, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        if (problems.none()) return "redirect:" + visit.link(one.desk());
        response.setStatus(problems.status().value());
        return show(mine.coordinated(one.shortId().value(), visit), said, problems, visit, model);
    }

    private String show(Ambassador one, String words, Problems problems, Visit visit, Model model) {
        var profile = one.profile();
        var name = accounts.namesOf(List.of(one.person())).get(one.person());
        model.addAttribute("page", Page.titled(profile.shownAs()));
        model.addAttribute(
                "view",
                new ApplicantView(
                        cards.of(one, visit),
                        new Text(profile.language(), profile.about()),
                        Link.of(profile.links()),
                        Optional.ofNullable(name).filter(account -> !account.equals(profile.shownAs())),
                        MyAmbassadorPage.state(one, visit),
                        one.hidden() ? "danger" : one.state().badge(),
                        visit.say("ambassador.desk.since", Telling.to(visit).date(one.applied())),
                        one.state() == State.APPLIED,
                        visit.link(one.desk()),
                        words,
                        problems));
        return "ambassador/applicant";
    }
}
