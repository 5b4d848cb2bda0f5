package ruhr.kumpel.pinboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Where members put something up.
@Controller
@Access(Access.For.MEMBERS)
class PostPage {

    static final String PATH = "/pinboard/new";
    static final Limit POSTINGS = Limit.perHour("pinboard.post", 30);

    private final Mine mine;
    private final Postings postings;
    private final PostingForms forms;
    private final RuleStore rules;
    private final Throttle throttle;

    PostPage(Mine mine, Postings postings, PostingForms forms, RuleStore rules, Throttle throttle) {
        this.mine = mine;
        this.postings = postings;
        this.forms = forms;
        this.rules = rules;
        this.throttle = throttle;
    }

    @GetMapping("/{lang}/pinboard/new")
    String blank(@RequestParam(defaultValue = "") String event, Visit visit, Model model) {
        mine.open(visit);
        var form = PostingForm.blank(!event.isEmpty(), rules.of(visit.portal()).expiryDays(), visit);
        return forms.show(form, visit.link(PATH), true, new Problems(), Seen.sent(""), visit, model);
    }

    @PostMapping("/{lang}/pinboard/new")
    String post(
            @ModelAttribute PostingInput input,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        mine.open(visit);
        var form = input.form();
        var problems = new Problems();
        var content = PostingCheck.read(form, forms.words(), problems, visit);
        if (content.isPresent() && !throttle.allows(POSTINGS, request))
            problems.addTooMany("title", visit.say("pinboard.form.too-many"));
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return forms.show(form, visit.link(PATH), true, problems, Seen.sent(""), visit, model);
        }
        var posting = postings.post(
                Typed.id(form.key()),
                content.orElseThrow(),
                forms.organisation(form, visit),
                visit.portal(),
                visit.memberHere().person(),
                visit.may(Role.EDITOR));
        return "redirect:" + visit.link(posting.path());
    }
}
