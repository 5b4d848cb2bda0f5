package ruhr.kumpel.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static ruhr.kumpel.signpost.ExampleSignposts.TODAY;
import static ruhr.kumpel.signpost.ExampleSignposts.advice;
import static ruhr.kumpel.signpost.ExampleSignposts.answers;
import static ruhr.kumpel.signpost.ExampleSignposts.day;
import static ruhr.kumpel.signpost.ExampleSignposts.of;
import static ruhr.kumpel.signpost.ExampleSignposts.one;
import static ruhr.kumpel.signpost.ExampleSignposts.question;
import static ruhr.kumpel.signpost.ExampleSignposts.rule;
import static ruhr.kumpel.signpost.ExampleSignposts.step;
import static ruhr.kumpel.signpost.ExampleSignposts.titles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.signpost.Question.Kind;
import ruhr.kumpel.signpost.Step.Phase;

/// From answers and a day follows a checklist.
class SignpostTest {

    private static final Question ORIGIN = one("origin", "eu", "other");
    private static final Question DUCKS = question("ducks", Kind.ONE, Condition.is("origin", "other"), "yes", "no");

    @Test
    void whoeverComesFromElsewhereNeedsAPermit() {
        var signpost = of(
                List.of(ORIGIN), step("register", Condition.ALWAYS), step("permit", Condition.is("origin", "other")));
        assertThat(titles(signpost.checklist(answers("origin", "other"), TODAY)))
                .containsExactly("register", "permit");
        assertThat(titles(signpost.checklist(answers("origin", "eu"), TODAY))).containsExactly("register");
    }

    @Test
    void whatIsDoneBeforeTheJourneyStandsFirst() {
        var signpost = of(
                List.of(),
                step("register", Phase.FIRST_WEEKS, rule("register", Condition.ALWAYS)),
                step("visa", Phase.BEFORE_TRAVEL, rule("visa", Condition.ALWAYS)));
        assertThat(titles(signpost.checklist(Answers.NONE, TODAY))).containsExactly("visa", "register");
    }

    @Test
    void aQuestionIsAskedOnlyWhereItMatters() {
        var signpost = of(List.of(ORIGIN, DUCKS));
        assertThat(signpost.asked(answers("origin", "eu"))).containsExactly(ORIGIN);
        assertThat(signpost.asked(answers("origin", "other"))).containsExactly(ORIGIN, DUCKS);
    }

    @Test
    void anAnswerToAQuestionThatIsNoLongerAskedCountsForNothing() {
        var signpost = of(List.of(ORIGIN, DUCKS), step("licence", Condition.is("ducks", "yes")));
        assertThat(signpost.checklist(answers("origin", "eu", "ducks", "yes"), TODAY))
                .isEmpty();
        assertThat(signpost.heard(answers("origin", "eu", "ducks", "yes")).to("ducks"))
                .isEmpty();
    }

    @Test
    void anAnswerThatCannotBeGivenCountsForNothing() {
        var signpost = of(List.of(ORIGIN), step("permit", Condition.is("origin", "moon")));
        assertThat(signpost.checklist(answers("origin", "moon"), TODAY)).isEmpty();
    }

    @Test
    void whoDoesNotKnowHasGivenNoneOfTheAnswers() {
        var signpost = of(
                List.of(ORIGIN),
                step("permit", Condition.is("origin", "other")),
                step("ask", Condition.isNot("origin", "eu", "other")));
        assertThat(titles(signpost.checklist(Answers.NONE, TODAY))).containsExactly("ask");
    }

    @Test
    void conditionsAreJoinedByAndAndOr() {
        var both = Condition.is("a", "x").and(Condition.is("b", "y"));
        assertThat(both.holds(answers("a", "x"))).isFalse();
        assertThat(both.holds(answers("a", "x", "b", "y"))).isTrue();
        var either = Condition.is("a", "x").or(Condition.is("b", "y"));
        assertThat(either.holds(answers("b", "y"))).isTrue();
        assertThat(either.holds(Answers.NONE)).isFalse();
        var neither = Condition.isNot("a", "x").and(Condition.isNot("b", "y"));
        assertThat(neither.holds(answers("b", "y"))).isFalse();
        assertThat(neither.holds(answers("b", "z"))).isTrue();
        assertThat(Condition.ALWAYS.and(both)).isEqualTo(both);
        assertThat(Condition.ALWAYS.or(both)).isEqualTo(Condition.ALWAYS);
    }

