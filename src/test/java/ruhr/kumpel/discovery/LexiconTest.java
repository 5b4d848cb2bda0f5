package ruhr.kumpel.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Concept;
import ruhr.kumpel.language.ReleasedConcepts;
import ruhr.kumpel.language.Vocabulary;

/// The vocabulary that comes with the release is found from each of its languages, in whatever form a word is typed.
class LexiconTest {

    private static final Analysis ANALYSIS = new Analysis();
    private static final List<Concept> CONCEPTS = ReleasedConcepts.all();
    private static final Lexicon LEXICON = new Lexicon(CONCEPTS, ANALYSIS);

    @Test
    void thereAreAtLeastThreeHundredInEachLanguage() {
        for (var language : Vocabulary.LANGUAGES)
            assertThat(CONCEPTS.stream().filter(concept -> !concept.in(language).isEmpty()))
                    .as(language.value())
                    .hasSizeGreaterThanOrEqualTo(300);
    }

    @TestFactory
    Stream<DynamicTest> eachConceptIsFoundFromEachOfItsTerms() {
        return CONCEPTS.stream()
                .map(concept -> DynamicTest.dynamicTest(
                        concept.key(),
                        () -> concept.terms()
                                .forEach((language, terms) -> terms.forEach(term -> assertThat(meant(term, language))
                                        .as(language + " " + term)
                                        .contains(concept.key())))));
    }

    @TestFactory
    Stream<DynamicTest> itIsFoundWithoutAccentsAndInCapitalsToo() {
        return CONCEPTS.stream()
                .map(concept -> DynamicTest.dynamicTest(concept.key(), () -> {
                    for (var language : List.of("de", "tr", "fr", "pl")) {
                        var term = concept.in(new LanguageTag(language)).getFirst();
                        var plain = String.join(
                                " ",
                                AnalysedWord.of(term, ANALYSIS).stream()
                                        .flatMap(word -> word.typed().stream())
                                        .toList());
                        if (plain.length() >= 4)
                            assertThat(meant(plain, new LanguageTag(language)))
                                    .as(language + " " + plain)
                                    .contains(concept.key());
                    }
                }));
    }

    @ParameterizedTest(name = "{1} ({0}) means {2}")
    @CsvSource({
        "de, Aufenthaltserlaubnisse, residence-permit",
        "de, Wohnungen, flat",
        "de, ärztin, doctor",
        "en, residence permits, residence-permit",
        "en, doctors, doctor",
        "uk, посвідку на проживання, residence-permit",
        "uk, лікаря, doctor",
        "uk, ковдри, blanket",
        "ru, разрешения на пребывание, residence-permit",
        "ru, одеяла, blanket",
        "ar, تصريح الإقامة, residence-permit",
        "ar, والطبيب, doctor",
        "ar, بطانيات, blanket",
        "tr, Oturma İzni, residence-permit",
        "tr, OTURMA İZNİ, residence-permit",
        "tr, battaniyeler, blanket",
        "tr, sağlık sigortası, health-insurance",
        "tr, saglik sigortasi, health-insurance",
        "pl, koce, blanket",
        "fr, permis de séjour, residence-permit",
        "fr, couvertures, blanket",
    })
    void otherFormsMeanTheSame(String language, String typed, String concept) {
        assertThat(meant(typed, new LanguageTag(language))).contains(concept);
    }

    @Test
    void theLongestTermIsMeant() {
        assertThat(meant("health insurance", LanguageTag.ENGLISH)).containsExactly("health-insurance");
        assertThat(meant("job interview", LanguageTag.ENGLISH)).containsExactly("job-interview");
    }

    @Test
    void whatIsMeantAmongOtherWordsIsFound() {
        assertThat(meant("Krankenversicherung für die Familie", LanguageTag.GERMAN))
                .containsExactlyInAnyOrder("health-insurance", "family");
    }

    @Test
    void aShortWordOfAnotherLanguageIsNotMeant() {
        assertThat(meant("is there a doctor", LanguageTag.ENGLISH)).containsExactly("doctor");
    }

    @Test
    void aWordNobodyKnowsMeansNothing() {
        assertThat(meant("Kokolores", LanguageTag.GERMAN)).isEmpty();
    }

    @Test
    void aTermThatIsAlmostWhatWasTypedIsTold() {
        assertThat(new Slips(LEXICON).near("kinderbetruung")).startsWith("Kinderbetreuung");
        assertThat(new Slips(LEXICON).near("blankte")).startsWith("blanket");
        assertThat(new Slips(LEXICON).near("xyzzyqq")).isEmpty();
    }

    @Test
    void distancesCountSlips() {
        assertThat(Slips.distance("decke", "decke", 2)).isZero();
        assertThat(Slips.distance("dekce", "decke", 2)).isEqualTo(1);
        assertThat(Slips.distance("deke", "decke", 2)).isEqualTo(1);
        assertThat(Slips.distance("wolle", "decke", 2)).isEqualTo(3);
    }

    private static List<String> meant(String typed, LanguageTag reader) {
        return LEXICON.of(AnalysedWord.of(typed, ANALYSIS), reader.base()).stream()
                .map(meaning -> KEYS.getOrDefault(meaning.asked().words(), List.of()).stream()
                        .filter(key -> CONCEPTS.stream()
                                .anyMatch(concept -> concept.key().equals(key)
                                        && count(concept) == meaning.terms().size()
                                        && has(concept, meaning)))
                        .toList())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static boolean has(Concept concept, Lexicon.Meaning meaning) {
        return meaning.terms().stream()
                .allMatch(term -> concept.in(new LanguageTag(term.language())).contains(term.words()));
    }

    private static int count(Concept concept) {
        return concept.terms().values().stream().mapToInt(List::size).sum();
    }

    /// By term.
    private static final Map<String, List<String>> KEYS = CONCEPTS.stream()
            .flatMap(concept -> concept.terms().values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .map(term -> Map.entry(term, concept.key())))
            .collect(java.util.stream.Collectors.groupingBy(
                    Map.Entry::getKey,
                    java.util.stream.Collectors.mapping(Map.Entry::getValue, java.util.stream.Collectors.toList())));
}
