package ruhr.kumpel.signpost;

import static org.assertj.core.api.Assertions.assertThat;
import static ruhr.kumpel.signpost.ExampleSignposts.TODAY;
import static ruhr.kumpel.signpost.ExampleSignposts.day;
import static ruhr.kumpel.signpost.ExampleSignposts.of;
import static ruhr.kumpel.signpost.ExampleSignposts.one;
import static ruhr.kumpel.signpost.ExampleSignposts.question;
import static ruhr.kumpel.signpost.ExampleSignposts.rule;
import static ruhr.kumpel.signpost.ExampleSignposts.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.signpost.Question.Kind;
import ruhr.kumpel.signpost.Step.Phase;

/// What the checker finds before readers do.
class CheckTest {

    private static final Question ORIGIN = one("origin", "eu", "other");
    private static final Step REGISTER = step("register", Condition.ALWAYS);

    @Test
    void nothingIsWrongWithASoundSignpost() {
        assertThat(check(of(List.of(ORIGIN), REGISTER, step("permit", Condition.is("origin", "other")))))
                .isEmpty();
    }

    @Test
    void theSignpostOfTheReleaseIsSound() {
        var languages = List.of(
                LanguageTag.GERMAN,
                LanguageTag.ENGLISH,
                LanguageTag.UKRAINIAN,
                LanguageTag.ARABIC,
                LanguageTag.TURKISH);
        assertThat(Check.of(ShippedSignpostTest.read(), languages, TODAY, _ -> true))
                .isEmpty();
    }

    @Test
    void answersThatLeadNowhereAreADeadEnd() {
        var found = check(of(List.of(ORIGIN), step("permit", Condition.is("origin", "other"))));
        assertThat(found).containsExactly(new Finding.NoSteps("", ExampleSignposts.answers("origin", "eu")));
    }

    @Test
    void aQuestionWithoutAnswersIsADeadEnd() {
        assertThat(check(of(List.of(one("origin")), REGISTER))).containsExactly(new Finding.NoAnswers("origin"));
    }

    @Test
    void aStepWhoseConditionsExcludeEachOtherIsNeverReached() {
        var never = Condition.is("origin", "eu").and(Condition.is("origin", "other"));
        assertThat(check(of(List.of(ORIGIN), REGISTER, step("permit", never))))
                .containsExactly(new Finding.Unreachable("permit"));
        var nor = Condition.is("origin", "eu").and(Condition.isNot("origin", "eu"));
        assertThat(check(of(List.of(ORIGIN), REGISTER, step("permit", nor))))
                .containsExactly(new Finding.Unreachable("permit"));
    }

    @Test
    void aStepBehindAQuestionThatIsNeverAskedInThatCaseIsNeverReached() {
        var ducks = question("ducks", Kind.ONE, Condition.is("origin", "other"), "yes");
        var never = Condition.is("ducks", "yes").and(Condition.is("origin", "eu"));
        assertThat(check(of(List.of(ORIGIN, ducks), REGISTER, step("licence", never))))
                .containsExactly(new Finding.Unreachable("licence"));
    }

    @Test
    void severalAnswersAtOnceMayMeet() {
        var reason = question("reason", Kind.MANY, Condition.ALWAYS, "work", "study");
        var both = Condition.is("reason", "work").and(Condition.is("reason", "study"));
        assertThat(check(of(List.of(reason), REGISTER, step("card", both)))).isEmpty();
    }

    @Test
    void aStepWhoseRulesAreAllOverIsNeverReached() {
        var over = step("card", Phase.LATER, rule("old", "", "2025-12-31", Condition.ALWAYS));
        assertThat(check(of(List.of(), REGISTER, over))).containsExactly(new Finding.Unreachable("card"));
    }

    @Test
    void aStepThatEndsWithoutASuccessorIsSaid() {
        var ending = step("card", Phase.LATER, rule("old", "", "2027-12-31", Condition.ALWAYS));
        assertThat(check(of(List.of(), REGISTER, ending)))
                .containsExactly(new Finding.Ends("card", LocalDate.of(2027, 12, 31)));
    }