    @Test
    void anyOfSeveralAnswersIsEnough() {
        var signpost = of(
                List.of(question("reason", Kind.MANY, Condition.ALWAYS, "work", "study")),
                step("card", Condition.is("reason", "study")));
        assertThat(titles(signpost.checklist(answers("reason", "work,study"), TODAY)))
                .containsExactly("card");
    }

    @Test
    void aNewActTakesEffectOnItsDay() {
        var signpost = of(
                List.of(),
                step(
                        "card",
                        Phase.LATER,
                        rule("old act", "", "2026-11-30", Condition.ALWAYS),
                        rule("new act", "2026-12-01", "", Condition.ALWAYS)));
        assertThat(titles(signpost.checklist(Answers.NONE, LocalDate.of(2026, 11, 30))))
                .containsExactly("old act");
        assertThat(titles(signpost.checklist(Answers.NONE, LocalDate.of(2026, 12, 1))))
                .containsExactly("new act");
    }

    @Test
    void aStepWhoseRulesHaveEndedIsGone() {
        var signpost = of(List.of(), step("card", Phase.LATER, rule("old", "", "2025-12-31", Condition.ALWAYS)));
        assertThat(signpost.checklist(Answers.NONE, TODAY)).isEmpty();
    }

    @Test
    void aDeadlineCountsFromTheDaySheTold() {
        var twoWeeks = new Due("home", 2, Due.Unit.WEEKS);
        var signpost = of(
                List.of(day("home")),
                step(
                        "register",
                        Phase.FIRST_WEEKS,
                        new Rule(
                                Optional.empty(),
                                Optional.empty(),
                                Condition.ALWAYS,
                                advice("register", Optional.of(twoWeeks)))));
        assertThat(signpost.checklist(answers("home", "2026-12-20"), TODAY)
                        .getFirst()
                        .due())
                .contains(LocalDate.of(2027, 1, 3));
        assertThat(signpost.checklist(Answers.NONE, TODAY).getFirst().due()).isEmpty();
        assertThat(signpost.checklist(answers("home", "2026-13-45"), TODAY)
                        .getFirst()
                        .due())
                .isEmpty();
    }

    @Test
    void monthsEndWhereTheMonthEnds() {
        assertThat(new Due("home", 6, Due.Unit.MONTHS).from(LocalDate.of(2026, 8, 31)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(new Due("home", -7, Due.Unit.DAYS).from(LocalDate.of(2026, 3, 3)))
                .isEqualTo(LocalDate.of(2026, 2, 24));
    }

    @Test
    void howManyQuestionsMayStillComeFollowsFromWhatIsKnown() {
        var signpost = of(List.of(ORIGIN, DUCKS, day("home")));
        assertThat(signpost.stillPossible(Answers.NONE, 0)).isEqualTo(2);
        assertThat(signpost.stillPossible(answers("origin", "eu"), 1)).isZero();
    }

    @Test
    void whatAStepSaysIsKnownAgain() {
        var before = advice("register");
        assertThat(advice("register").print(ExampleSignposts.of(List.of()).source()))
                .isEqualTo(before.print(ExampleSignposts.of(List.of()).source()));
        assertThat(advice("register", Optional.of(new Due("home", 2, Due.Unit.WEEKS)))
                        .print(ExampleSignposts.of(List.of()).source()))
                .isNotEqualTo(before.print(ExampleSignposts.of(List.of()).source()));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var signpost = of(
                List.of(ORIGIN, DUCKS, day("home")),
                step(
                        "card",
                        Phase.LATER,
                        rule(
                                "old",
                                "2020-01-01",
                                "2026-11-30",
                                Condition.is("origin", "eu").or(Condition.isNot("ducks", "no"))),
                        new Rule(
                                Optional.empty(),
                                Optional.empty(),
                                Condition.ALWAYS,
                                advice("new", Optional.of(new Due("home", 14, Due.Unit.DAYS))))));
        assertThat(Reading.signpost(Writing.of(signpost))).isEqualTo(signpost);
    }

    @Test
    void nobodyReadsAnswersInALog() {
        assertThat(answers("origin", "eu").toString()).doesNotContain("eu", "origin");
        assertThat(new Notebook(answers("origin", "eu"), Set.of(), Map.of("register", "Tante Olga"), Map.of())
                        .toString())
                .doesNotContain("eu", "Olga");
    }
}
