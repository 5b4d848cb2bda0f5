package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The team sees who applies and who speaks, and invites people.
@Controller
@Access(Access.For.MANAGERS)
class DeskPage {

    static final String PATH = "/manage/ambassadors";

    private final AmbassadorStore store;
    private final Invitations invitations;
    private final AmbassadorWords words;

    DeskPage(AmbassadorStore store, Invitations invitations, AmbassadorWords words) {
        this.store = store;
        this.invitations = invitations;
        this.words = words;
    }

    @GetMapping("/{lang}/manage/ambassadors")
    String show(@RequestParam(defaultValue = "") String sent, Visit visit, Model model) {
        return show("", !sent.isEmpty(), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/manage/ambassadors/invitations")
    String invite(
            @RequestParam(defaultValue = "") String email, Visit visit, Model model, HttpServletResponse response) {
        var typed = Typed.line(email);
        var address = EmailAddress.parse(typed);
        var problems = new Problems();
        if (address.isEmpty()) problems.add("email", visit.say("ambassador.ask.email.wrong"));
        else if (!invitations.invite(address.get(), visit))
            problems.addTooMany("email", visit.say("ambassador.invite.too-many", Invitations.MOST_A_DAY));
        if (problems.none()) return "redirect:" + visit.link(PATH) + "?sent=1";
        response.setStatus(problems.status().value());
        return show(typed, false, problems, visit, model);
    }

    @PostMapping("/{lang}/manage/ambassadors/invitations/{id:[0-9a-f-]{36}}/removal")
    String withdraw(@PathVariable UUID id, Visit visit) {
        if (!invitations.withdraw(id, visit.portal())) throw new NotFound();
        return "redirect:" + visit.link(PATH);
    }

    private String show(String email, boolean sent, Problems problems, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("ambassador.desk.title")));
        model.addAttribute(
                "view",
                new DeskView(
                        rows(store.on(visit.portal(), State.APPLIED), visit),
                        rows(store.on(visit.portal(), State.ACTIVE, State.PAUSED), visit),
                        invitations.open(visit.portal(), visit.now()).stream()
                                .map(one -> new DeskView.Invited(
                                        one.email(),
                                        Telling.to(visit).date(one.invited()),
                                        visit.link(PATH + "/invitations/" + one.id() + "/removal")))
                                .toList(),
                        visit.link(PATH + "/invitations"),
                        email,
                        sent,
                        problems));
        return "ambassador/desk";
    }

    private List<DeskView.Row> rows(List<Ambassador> all, Visit visit) {
        return all.stream()
                .map(one -> new DeskView.Row(
                        one.profile().shownAs(),
                        visit.link(one.desk()),
                        one.profile().communities(),
                        String.join(", ", words.languages(one.profile().spoken(), visit)),
                        MyAmbassadorPage.state(one, visit),
                        one.hidden() ? "danger" : one.state().badge()))
                .toList();
    }
}
