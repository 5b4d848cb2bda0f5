package ruhr.kumpel.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The people behind an organisation. The team sees it, owners change it.
@Controller
@Access(Access.For.MEMBERS)
class TeamPage {

    private final Organisations organisations;
    private final Teams teams;
    private final Invitations invitations;
    private final TeamPrinter printer;

    TeamPage(Organisations organisations, Teams teams, Invitations invitations, TeamPrinter printer) {
        this.organisations = organisations;
        this.teams = teams;
        this.invitations = invitations;
        this.printer = printer;
    }

    @GetMapping("/{lang}/organisations/{slug}/team")
    String show(@PathVariable String slug, @RequestParam(defaultValue = "") String sent, Visit visit, Model model) {
        var organisation = Slug.parse(slug)
                .flatMap(parsed ->
                        organisations.editable(parsed, visit.memberHere().person()))
                .orElseThrow(NotFound::new);
        return show(organisation, "", TeamRole.EDITOR.word(), new Problems(), !sent.isEmpty(), visit, model);
    }

    @PostMapping("/{lang}/organisations/{slug}/team/invitations")
    String invite(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = owned(slug, visit);
        var problems = new Problems();
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) problems.add("email", visit.say("organisation.invitation.email.wrong"));
        else if (invitations.invite(organisation, address.get(), TeamRole.of(role), visit) instanceof Inviting.TooMany)
            problems.addTooMany("email", visit.say("organisation.invitation.too-many"));
        if (problems.none()) return "redirect:" + visit.link(organisation.path() + "/team?sent=1");
        response.setStatus(problems.status().value());
        return show(organisation, email, role, problems, false, visit, model);
    }

    @PostMapping("/{lang}/organisations/{slug}/team/invitations/{invitation}/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID invitation, Visit visit) {
        var organisation = owned(slug, visit);
        if (!invitations.withdraw(organisation.id(), invitation)) throw new NotFound();
        return "redirect:" + visit.link(organisation.path() + "/team");
    }

    @PostMapping("/{lang}/organisations/{slug}/team/{person}/role")
    String give(
            @PathVariable String slug,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String role,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = owned(slug, visit);
        colleague(organisation, person);
        var parting = teams.give(organisation.id(), new PersonId(person), TeamRole.of(role));
        return after(parting, organisation, "/team", visit, model, response);
    }

    @PostMapping("/{lang}/organisations/{slug}/team/{person}/remove")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID person,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = owned(slug, visit);
        colleague(organisation, person);
        return after(
                teams.remove(organisation.id(), new PersonId(person)), organisation, "/team", visit, model, response);
    }

    @PostMapping("/{lang}/organisations/{slug}/team/leave")
    String leave(@PathVariable String slug, Visit visit, Model model, HttpServletResponse response) {
        var self = visit.memberHere().person();
        var organisation = Slug.parse(slug)
                .flatMap(one -> organisations.editable(one, self))
                .orElseThrow(NotFound::new);
        return after(teams.remove(organisation.id(), self), organisation, "", visit, model, response);
    }

    private void colleague(Organisation organisation, UUID person) {
        if (teams.of(organisation.id()).stream()
                .noneMatch(one -> one.person().value().equals(person))) throw new NotFound();
    }

    private Organisation owned(String slug, Visit visit) {
        return Slug.parse(slug)
                .flatMap(
                        parsed -> organisations.owned(parsed, visit.memberHere().person()))
                .orElseThrow(NotFound::new);
    }

    private String after(
            Parting parting,
            Organisation organisation,
            String next,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        return switch (parting) {
            case Parting.Parted _ -> "redirect:" + visit.link(organisation.path() + next);
            case Parting.LastOwner _ -> {
                var problems = new Problems();
                problems.add("people", visit.say("organisation.team.last-owner"));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(organisation, "", TeamRole.EDITOR.word(), problems, false, visit, model);
            }
        };
    }

    private String show(
            Organisation organisation,
            String email,
            String role,
            Problems problems,
            boolean sent,
            Visit visit,
            Model model) {
        boolean owner = organisations
                .owned(organisation.slug(), visit.memberHere().person())
                .isPresent();
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.team.title"))
                        .below(visit.say("organisation.list.title"), "/organisations")
                        .below(organisation.name(), organisation.path())
                        .hidden());
        var roles = Arrays.stream(TeamRole.values())
                .map(one -> Choice.of(one.word(), visit.say("organisation.role." + one.word()))
                        .hint(visit.say("organisation.role." + one.word() + ".hint")))
                .toList();
        model.addAttribute(
                "view",
                new TeamView(
                        organisation.name(),
                        visit.link(organisation.path() + "/team"),
                        owner,
                        printer.people(teams.of(organisation.id()), visit),
                        owner ? printer.waiting(invitations.of(organisation.id()), visit) : java.util.List.of(),
                        roles,
                        email,
                        role,
                        problems,
                        sent));
        return "organisation/team";
    }
}
