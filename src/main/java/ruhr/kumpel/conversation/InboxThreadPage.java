package ruhr.kumpel.conversation;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// One inquiry, as the team sees it: read, take on, answer, done.
@Controller
@Access(Access.For.MODERATORS)
class InboxThreadPage {

    private final TeamStore matters;
    private final Team team;
    private final ThreadPrinter printer;
    private final Accounts accounts;
    private final Places places;

    InboxThreadPage(TeamStore matters, Team team, ThreadPrinter printer, Accounts accounts, Places places) {
        this.matters = matters;
        this.team = team;
        this.printer = printer;
        this.accounts = accounts;
        this.places = places;
    }

    @GetMapping("/{lang}/manage/inbox/{id}")
    String read(@PathVariable UUID id, Visit visit, Model model) {
        return show(here(id, visit), ContactForm.empty(), new Problems(), visit, model);
    }

    @PostMapping("/{lang}/manage/inbox/{id}")
    String answer(
            @PathVariable UUID id,
            @ModelAttribute ContactForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var matter = here(id, visit);
        var problems = form.check(visit, false);
        if (!problems.none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(matter, form, problems, visit, model);
        }
        team.answer(matter, visit.memberHere().person(), form.text(), form.formKey(visit));
        return "redirect:" + visit.link("/manage/inbox/" + id);
    }

    @PostMapping("/{lang}/manage/inbox/{id}/take")
    String take(@PathVariable UUID id, Visit visit) {
        team.takeOn(here(id, visit), visit.memberHere().person());
        return "redirect:" + visit.link("/manage/inbox/" + id);
    }

    @PostMapping("/{lang}/manage/inbox/{id}/close")
    String done(@PathVariable UUID id, Visit visit) {
        team.done(here(id, visit), visit.memberHere().person());
        return "redirect:" + visit.link("/manage/inbox");
    }

    @PostMapping("/{lang}/manage/inbox/{id}/reopen")
    String reopen(@PathVariable UUID id, Visit visit) {
        team.reopen(here(id, visit));
        return "redirect:" + visit.link("/manage/inbox/" + id);
    }

    private Matter here(UUID id, Visit visit) {
        return matters.of(visit.portal(), id).orElseThrow(NotFound::new);
    }

    private String show(Matter matter, ContactForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say(TeamContactPage.key(matter.topic())))
                        .script("counter")
                        .hidden());
        model.addAttribute(
                "view",
                printer.print(
                        matter.thread(),
                        "/manage/inbox/" + matter.thread().id(),
                        form,
                        problems,
                        Optional.of(office(matter, visit)),
                        visit));
        return "conversation/inquiry";
    }

    private ThreadView.Office office(Matter matter, Visit visit) {
        var me = visit.memberHere().person();
        return new ThreadView.Office(
                visit.say(TeamContactPage.key(matter.topic())),
                matter.town()
                        .flatMap(places::byKey)
                        .map(town -> visit.say(town.name()).value()),
                matter.assigned()
                        .map(person -> accounts.namesOf(List.of(person))
                                .getOrDefault(person, visit.say("conversation.somebody"))),
                matter.assigned().filter(me::equals).isPresent());
    }
}
