package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// What people wrote to the team of this portal.
@Controller
@Access(Access.For.MODERATORS)
class InboxPage {

    private final TeamStore matters;
    private final Accounts accounts;
    private final Places places;

    InboxPage(TeamStore matters, Accounts accounts, Places places) {
        this.matters = matters;
        this.accounts = accounts;
        this.places = places;
    }

    @GetMapping("/{lang}/manage/inbox")
    String inbox(@RequestParam(defaultValue = "open") String list, Visit visit, Model model) {
        boolean done = list.equals("done");
        var found = matters.of(visit.portal(), done);
        var names = accounts.namesOf(
                found.stream().flatMap(InboxPage::people).distinct().toList());
        model.addAttribute(
                "page", Page.titled(visit.say("conversation.inbox.title")).hidden());
        model.addAttribute(
                "view",
                new InboxView(
                        tabs(visit, done),
                        found.stream().map(matter -> row(matter, names, visit)).toList()));
        return "conversation/inbox";
    }

    private List<Tab> tabs(Visit visit, boolean done) {
        return List.of(
                Tab.of(visit.say("conversation.inbox.open"), visit.link("/manage/inbox"))
                        .count(Integer.toString(matters.waiting(visit.portal())))
                        .current(!done),
                Tab.of(visit.say("conversation.inbox.done"), visit.link("/manage/inbox?list=done"))
                        .current(done));
    }

    private InboxView.Row row(Matter matter, Map<PersonId, String> names, Visit visit) {
        return new InboxView.Row(
                visit.link("/manage/inbox/" + matter.thread().id()),
                visit.say(TeamContactPage.key(matter.topic())),
                townOf(matter, visit).orElse(""),
                asker(matter, names, visit),
                matter.beginning(),
                When.of(matter.thread().last(), visit),
                assigned(matter, names, visit),
                matter.answered());
    }

    private static Stream<PersonId> people(Matter matter) {
        return Stream.concat(matter.assigned().stream(), matter.thread().asker().stream());
    }

    private static String asker(Matter matter, Map<PersonId, String> names, Visit visit) {
        if (!matter.name().isEmpty()) return matter.name();
        return matter.thread().asker().map(names::get).orElseGet(() -> visit.say("conversation.somebody"));
    }

    private Optional<String> townOf(Matter matter, Visit visit) {
        return matter.town()
                .flatMap(places::byKey)
                .map(town -> visit.say(town.name()).value());
    }

    private static String assigned(Matter matter, Map<PersonId, String> names, Visit visit) {
        return matter.assigned()
                .map(person -> names.getOrDefault(person, visit.say("conversation.somebody")))
                .orElse("");
    }
}
