package ruhr.kumpel.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Makes a guide ready to print for the coordinator.
@Component
class ApplicantViews {

    private final SelectionStore selection;
    private final RuleStore rules;
    private final WorkStore work;
    private final Accounts accounts;
    private final GuideCards cards;
    private final GuideWords words;

    ApplicantViews(
            SelectionStore selection,
            RuleStore rules,
            WorkStore work,
            Accounts accounts,
            GuideCards cards,
            GuideWords words) {
        this.selection = selection;
        this.rules = rules;
        this.work = work;
        this.accounts = accounts;
        this.cards = cards;
        this.words = words;
    }

    /// What came back because something was missing.
    record Sent(List<String> met, String note, String reason) {

        static final Sent NOTHING = new Sent(List.of(), "", "");
    }

    String show(Guide guide, Sent sent, Problems problems, Visit visit, Model model) {
        var profile = guide.profile();
        var name = accounts.namesOf(List.of(guide.person())).get(guide.person());
        var criteria = new ArrayList<Choice>();
        for (var one : rules.of(guide.portal()).criteria()) criteria.add(Choice.of(Rules.key(one), one));
        model.addAttribute("page", Page.titled(profile.shownAs()));
        model.addAttribute(
                "view",
                new ApplicantView(
                        visit.link(guide.desk()),
                        profile.shownAs(),
                        Optional.ofNullable(name).filter(one -> !one.equals(profile.shownAs())),
                        GuidePage.state(guide, visit),
                        guide.hidden() ? "danger" : guide.state().badge(),
                        visit.say("guide.desk.applied", Telling.to(visit).date(guide.applied())),
                        new Text(profile.language(), profile.story()),
                        facts(guide, visit),
                        selection.interviews(guide.id()).stream()
                                .map(one -> new ApplicantView.Note(
                                        one.text(),
                                        name(one.by(), visit),
                                        Telling.to(visit).date(one.at()),
                                        ""))
                                .toList(),
                        selection.decisions(guide.id()).stream()
                                .map(one -> new ApplicantView.Note(
                                        one.reason(),
                                        name(one.by(), visit),
                                        Telling.to(visit).date(one.at()),
                                        visit.say(one.accepted() ? "guide.decided.yes" : "guide.decided.no")))
                                .toList(),
                        work.feedback(guide.id()).stream()
                                .map(one -> new ApplicantView.Note(
                                        one.text(),
                                        visit.say("guide.feedback." + one.by().word()),
                                        "",
                                        visit.say(one.helpful() ? "guide.feedback.yes" : "guide.feedback.no")))
                                .toList(),
                        guide.state() == State.APPLIED,
                        criteria,
                        sent.met(),
                        sent.note(),
                        sent.reason(),
                        problems));
        return "guide/applicant";
    }

    private List<ApplicantView.Fact> facts(Guide guide, Visit visit) {
        var profile = guide.profile();
        var card = cards.of(guide, visit);
        var facts = new ArrayList<ApplicantView.Fact>();
        facts.add(fact("languages", String.join(", ", card.languages()), visit));
        facts.add(fact("topics", topics(guide, visit), visit));
        facts.add(fact("towns", card.towns(), visit));
        if (!profile.ways().isEmpty())
            facts.add(fact(
                    "ways",
                    Telling.to(visit)
                            .list(profile.ways().stream()
                                    .sorted()
                                    .map(way -> words.way(way, visit))
                                    .toList()),
                    visit));
        facts.add(fact("hours", visit.say("guide.hours", profile.hours()), visit));
        facts.add(fact("load", MyGuidesViews.load(guide, visit), visit));
        return facts;
    }

    /// Those that she may not offer yet say so.
    private String topics(Guide guide, Visit visit) {
        var chosen = Telling.to(visit).list(words.topics(guide.beside().chosen(), visit));
        return guide.untrained().isEmpty()
                ? chosen
                : visit.say(
                        "course.topics.closed",
                        chosen,
                        words.topics(guide.untrained(), visit).size());
    }

    private static ApplicantView.Fact fact(String word, String value, Visit visit) {
        return new ApplicantView.Fact(visit.say("guide.fact." + word), value);
    }

    private String name(Optional<PersonId> person, Visit visit) {
        return person.flatMap(one ->
                        Optional.ofNullable(accounts.namesOf(List.of(one)).get(one)))
                .orElseGet(() -> visit.say("guide.somebody"));
    }
}
