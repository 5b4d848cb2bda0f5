package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

@Controller
@Access(value = Access.For.MEMBERS, on = Access.On.BOTH)
class InvitationPage {

    private final Invitations invitations;
    private final Accounts accounts;

    InvitationPage(Invitations invitations, Accounts accounts) {
        this.invitations = invitations;
        this.accounts = accounts;
    }

    @GetMapping("/{lang}/invitation/{id}")
    String show(@PathVariable UUID id, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var invitation = invitations.forHer(id, visit.memberHere().person(), visit.now());
        if (invitation.isEmpty()) response.setStatus(404);
        model.addAttribute(
                "page", Page.titled(visit.say("account.invitation.title")).hidden());
        model.addAttribute(
                "view", invitation.map(open -> view(open, visit)).orElse(new InvitationView(false, "", "", "", "")));
        return "account/invitation";
    }

    @PostMapping("/{lang}/invitation/{id}")
    String accept(@PathVariable UUID id, Visit visit) {
        if (!invitations.accept(id, visit.memberHere().person(), visit.now())) throw new NotFound();
        return "redirect:" + visit.link("/account?done=joined");
    }

    private InvitationView view(Invitations.Invitation open, Visit visit) {
        return new InvitationView(
                true,
                visit.say(Invitations.words(open.role())),
                visit.say(Invitations.words(open.role()) + ".hint"),
                accounts.namesOf(List.of(open.by())).getOrDefault(open.by(), visit.say("account.nameless")),
                visit.link("/invitation/" + open.id()));
    }
}
