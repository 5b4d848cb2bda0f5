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
        var invitation = Secret.parse(secret).flatMap(invitations::with);
        if (invitation.isEmpty()) return closed("gone", visit, model, response);
        if (!invitations.isFor(invitation.get(), visit.memberHere().person()))
            return closed("somebody-else", visit, model, response);
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
        var parsed = Secret.parse(secret);
        if (parsed.isEmpty()) return closed("gone", visit, model, response);
        return switch (invitations.accept(parsed.get(), visit.memberHere().person())) {
            case Accepting.Joined(var organisation) -> "redirect:" + visit.link(organisation.path());
            case Accepting.Gone _ -> closed("gone", visit, model, response);
            case Accepting.ForSomebodyElse _ -> closed("somebody-else", visit, model, response);
        };
    }

    @PostMapping("/{lang}/invitations/{secret}/decline")
    String decline(@PathVariable String secret, Visit visit) {
        Secret.parse(secret)
                .filter(parsed -> invitations
                        .with(parsed)
                        .filter(waiting ->
                                invitations.isFor(waiting, visit.memberHere().person()))
                        .isPresent())
                .ifPresent(invitations::decline);
        return "redirect:" + visit.link("/organisations");
    }

    private static String closed(String why, Visit visit, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.invitation." + why + ".title"))
                        .hidden());
        model.addAttribute(
                "view",
                new InvitationView(visit.say("organisation.invitation." + why + ".text"), Optional.empty(), ""));
        return "organisation/invitation";
    }
}
