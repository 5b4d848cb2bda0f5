package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Who works for a portal, kept by its managers; on the bare host, who runs the installation ([OperatorsPage]).
@Controller
@Access(Access.For.MANAGERS)
class TeamPage {

    private final Team team;

    TeamPage(Team team) {
        this.team = team;
    }

    @GetMapping("/{lang}/manage/team")
    String show(@RequestParam(defaultValue = "") String done, Visit visit, Model model, HttpServletResponse response) {
        return page("", done, new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/manage/team")
    String invite(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String role,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var problems = team.invite(EmailAddress.parse(email), role(role), visit);
        if (problems.none()) return "redirect:" + visit.link("/manage/team?done=invited");
        response.setStatus(problems.status().value());
        return page(email, "", problems, visit, model, response);
    }

    @PostMapping("/{lang}/manage/team/{person}/{role}/remove")
    String remove(@PathVariable UUID person, @PathVariable String role, Visit visit) {
        boolean removed = team.remove(new PersonId(person), role(role).orElseThrow(NotFound::new), visit);
        return "redirect:" + visit.link("/manage/team?done=" + (removed ? "removed" : "stays"));
    }

    @PostMapping("/{lang}/manage/team/invitations/{id}/withdraw")
    String withdraw(@PathVariable UUID id, Visit visit) {
        team.withdraw(id, visit);
        return "redirect:" + visit.link("/manage/team?done=withdrawn");
    }

    private String page(
            String email, String done, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        model.addAttribute("page", Page.titled(visit.say("account.team.title")).hidden());
        model.addAttribute("view", team.view("/manage/team", email, done, problems, visit));
        return "account/team";
    }

    static Optional<Role> role(String word) {
        return Stream.of(Role.values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
