package ruhr.kumpel.guide;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Makes a tandem ready to print.
@Component
class TandemViews {

    static final String YES = "yes";
    static final String NO = "no";

    private final Mine mine;
    private final GuideStore guides;
    private final RequestStore requests;
    private final WorkStore work;
    private final CaseStore cases;
    private final RuleStore rules;
    private final TandemNames names;

    TandemViews(
            Mine mine,
            GuideStore guides,
            RequestStore requests,
            WorkStore work,
            CaseStore cases,
            RuleStore rules,
            TandemNames names) {
        this.mine = mine;
        this.guides = guides;
        this.requests = requests;
        this.work = work;
        this.cases = cases;
        this.rules = rules;
        this.names = names;
    }

    /// What came back because something was missing.
    record Sent(AppointmentForm form, String goal, String helpful, String text) {

        static final Sent NOTHING = new Sent(AppointmentForm.EMPTY, "", "", "");
    }

    String show(Tandem tandem, Sent sent, Problems problems, Visit visit, Model model) {
        var side = mine.side(tandem, visit);
        var telling = Telling.to(visit);
        var other = names.other(tandem, side, visit);
        var said = work.feedback(tandem.id(), side);
        model.addAttribute(
                "page",
                Page.titled(visit.say("guide.tandem.with", other))
                        .secretly()
                        .below(visit.say("guide.mine.title"), MyGuidesPage.PATH));
        model.addAttribute(
                "view",
                new TandemView(
                        visit.link(tandem.path()),
                        other,
                        visit.say(tandem.open() ? "guide.tandem.open" : "guide.tandem.over"),
                        tandem.open() ? "success" : "",
                        visit.say("guide.tandem.since", telling.date(tandem.begun())),
                        tandem.open(),
                        tandem.open() && tandem.handingOver(),
                        side == Side.NEWCOMER ? profile(tandem, visit) : Optional.empty(),
                        side == Side.GUIDE ? situation(tandem) : "",
                        work.goals(tandem.id()).stream()
                                .map(one -> new TandemView.GoalView(one.id().toString(), one.text(), one.reached()))
                                .toList(),
                        work.appointments(tandem.id()).stream()
                                .map(one -> date(one, visit))
                                .toList(),
                        sent.form(),
                        sent.goal(),
                        side == Side.GUIDE && tandem.open()
                                ? Optional.of(visit.link(tandem.path() + "/hand-over"))
                                : Optional.empty(),
                        cases.ledOn(tandem.id()).map(one -> new TandemView.LedTo(one.office(), one.note())),
                        kept(tandem, visit),
                        List.of(
                                Choice.of(YES, visit.say("guide.end.helpful.yes")),
                                Choice.of(NO, visit.say("guide.end.helpful.no"))),
                        sent.helpful().isEmpty()
                                ? said.map(one -> one.helpful() ? YES : NO).orElse("")
                                : sent.helpful(),
                        sent.text().isEmpty() ? said.map(Feedback::text).orElse("") : sent.text(),
                        said.isPresent(),
                        problems));
        return "guide/tandem";
    }

    private Optional<String> profile(Tandem tandem, Visit visit) {
        return tandem.guide().flatMap(guides::with).filter(Guide::readable).map(one -> visit.link(one.path()));
    }

    private String situation(Tandem tandem) {
        return requests.with(tandem.request())
                .map(one -> one.wanted().situation())
                .orElse("");
    }

    private static TandemView.Date date(Appointment one, Visit visit) {
        return new TandemView.Date(
                one.id().toString(),
                one.title(),
                When.of(one.start(), visit),
                visit.say("guide.appointment.lasts", one.minutes()),
                one.place(),
                one.place().matches("https://\\S+"),
                one.end().isBefore(visit.now()));
    }

    private String kept(Tandem tandem, Visit visit) {
        int days = rules.of(tandem.portal()).keepDays();
        return tandem.ended()
                .map(ended -> visit.say("guide.end.kept", Telling.to(visit).date(ended.plus(Duration.ofDays(days)))))
                .orElseGet(() -> visit.say("guide.end.keeps", days));
    }
}
