package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
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
    private final Duties duties;
    private final Accounts accounts;
    private final Places places;

    InboxPage(TeamStore matters, Duties duties, Accounts accounts, Places places) {
        this.matters = matters;
        this.duties = duties;
        this.accounts = accounts;
        this.places = places;
    }

    /// Those who are set for something see first what is theirs.
    @GetMapping("/{lang}/manage/inbox")
    String inbox(@RequestParam(defaultValue = "") String list, Visit visit, Model model) {
        var me = visit.memberHere().person();
        var set = duties.of(visit.portal());
        boolean mineFirst = set.stream().anyMatch(duty -> duty.person().equals(me));
        var shown = list.isEmpty() ? (mineFirst ? "mine" : "open") : list;
        var open = matters.of(visit.portal(), false);
        var team = duties.team(visit.portal());
        var mine = open.stream().filter(matter -> isFor(me, matter, set, team)).toList();
        var found = switch (shown) {
            case "done" -> matters.of(visit.portal(), true);
            case "mine" -> mine;
            default -> open;
        };
        var names = accounts.namesOf(Stream.concat(team.stream(), found.stream().flatMap(InboxPage::people))
                .distinct()
                .toList());
        model.addAttribute(
                "page", Page.titled(visit.say("conversation.inbox.title")).hidden());
        model.addAttribute(
                "view",
                new InboxView(
                        tabs(visit, shown, mine.size()),
                        found.stream()
                                .map(matter -> row(matter, answering(matter, set, team), names, visit))
                                .toList(),
                        visit.may(Role.MANAGER) ? visit.link("/manage/inbox/duties") : ""));
        return "conversation/inbox";
    }

    private List<Tab> tabs(Visit visit, String shown, int mine) {
        return List.of(
                Tab.of(visit.say("conversation.inbox.mine"), visit.link("/manage/inbox?list=mine"))
                        .count(Integer.toString(mine))
                        .current(shown.equals("mine")),
                Tab.of(visit.say("conversation.inbox.open"), visit.link("/manage/inbox?list=open"))
                        .count(Integer.toString(matters.waiting(visit.portal())))
                        .current(!shown.equals("mine") && !shown.equals("done")),
                Tab.of(visit.say("conversation.inbox.done"), visit.link("/manage/inbox?list=done"))
                        .current(shown.equals("done")));
    }

    /// Mine is what I have taken on, and what nobody has taken and I am asked for.
    private static boolean isFor(PersonId me, Matter matter, List<Duty> set, List<PersonId> team) {
        return matter.assigned()
                .map(me::equals)
                .orElseGet(() -> Duties.answering(set, team, matter.topic(), matter.town())
                        .contains(me));
    }

    /// Nobody by name if it is for everybody.
    private static List<PersonId> answering(Matter matter, List<Duty> set, List<PersonId> team) {
        if (matter.assigned().isPresent()) return List.of();
        var answering = Duties.answering(set, team, matter.topic(), matter.town());
        return answering.size() == team.size() ? List.of() : answering;
    }

    private InboxView.Row row(Matter matter, List<PersonId> answering, Map<PersonId, String> names, Visit visit) {
        return new InboxView.Row(
                visit.link("/manage/inbox/" + matter.thread().id()),
                visit.say(TeamContactPage.key(matter.topic())),
                townOf(matter, visit).orElse(""),
                asker(matter, names, visit),
                matter.beginning(),
                When.of(matter.thread().last(), visit),
                assigned(matter, names, visit),
                answering.stream()
                        .map(one -> names.getOrDefault(one, visit.say("conversation.somebody")))
                        .collect(Collectors.joining(", ")),
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
