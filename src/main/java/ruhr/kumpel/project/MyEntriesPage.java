package ruhr.kumpel.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.conversation.Conversations;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Everything that a person, or her organisations, posted here; and what she pledged.
@Controller
class MyEntriesPage {

    private final EntryStore entries;
    private final PledgeStore pledges;
    private final Organisations organisations;
    private final Units units;
    private final Portals portals;
    private final Conversations conversations;
    private final AtHome home;

    MyEntriesPage(
            EntryStore entries,
            PledgeStore pledges,
            Organisations organisations,
            Units units,
            Portals portals,
            Conversations conversations,
            AtHome home) {
        this.entries = entries;
        this.pledges = pledges;
        this.organisations = organisations;
        this.units = units;
        this.portals = portals;
        this.conversations = conversations;
        this.home = home;
    }

    @GetMapping("/{lang}/my/entries")
    @Access(Access.For.MEMBERS)
    String list(Visit visit, Model model) {
        var person = visit.memberHere().person();
        var teams = organisations.of(person).stream().map(Organisation::id).toList();
        var mine = entries.of(person, teams);
        model.addAttribute("page", Page.titled(visit.say("mine.title")).hidden());
        model.addAttribute(
                "view",
                new MyEntriesView(
                        mine.stream()
                                .filter(entry -> entry.portal().equals(visit.portal()))
                                .map(entry -> row(entry, visit))
                                .toList(),
                        mine.stream()
                                .filter(entry -> !entry.portal().equals(visit.portal()))
                                .map(entry -> elsewhere(entry, visit))
                                .toList(),
                        pledged(person, visit)));
        return "project/mine";
    }

    private List<MyEntriesView.Promise> pledged(PersonId person, Visit visit) {
        var found = new LinkedHashMap<Pledge, Entry>();
        for (var pledge : pledges.by(person))
            entries.ofLine(pledge.line()).ifPresent(entry -> found.put(pledge, entry));
        var threads = conversations.threadsOf(
                person,
                "entry",
                found.values().stream().map(Entry::id).distinct().toList());
        return found.entrySet().stream()
                .map(one -> pledge(
                        one.getKey(),
                        one.getValue(),
                        Optional.ofNullable(threads.get(one.getValue().id())),
                        visit))
                .toList();
    }

    private MyEntriesView.Row row(Entry entry, Visit visit) {
        return row(entry, visit.link(entry.path() + "/manage"), visit);
    }

    /// At home on another portal: managed there.
    private MyEntriesView.Row elsewhere(Entry entry, Visit visit) {
        return row(entry, portals.site(entry.portal()).origin() + visit.link(entry.path() + "/manage"), visit);
    }

    private static MyEntriesView.Row row(Entry entry, String href, Visit visit) {
        var title = visit.say(entry.content().texts().title());
        return new MyEntriesView.Row(
                title.value(),
                title.language().value(),
                title.dir(),
                href,
                entry.kind().word(),
                Icons.of(entry.kind()),
                visit.say("entry.kind." + entry.kind().word()),
                StateWords.badge(entry.state()),
                visit.say("entry.state." + entry.state().word() + ".title"),
                visit.say("mine.changed", Telling.to(visit).ago(entry.changed())));
    }

    private MyEntriesView.Promise pledge(Pledge pledge, Entry entry, Optional<UUID> thread, Visit visit) {
        var line = entry.lines().stream()
                .filter(one -> one.id().equals(pledge.line()))
                .findFirst()
                .orElseThrow();
        return new MyEntriesView.Promise(
                pledge.id().toString(),
                visit.say(
                        "mine.pledge." + line.side().word(),
                        units.say(pledge.quantity(), line.content().quantity(), visit),
                        visit.say(line.label()).value()),
                visit.say(entry.content().texts().title()).value(),
                home.link(entry, visit),
                thread.map(id -> visit.link("/messages/" + id)),
                visit.say("pledge.state." + pledge.state().word()),
                pledge.state() == PledgeState.STANDS);
    }
}
