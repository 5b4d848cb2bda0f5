package ruhr.kumpel.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What an editor typed: per language the terms, apart by commas.
record ConceptForm(Map<String, String> fields) {

    private static final int MOST_TERMS = 12;
    private static final int LONGEST_TERM = 60;

    static ConceptForm sent(Map<String, String> parameters) {
        var fields = new LinkedHashMap<String, String>();
        for (var language : Vocabulary.LANGUAGES)
            fields.put(
                    language.value(),
                    parameters
                            .getOrDefault(language.value(), "")
                            .replaceAll("\\p{Cntrl}+", " ")
                            .strip());
        return new ConceptForm(fields);
    }

    Map<LanguageTag, List<String>> terms() {
        var terms = new LinkedHashMap<LanguageTag, List<String>>();
        fields.forEach((language, typed) -> terms.put(new LanguageTag(language), VocabularyFile.terms(typed)));
        return terms;
    }

    boolean isEmpty() {
        return fields.values().stream().allMatch(String::isEmpty);
    }

    Problems check(Visit visit) {
        var problems = new Problems();
        terms().forEach((language, terms) -> {
            if (terms.size() > MOST_TERMS)
                problems.add(language.value(), visit.say("language.concept.too-many", MOST_TERMS));
            if (terms.stream().anyMatch(term -> term.length() > LONGEST_TERM))
                problems.add(language.value(), visit.say("language.concept.too-long", LONGEST_TERM));
            if (terms.stream().anyMatch(term -> !term.matches(".*[\\p{L}\\p{N}].*")))
                problems.add(language.value(), visit.say("language.concept.no-word"));
        });
        return problems;
    }
}
