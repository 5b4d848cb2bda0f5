package ruhr.kumpel.moderation;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Lays out a list of the desk with the matter that is open on it.
@Component
class Desk {

    private static final int DECIDED_SHOWN = 50;
    static final Duration SOON = Duration.ofHours(12);

    private final ReviewStore reviews;
    private final DecisionStore decisions;
    private final Figures figures;
    private final DeskRows rows;
    private final DeskPanel panel;

    Desk(ReviewStore reviews, DecisionStore decisions, Figures figures, DeskRows rows, DeskPanel panel) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.figures = figures;
        this.rows = rows;
        this.panel = panel;
    }

    QueueView list(String list, Optional<UUID> id, Draft draft, Problems problems, String said, Visit visit) {
        var portal = visit.portal();
        var notice =
                said.isEmpty() ? Optional.<String>empty() : Optional.of(visit.say("moderation.said." + known(said)));
        return switch (list) {
            case "complaints" -> {
                var open = decisions.openComplaints(portal);
                var chosen = open.stream()
                        .filter(one -> id.isEmpty() || one.against().id().equals(id.get()))
                        .findFirst();
                yield view(
                        list,
                        open.stream().map(one -> rows.of(one, chosen, visit)).toList(),
                        chosen.map(one -> panel.of(one, draft, problems, visit)),
                        notice,
                        visit);
            }
            case "done" -> {
                var done = decisions.newestOf(portal, DECIDED_SHOWN);
                var chosen = done.stream()
                        .filter(one -> id.isPresent() && one.id().equals(id.get()))
                        .findFirst();
                yield view(
                        list,
                        done.stream().map(one -> rows.of(one, chosen, visit)).toList(),
                        chosen.map(one -> panel.of(one, decisions.stands(one), visit)),
                        notice,
                        visit);
            }
            default -> {
                var open = reviews.queueOf(portal, list.equals("reports"));
                var chosen = open.stream()
                        .filter(one -> id.isEmpty() || one.id().equals(id.get()))
                        .findFirst();
                yield view(
                        list,
                        open.stream()
                                .map(one -> rows.of(one, list, chosen, visit))
                                .toList(),
                        chosen.map(one -> panel.of(one, draft, problems, visit)),
                        notice,
                        visit);
            }
        };
    }

    /// What must be chosen to let this one in.
    Optional<Sorting> sorting(UUID id, Visit visit) {
        return reviews.of(visit.portal(), id).flatMap(panel::sorting);
    }

    private QueueView view(
            String list,
            List<QueueView.Row> rows,
            Optional<QueueView.Panel> panel,
            Optional<String> notice,
            Visit visit) {
        var desk = figures.desk(visit.portal(), visit.now());
        return new QueueView(
                When.of(visit.now(), visit),
                figures(desk, visit),
                tabs(list, desk, visit),
                rows,
                panel,
                notice,
                list.equals("todo") && !rows.isEmpty());
    }

    private static String known(String said) {
        return switch (said) {
            case "decided", "already", "bulk", "other" -> said;
            default -> "decided";
        };
    }

    private static List<QueueView.Figure> figures(Figures.Desk desk, Visit visit) {
        return List.of(
                figure("open", number(desk.open(), visit), visit),
                figure("soon", number(desk.dueSoon(), visit), visit),
                figure("hours", hours(desk.hours(), visit), visit),
                figure("week", number(desk.decidedThisWeek(), visit), visit),
                figure("complaints", number(desk.complaintsThisMonth(), visit), visit));
    }

    private static QueueView.Figure figure(String word, String value, Visit visit) {
        return new QueueView.Figure(visit.say("moderation.figure." + word), value);
    }

    static String hours(Optional<Double> hours, Visit visit) {
        return hours.map(value -> visit.say("moderation.figure.in-hours", Math.round(value * 10) / 10.0))
                .orElse("–");
    }

    static String number(int number, Visit visit) {
        return NumberFormat.getIntegerInstance(
                        ULocale.forLocale(visit.language().locale()))
                .format(number);
    }

    private static List<Tab> tabs(String list, Figures.Desk desk, Visit visit) {
        return List.of(
                tab("todo", list, visit).count(number(desk.open(), visit)),
                tab("reports", list, visit).count(number(desk.reported(), visit)),
                tab("complaints", list, visit).count(number(desk.complaints(), visit)),
                tab("done", list, visit),
                Tab.of(visit.say("moderation.tab.log"), visit.link("/moderation-log")));
    }

    private static Tab tab(String word, String list, Visit visit) {
        return Tab.of(visit.say("moderation.tab." + word), visit.link("/manage/moderation?list=" + word))
                .current(word.equals(list));
    }
}
