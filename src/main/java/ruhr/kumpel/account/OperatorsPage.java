package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
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
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The operators of the installation, on the bare host.
@Controller
@Access(value = Access.For.OPERATORS, on = Access.On.BARE_HOST)
class OperatorsPage {

    private final Team team;

    OperatorsPage(Team team) {
        this.team = team;
    }

    @GetMapping("/{lang}/operator/team")
    String show(@RequestParam(defaultValue = "") String done, Visit visit, Model model, HttpServletResponse response) {
        return page("", done, new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/operator/team")
    String invite(
            @RequestParam(defaultValue = "") String email, Visit visit, Model model, HttpServletResponse response) {
        var problems = team.invite(EmailAddress.parse(email), Optional.of(Role.OPERATOR), visit);
        if (problems.none()) return "redirect:" + visit.link("/operator/team?done=invited");
        response.setStatus(problems.status().value());
        return page(email, "", problems, visit, model, response);
    }

    @PostMapping("/{lang}/operator/team/{person}/operator/remove")
    String remove(@PathVariable UUID person, Visit visit) {
        boolean removed = team.remove(new PersonId(person), Role.OPERATOR, visit);
        return "redirect:" + visit.link("/operator/team?done=" + (removed ? "removed" : "stays"));
    }

    @PostMapping("/{lang}/operator/team/invitations/{id}/withdraw")
    String withdraw(@PathVariable UUID id, Visit visit) {
        team.withdraw(id, visit);
        return "redirect:" + visit.link("/operator/team?done=withdrawn");
    }

    private String page(
            String email, String done, Problems problems, Visit visit, Model model, HttpServletResponse response) {
        Headers.keepPrivate(response);
        model.addAttribute("page", Page.titled(visit.say("account.team.title")).hidden());
        model.addAttribute("view", team.view("/operator/team", email, done, problems, visit));
        return "account/team";
    }
}
