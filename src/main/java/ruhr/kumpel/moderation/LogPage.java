package ruhr.kumpel.moderation;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// What moderators decided, for everybody: day, kind, reason, decision. No texts, no names.
@Controller
@Access(Access.For.EVERYBODY)
class LogPage {

    private static final int SHOWN = 200;

    private final DecisionStore decisions;
    private final Figures figures;

    LogPage(DecisionStore decisions, Figures figures) {
        this.decisions = decisions;
        this.figures = figures;
    }

    @Cached
    @GetMapping("/{lang}/moderation-log")
    String log(Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("moderation.log.title"))
                        .describedAs(visit.say("moderation.log.lead"))
                        .feedAt(visit.link("/moderation-log.atom")));
        model.addAttribute("view", new LogView(figures(visit), lines(visit)));
        return "moderation/log";
    }

    @Cached
    @GetMapping("/{lang}/moderation-log.atom")
    ResponseEntity<String> feed(Visit visit) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=utf-8"))
                .body(LogFeed.of(decisions.newestOf(visit.portal(), SHOWN), visit));
    }

    private List<LogView.Line> lines(Visit visit) {
        return decisions.newestOf(visit.portal(), SHOWN).stream()
                .map(decision -> line(decision, visit))
                .toList();
    }

    static LogView.Line line(Decision decision, Visit visit) {
        return new LogView.Line(
                When.day(decision.at(), visit),
                DeskRows.kind(decision.kind(), visit),
                decision.statement().map(one -> visit.say(one.category().key())).orElse(""),
                visit.say(QueuePage.key(decision.verdict())));
    }

    private List<QueueView.Figure> figures(Visit visit) {
        var year = figures.year(visit.portal(), visit.now());
        int decided =
                year.verdicts().values().stream().mapToInt(Integer::intValue).sum();
        return List.of(
                figure("decided", visit.number(decided), visit),
                figure("hidden", visit.number(year.verdicts().getOrDefault(Verdict.HIDDEN, 0)), visit),
                figure("reports", visit.number(year.reports()), visit),
                figure("hours", Desk.hours(year.hours(), visit), visit),
                figure(
                        "complaints",
                        visit.say("moderation.log.complaints.value", year.complaints(), year.upheld()),
                        visit),
                figure("automated", visit.number(year.automated()), visit));
    }

    private static QueueView.Figure figure(String word, String value, Visit visit) {
        return new QueueView.Figure(visit.say("moderation.log." + word), value);
    }
}
