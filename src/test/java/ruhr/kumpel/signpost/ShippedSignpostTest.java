package ruhr.kumpel.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.signpost.Question.Kind;

/// The signpost that comes with the release.
class ShippedSignpostTest {

    private static final List<LanguageTag> LANGUAGES = List.of(
            LanguageTag.GERMAN, LanguageTag.ENGLISH, LanguageTag.UKRAINIAN, LanguageTag.ARABIC, LanguageTag.TURKISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Signpost signpost = read();

    static Signpost read() {
        try (var file = new ClassPathResource("signpost/welcome.yaml").getInputStream()) {
            Map<String, Object> told = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return Reading.signpost(told);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /// One answer or none to each question, in every combination that can be reached.
    @Test
    void everyCombinationOfAnswersLeadsToAList() {
        var count = new int[1];
        each(0, Answers.NONE, answers -> {
            count[0]++;
            var list = signpost.checklist(answers, TODAY);
            if (list.isEmpty()) throw new AssertionError("Nothing for " + answers.given());
            for (var item : list)
                if (item.advice().title().isEmpty())
                    throw new AssertionError(item.step().key());
        });
        assertThat(count[0]).isGreaterThan(20_000);
    }

    private void each(int i, Answers answers, Consumer<Answers> consumer) {
        if (i == signpost.questions().size()) {
            consumer.accept(answers);
            return;
        }
        var question = signpost.questions().get(i);
        each(i + 1, answers, consumer);
        if (question.kind().hasOptions() && question.when().holds(answers))
            for (var option : question.options()) each(i + 1, answers.with(question, Set.of(option.key())), consumer);
    }

    /// Whatever is sent, in any number and at any time.
    @Test
    void noAnswersAndNoDayBreakIt() {
        var random = new Random(4711);
        var words = new ArrayList<>(List.of("", "2026-02-30", "2026-12-01", "05911000", "moon", "yes"));
        signpost.questions().forEach(one -> one.options().forEach(option -> words.add(option.key())));
        for (int i = 0; i < 20_000; i++) {
            var answers = Answers.NONE;
            for (var question : signpost.questions())
                if (random.nextBoolean())
                    answers = answers.with(
                            question.key(),
                            Stream.generate(() -> words.get(random.nextInt(words.size())))
                                    .limit(random.nextInt(4))
                                    .distinct()
                                    .toArray(String[]::new));
            var list = signpost.checklist(answers, LocalDate.of(2000 + random.nextInt(100), 1 + random.nextInt(12), 1));
            assertThat(list.stream().map(item -> item.step().key()))
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
        }
    }

    @Test
    void everyTextIsThereInFiveLanguages() {
        assertThat(texts().filter(text -> !text.isEmpty()))
                .allSatisfy(text -> assertThat(text.languages()).containsExactlyInAnyOrderElementsOf(LANGUAGES));
    }

    private Stream<Localized> texts() {
        return Stream.concat(
                signpost.questions().stream()
                        .flatMap(one -> Stream.concat(
                                Stream.of(one.words(), one.hint()),
                                one.options().stream().flatMap(option -> Stream.of(option.words(), option.hint())))),
                signpost.steps().stream()
                        .flatMap(step -> step.rules().stream())
                        .flatMap(rule -> rule.advice().texts()));
    }

    @Test
    void everyStepNamesTheLawAndUntilWhenItWasRead() {
        assertThat(signpost.steps())
                .hasSizeGreaterThan(30)
                .allSatisfy(step -> assertThat(step.rules()).allSatisfy(rule -> {
                    assertThat(rule.advice().law()).as(step.key()).matches(".*\\d.*");
                    assertThat(rule.advice().asOf()).as(step.key()).isPresent();
                }));
    }

    @Test
    void aDeadlineIsAlsoSaidInWordsAndCountsFromADayThatIsAsked() {
        for (var step : signpost.steps())
            for (var rule : step.rules())
                rule.advice().due().ifPresent(due -> {
                    assertThat(rule.advice().deadline().isEmpty())
                            .as(step.key())
                            .isFalse();
                    assertThat(signpost.question(due.question()).orElseThrow().kind())
                            .isEqualTo(Kind.DAY);
                });
    }

    @Test
    void keysAreUnique() {
        var keys = new HashSet<String>();
        assertThat(signpost.questions()).allMatch(one -> keys.add("question " + one.key()));
        assertThat(signpost.steps()).allMatch(one -> keys.add("step " + one.key()));
        assertThat(signpost.questions()).allMatch(one -> one.key().matches(Question.KEY));
    }

    @Test
    void aNurseFromManilaWithAnOfferRegistersWithinTwoWeeks() {
        var answers = ExampleSignposts.answers(
                "origin",
                "other",
                "here",
                "no",
                "reason",
                "work",
                "degree",
                "vocational",
                "regulated",
                "yes",
                "job",
                "yes",
                "home",
                "2027-01-15");
        var list = signpost.checklist(answers, TODAY);
        assertThat(list.stream().map(item -> item.step().key()))
                .containsSubsequence("visa", "skilled-training", "recognition-regulated", "register", "residence");
        var register = list.stream()
                .filter(item -> item.step().key().equals("register"))
                .findFirst();
        assertThat(register.orElseThrow().due()).contains(LocalDate.of(2027, 1, 29));
    }

    @Test
    void aStudentFromKyivIsToldOfProtectionAndOfHerInsurance() {
        var answers =
                ExampleSignposts.answers("origin", "ukraine", "here", "yes", "reason", "study", "licence", "ukraine");
        assertThat(signpost.checklist(answers, TODAY).stream()
                        .map(item -> item.step().key()))
                .contains("study", "protection-ukraine", "health-study", "licence-ukraine", "german")
                .doesNotContain("visa", "study-residence", "eu-free");
    }

    @Test
    void theBlueCardFollowedAnotherParagraphBefore() {
        var answers =
                ExampleSignposts.answers("origin", "other", "reason", "work", "degree", "university", "job", "yes");
        assertThat(law(answers, LocalDate.of(2023, 11, 17))).contains("§ 18b Abs. 2");
        assertThat(law(answers, LocalDate.of(2023, 11, 18))).contains("§ 18g");
    }

    private String law(Answers answers, LocalDate day) {
        return signpost.checklist(answers, day).stream()
                .filter(item -> item.step().key().equals("blue-card"))
                .map(item -> item.advice().law())
                .findFirst()
                .orElseThrow();
    }
}
