package ruhr.kumpel.language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Makes the vocabulary ready to print.
final class VocabularyPrinter {

    private VocabularyPrinter() {}

    static String address(String find, int page, Visit visit) {
        return visit.link(VocabularyPage.PATH + "?page=" + page
                + (find.isEmpty() ? "" : "&find=" + URLEncoder.encode(find, StandardCharsets.UTF_8)));
    }

    static VocabularyView list(
            List<Concept> concepts,
            int count,
            String find,
            Paging paging,
            boolean saved,
            Predicate<String> own,
            Visit visit) {
        return new VocabularyView(
                visit.site().portal().isEmpty(),
                visit.link(VocabularyPage.PATH),
                find,
                visit.say("language.vocabulary.count", count),
                visit.link(ConceptPage.NEW),
                concepts.stream()
                        .map(concept -> line(concept, own.test(concept.key()), visit))
                        .toList(),
                paging,
                saved);
    }

    private static VocabularyView.Line line(Concept concept, boolean own, Visit visit) {
        var reader = new LanguageTag(visit.language().base());
        var named = concept.in(reader).isEmpty() ? LanguageTag.GERMAN : reader;
        return new VocabularyView.Line(
                concept.name(reader),
                named.value(),
                named.direction(),
                visit.link(ConceptPage.path(concept.key())),
                own,
                concept.isEmpty(),
                Vocabulary.LANGUAGES.stream()
                        .filter(language ->
                                !language.equals(named) && !concept.in(language).isEmpty())
                        .map(language -> new VocabularyView.Some(
                                language.value(),
                                language.direction(),
                                concept.in(language).getFirst()))
                        .toList());
    }

    static ConceptView form(
            String path,
            String title,
            Map<String, String> fields,
            String seen,
            Optional<String> back,
            Problems problems,
            Visit visit) {
        return new ConceptView(
                visit.link(path),
                visit.link(VocabularyPage.PATH),
                title,
                visit.site().portal().isEmpty(),
                Vocabulary.LANGUAGES.stream()
                        .map(language -> new ConceptView.Row(
                                language.value(),
                                Telling.to(visit).language(language),
                                language.direction(),
                                fields.getOrDefault(language.value(), "")))
                        .toList(),
                seen,
                back,
                problems);
    }

    /// As the form shows it.
    static Map<String, String> fields(Concept concept) {
        var fields = new LinkedHashMap<String, String>();
        for (var language : Vocabulary.LANGUAGES) fields.put(language.value(), String.join(", ", concept.in(language)));
        return fields;
    }

    static Seen seen(Concept concept) {
        return Seen.of(fields(concept));
    }
}
