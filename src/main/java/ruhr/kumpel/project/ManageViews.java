package ruhr.kumpel.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.conversation.Conversations;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Prepares the owner's page.
@Component
class ManageViews {

    private final LifeStore life;
    private final LineViews lines;
    private final NewsStore news;
    private final PledgeStore pledges;
    private final Accounts accounts;
    private final Units units;
    private final Conversations conversations;
    private final Publishing publishing;

    ManageViews(
            LifeStore life,
            LineViews lines,
            NewsStore news,
            PledgeStore pledges,
            Accounts accounts,
            Units units,
            Conversations conversations,
            Publishing publishing) {
        this.life = life;
        this.lines = lines;
        this.news = news;
        this.pledges = pledges;
        this.accounts = accounts;
        this.units = units;
        this.conversations = conversations;
        this.publishing = publishing;
    }

    ManageView of(Entry entry, ManageView.Typed typed, Problems problems, Visit visit) {
        var title = visit.say(entry.content().texts().title());
        var state = entry.state();
        boolean stale = publishing.listing(entry).freshness() == Freshness.STALE;
        return new ManageView(
                title.value(),
                title.language().value(),
                title.dir(),
                visit.link(entry.path()),
                StateWords.badge(state),
                visit.say("entry.state." + state.word() + ".title"),
                visit.say("manage.state." + state.word()),
                state == State.RETURNED ? life.returnedBecause(entry.id()) : Optional.empty(),
                EntryViews.freshness(entry, stale, visit),
                state.mayBeEdited(),
                state.mayPause(),
                state.mayResume(),
                state.mayEnd(),
                state.open(),
                Farewell.SAID.stream()
                        .map(why -> Choice.of(why.word(), visit.say("manage.farewell." + why.word())))
                        .toList(),
                lines.of(entry, visit),
                entry.lines().stream().map(Line::elsewhere).toList(),
                promises(entry, visit),
                news.of(entry.id()).stream().map(item -> news(item, visit)).toList(),
                problems,
                typed);
    }

    private static ManageView.News news(NewsStore.News item, Visit visit) {
        var view = item.view(visit);
        return new ManageView.News(item.id().toString(), view.when(), view.text(), view.lang(), view.dir());
    }

    private List<ManageView.Promise> promises(Entry entry, Visit visit) {
        var all = pledges.of(entry.id());
        if (all.isEmpty()) return List.of();
        var names = accounts.namesOf(all.stream().map(Pledge::person).distinct().toList());
        var threads = conversations.threadsAbout(
                "entry", entry.id(), visit.memberHere().person());
        return all.stream()
                .map(pledge -> promise(entry, pledge, names, threads, visit))
                .toList();
    }

    private ManageView.Promise promise(
            Entry entry, Pledge pledge, Map<PersonId, String> names, Map<PersonId, UUID> threads, Visit visit) {
        var line = entry.lines().stream()
                .filter(one -> one.id().equals(pledge.line()))
                .findFirst()
                .orElseThrow();
        return new ManageView.Promise(
                pledge.id().toString(),
                visit.say(
                        "mine.pledge." + line.side().word(),
                        units.say(pledge.quantity(), line.content().quantity(), visit),
                        visit.say(line.label()).value()),
                names.getOrDefault(pledge.person(), visit.say("entry.who.nameless")),
                Telling.to(visit).ago(pledge.made()),
                pledge.message(),
                Optional.ofNullable(threads.get(pledge.person())).map(id -> visit.link("/messages/" + id)),
                visit.say("pledge.state." + pledge.state().word()),
                pledge.state().word(),
                Stream.of(PledgeState.KEPT, PledgeState.DECLINED, PledgeState.STANDS)
                        .filter(state -> state != pledge.state() && pledge.state() != PledgeState.TAKEN_BACK)
                        .map(state -> Choice.of(state.word(), visit.say("manage.pledge." + state.word())))
                        .toList());
    }
}
