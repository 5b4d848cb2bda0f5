package ruhr.kumpel.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Where the link of an invitation leads: sign in first, then accept or decline.
@Controller
@Access(Access.For.MEMBERS)
class InvitationPage {

    private final Invitations invitations;
    private final Organisations organisations;

    InvitationPage(Invitations invitations, Organisations organisations) {
        this.invitations = invitations;
        this.organisations = organisations;
    }

    @GetMapping("/{lang}/invitations/{secret}")
    String show(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        var invitation = hers(secret, visit);
        if (invitation.isEmpty()) return closed(visit, model, response);
        var organisation = organisations
                .named(List.of(invitation.get().organisation()))
                .values()
                .iterator()
                .next();
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.invitation.open.title", organisation.name()))
                        .hidden());
        model.addAttribute(
                "view",
                new InvitationView(
                        "",
                        Optional.of(visit.link(visit.path())),
                        visit.say("organisation.role." + invitation.get().role().word() + ".hint")));
        return "organisation/invitation";
    }

    @PostMapping("/{lang}/invitations/{secret}/accept")
    String accept(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        return Secret.parse(secret)
                .flatMap(one -> invitations.accept(one, visit.memberHere().person()))
                .map(organisation -> "redirect:" + visit.link(organisation.path()))
                .orElseGet(() -> closed(visit, model, response));
    }

    @PostMapping("/{lang}/invitations/{secret}/decline")
    String decline(@PathVariable String secret, Visit visit, Model model, HttpServletResponse response) {
        if (hers(secret, visit).isEmpty()) return closed(visit, model, response);
        invitations.decline(new Secret(secret));
        return "redirect:" + visit.link("/organisations");
    }

    private Optional<Invitation> hers(String secret, Visit visit) {
        return Secret.parse(secret)
                .flatMap(one -> invitations.forHer(one, visit.memberHere().person()));
    }

    /// The same for a link that is used up, for none at all and for somebody else's: a forwarded mail opens nothing.
    private static String closed(Visit visit, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.invitation.none.title")).hidden());
        model.addAttribute(
                "view", new InvitationView(visit.say("organisation.invitation.none.text"), Optional.empty(), ""));
        return "organisation/invitation";
    }
}
