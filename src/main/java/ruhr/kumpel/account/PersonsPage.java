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
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Keeps somebody out. Found by her whole mail address only: there is no list of persons to leaf through. The search
/// goes by POST, so that no address gets into logs.
@Controller
@Access(value = Access.For.OPERATORS, on = Access.On.BARE_HOST)
class PersonsPage {

    private static final int LONGEST_REASON = 500;

    private final Accounts accounts;
    private final PersonStore persons;

    PersonsPage(Accounts accounts, PersonStore persons) {
        this.accounts = accounts;
        this.persons = persons;
    }

    @GetMapping("/{lang}/operator/persons")
    String show(@RequestParam(defaultValue = "") String done, Visit visit, Model model, HttpServletResponse response) {
        var words = done.equals("blocked") || done.equals("unblocked") ? visit.say("account.persons.done." + done) : "";
        return page("", Optional.empty(), words, new Problems(), visit, model, response);
    }

    @PostMapping("/{lang}/operator/persons")
    String find(@RequestParam(defaultValue = "") String email, Visit visit, Model model, HttpServletResponse response) {
        var found = EmailAddress.parse(email).flatMap(persons::at);
        var problems = new Problems();
        if (found.isEmpty()) problems.add("email", visit.say("account.persons.nobody"));
        if (found.isEmpty()) response.setStatus(422);
        return page(email, found, "", problems, visit, model, response);
    }

    @PostMapping("/{lang}/operator/persons/{id}/block")
    String block(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var person = existing(id);
        var me = visit.memberHere().person();
        if (person.equals(me)) throw new NotFound();
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            var problems = new Problems();
            problems.add("reason", visit.say("account.persons.reason.missing"));
            response.setStatus(422);
            return page("", Optional.of(person), "", problems, visit, model, response);
        }
        accounts.block(person, me, reason.strip());
        return "redirect:" + visit.link("/operator/persons?done=blocked");
    }

    @PostMapping("/{lang}/operator/persons/{id}/unblock")
    String unblock(@PathVariable UUID id, Visit visit) {
        accounts.unblock(existing(id), visit.memberHere().person());
        return "redirect:" + visit.link("/operator/persons?done=unblocked");
    }

    private PersonId existing(UUID id) {
        return persons.with(new PersonId(id)).map(Person::id).orElseThrow(NotFound::new);
    }

    private String page(
            String email,
            Optional<PersonId> found,
            String done,
            Problems problems,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Headers.keepPrivate(response);
        model.addAttribute(
                "page", Page.titled(visit.say("account.persons.title")).hidden());
        model.addAttribute(
                "view",
                new PersonsView(email, found.flatMap(persons::with).map(one -> found(one, visit)), done, problems));
        return "account/persons";
    }

    private PersonsView.Found found(Person person, Visit visit) {
        return new PersonsView.Found(
                person.id().toString(),
                person.name().orElse(visit.say("account.nameless")),
                When.day(person.created(), visit),
                accounts.isBlocked(person.id()),
                !person.id().equals(visit.memberHere().person()));
    }
}
