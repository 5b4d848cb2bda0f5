package ruhr.kumpel.discovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A typed word with its common forms in each language that it may be of; each is worked out once.
final class AnalysedWord {

    final String word;
    private final Analysis analysis;
    private final Map<String, List<String>> terms = new HashMap<>();

    AnalysedWord(String word, Analysis analysis) {
        this.word = word;
        this.analysis = analysis;
    }

    static List<AnalysedWord> of(String text, Analysis analysis) {
        return Typed.words(text).stream()
                .map(word -> new AnalysedWord(word, analysis))
                .toList();
    }

    List<String> terms(String language) {
        var known = terms.get(language);
        if (known == null) terms.put(language, known = analysis.terms(language, word));
        return known;
    }

    List<String> typed() {
        return terms(Analysis.TYPED);
    }

    List<String> languages() {
        return Typed.languages(word);
    }

    /// `für`, `and`, `на`: nothing is left of it in the reader's language.
    boolean saysNothing(String reader) {
        return languages().contains(reader) && terms(reader).isEmpty();
    }
}