    @Test
    void anOldRuleWithoutEndIsSaidWhenANewOneBegins() {
        var card = step(
                "card",
                Phase.LATER,
                rule("old", "", "", Condition.ALWAYS),
                rule("new", "2027-01-01", "", Condition.is("origin", "eu")));
        assertThat(check(of(List.of(ORIGIN), REGISTER, card)))
                .containsExactly(new Finding.NoEnd("card", 1, LocalDate.of(2027, 1, 1)));
    }

    @Test
    void rulesForTheSamePeopleOnTheSameDaysContradictEachOther() {
        var card = step("card", Phase.LATER, rule("one", Condition.is("origin", "eu")), rule("two", Condition.ALWAYS));
        assertThat(check(of(List.of(ORIGIN), REGISTER, card))).containsExactly(new Finding.Contradiction("card", 1, 2));
        var apart = step(
                "card",
                Phase.LATER,
                rule("one", Condition.is("origin", "eu")),
                rule("two", Condition.is("origin", "other")));
        assertThat(check(of(List.of(ORIGIN), REGISTER, apart))).isEmpty();
    }

    @Test
    void aRuleThatEndsBeforeItBeginsIsSaid() {
        var card = step("card", Phase.LATER, rule("one", "2027-02-01", "2027-01-01", Condition.ALWAYS));
        assertThat(check(of(List.of(), REGISTER, card))).contains(new Finding.EndsBeforeItBegins("card", 1));
    }

    @Test
    void whatIsNotThereCannotBeAskedFor() {
        assertThat(check(of(List.of(ORIGIN), REGISTER, step("permit", Condition.is("age", "old")))))
                .containsExactly(new Finding.UnknownQuestion("permit", "age"));
        assertThat(check(of(List.of(ORIGIN), REGISTER, step("permit", Condition.is("origin", "moon")))))
                .containsExactly(new Finding.UnknownAnswer("permit", "origin", "moon"));
    }

    @Test
    void aQuestionCannotDependOnOneThatComesLater() {
        var early = question("ducks", Kind.ONE, Condition.is("origin", "eu"), "yes");
        assertThat(check(of(List.of(early, ORIGIN), REGISTER)))
                .containsExactly(new Finding.UnknownQuestion("ducks", "origin"));
    }

    @Test
    void aQuestionThatNobodyGetsToIsSaid() {
        var never = Condition.is("origin", "eu").and(Condition.isNot("origin", "eu"));
        assertThat(check(of(List.of(ORIGIN, question("ducks", Kind.ONE, never, "yes")), REGISTER)))
                .containsExactly(new Finding.NeverAsked("ducks"));
    }

    @Test
    void aDeadlineNeedsADay() {
        var advice = ExampleSignposts.advice("register", Optional.of(new Due("origin", 2, Due.Unit.WEEKS)));
        var step =
                step("register", Phase.LATER, new Rule(Optional.empty(), Optional.empty(), Condition.ALWAYS, advice));
        assertThat(check(of(List.of(ORIGIN, day("home")), step))).containsExactly(new Finding.NoDay("register"));
    }

    @Test
    void missingTranslationsAreCounted() {
        var signpost = of(List.of(ORIGIN), REGISTER);
        assertThat(Check.of(signpost, List.of(LanguageTag.GERMAN, LanguageTag.ARABIC), TODAY, _ -> true))
                .containsExactly(
                        new Finding.Untranslated("origin", LanguageTag.ARABIC, 3),
                        new Finding.Untranslated("register", LanguageTag.ARABIC, 1));
    }

    @Test
    void aLinkToAPageThatIsGoneIsSaid() {
        var advice = ExampleSignposts.advice("register")
                .with(List.of(new Advice.Link(Localized.german("Mehr"), "/info/weg-0123456789")));
        var step =
                step("register", Phase.LATER, new Rule(Optional.empty(), Optional.empty(), Condition.ALWAYS, advice));
        assertThat(Check.of(of(List.of(), step), List.of(), TODAY, _ -> false))
                .containsExactly(new Finding.BrokenLink("register", "/info/weg-0123456789"));
    }

    private static List<Finding> check(Signpost signpost) {
        return Check.of(signpost, List.of(LanguageTag.GERMAN), TODAY, _ -> true);
    }
}
