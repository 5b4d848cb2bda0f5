package ruhr.kumpel.moderation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Lays out a list of the desk with the matter that is open on it.
@Component
class Desk {

    private static final int DECIDED_SHOWN = 50;
    private static final int AT_ONCE = 50;
    private static final Set<String> SAID = Set.of(
            "decided",
            "already",
            "bulk",
            "other",
            "four-eyes",
            "changed",
            "somebody",
            "taken",
            "released",
            "handed",
            "nobody");
    static final Duration SOON = Duration.ofHours(12);

    private final Queue queue;
    private final DeskSearch search;
    private final ReviewStore reviews;
    private final DecisionStore decisions;
    private final Figures figures;
    private final DeskRows rows;
    private final DeskPanel panel;

    Desk(
            Queue queue,
            DeskSearch search,
            ReviewStore reviews,
            DecisionStore decisions,
            Figures figures,
            DeskRows rows,
            DeskPanel panel) {
        this.queue = queue;
        this.search = search;
        this.reviews = reviews;
        this.decisions = decisions;
        this.figures = figures;
        this.rows = rows;
        this.panel = panel;
    }

    QueueView list(QueueFilter filter, Optional<UUID> id, Draft draft, Problems problems, String said, Visit visit) {
        return switch (filter.list()) {
            case "complaints" -> complaints(filter, id, draft, problems, said, visit);
            case "done" -> done(filter, id, said, visit);
            default -> open(filter, id, draft, problems, said, visit);
        };
    }

    private QueueView open(
            QueueFilter filter, Optional<UUID> id, Draft draft, Problems problems, String said, Visit visit) {
        var found = queue.found(filter, visit);
        int last = Math.max(1, (found.size() + AT_ONCE - 1) / AT_ONCE);
        int page = Math.min(filter.number(), last);
        var shown = found.stream().skip((page - 1L) * AT_ONCE).limit(AT_ONCE).toList();
        var chosen =
                id.isPresent() ? queue.with(id.get(), visit) : shown.stream().findFirst();
        var team =
                queue.named(shown.stream().flatMap(one -> one.carer().stream()).toList(), visit);
        var here = filter.on(page);
        return view(
                filter.list(),
                shown.stream()
                        .map(one -> rows.of(one, here, chosen, team, visit))
                        .toList(),
                chosen.map(one -> panel.of(one, here, draft, problems, visit)),
                said,
                Optional.of(search.of(filter, visit)),
                Optional.of(new Paging(
                        page,
                        last,
                        number -> visit.link(
                                "/manage/moderation" + filter.on(number).query()))),
                visit);
    }

    private QueueView complaints(
            QueueFilter filter, Optional<UUID> id, Draft draft, Problems problems, String said, Visit visit) {
        var open = decisions.openComplaints(visit.portal());
        var chosen = open.stream()
                .filter(one -> id.isEmpty() || one.against().id().equals(id.get()))
                .findFirst();
        return view(
                filter.list(),
                open.stream().map(one -> rows.of(one, chosen, visit)).toList(),
                chosen.map(one -> panel.of(one, draft, problems, visit)),
                said,
                Optional.empty(),
                Optional.empty(),
                visit);
    }

    private QueueView done(QueueFilter filter, Optional<UUID> id, String said, Visit visit) {
        var done = decisions.newestOf(visit.portal(), DECIDED_SHOWN);
        var chosen = done.stream()
                .filter(one -> id.isPresent() && one.id().equals(id.get()))
                .findFirst();
        return view(
                filter.list(),
                done.stream().map(one -> rows.of(one, chosen, visit)).toList(),
                chosen.map(one -> panel.of(one, decisions.stands(one), visit)),
                said,
                Optional.empty(),
                Optional.empty(),
                visit);
    }

    /// What must be chosen to let this one in.
    Optional<Sorting> sorting(UUID id, Visit visit) {
        return reviews.of(visit.portal(), id).flatMap(panel::sorting);
    }

    private QueueView view(
            String list,
            List<QueueView.Row> shown,
            Optional<QueueView.Panel> panel,
            String said,
            Optional<QueueView.Search> search,
            Optional<Paging> paging,
            Visit visit) {
        var desk = figures.desk(visit.portal(), visit.now());
        return new QueueView(
                When.of(visit.now(), visit),
                figures(desk, visit),
                tabs(list, desk, visit),
                shown,
                panel,
                SAID.contains(said) ? Optional.of(visit.say("moderation.said." + said)) : Optional.empty(),
                list.equals("todo") && shown.stream().anyMatch(QueueView.Row::tick),
                search,
                paging);
    }

    private static List<QueueView.Figure> figures(Figures.Desk desk, Visit visit) {
        return List.of(
                figure("open", visit.number(desk.open()), visit),
                figure("soon", visit.number(desk.dueSoon()), visit),
                figure("hours", hours(desk.hours(), visit), visit),
                figure("week", visit.number(desk.decidedThisWeek()), visit),
                figure("complaints", visit.number(desk.complaintsThisMonth()), visit));
    }

    private static QueueView.Figure figure(String word, String value, Visit visit) {
        return new QueueView.Figure(visit.say("moderation.figure." + word), value);
    }

    static String hours(Optional<Double> hours, Visit visit) {
        return hours.map(value -> visit.say("moderation.figure.in-hours", Math.round(value * 10) / 10.0))
                .orElse("–");
    }

    private static List<Tab> tabs(String list, Figures.Desk desk, Visit visit) {
        return List.of(
                tab("todo", list, visit).count(visit.number(desk.open())),
                tab("reports", list, visit).count(visit.number(desk.reported())),
                tab("complaints", list, visit).count(visit.number(desk.complaints())),
                tab("done", list, visit),
                Tab.of(visit.say("moderation.tab.log"), visit.link("/moderation-log")));
    }

    private static Tab tab(String word, String list, Visit visit) {
        return Tab.of(visit.say("moderation.tab." + word), visit.link("/manage/moderation?list=" + word))
                .current(word.equals(list));
    }
}
