package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.language.Concept;

/// The vocabulary as the search needs it: which typed words mean which concept, and what else is written for it.
/// Everything is analysed when the vocabulary changes, nothing of it when somebody searches.
final class Lexicon {

    static final Lexicon NONE = new Lexicon();

    /// Without its accents a short word is another one of another language: Turkish `iş` is no English `is`.
    private static final int SHORTEST_UNACCENTED = 4;

    /// A term in one language: for each of its words the common forms, one of which a text has to have.
    ///
    /// @param folded without accents, as one types who is in a hurry
    record Term(String language, String words, List<List<String>> forms, String folded) {}

    /// @param length how many of the typed words mean it
    record Meaning(int first, int length, List<Term> terms, Term asked) {

        boolean covers(int word) {
            return first <= word && word < first + length;
        }
    }

    private record Entry(List<Term> concept, Term term, List<List<String>> forms) {}

    private final List<Term> terms = new ArrayList<>();
    /// By language and first common form.
    private final Map<String, Map<String, List<Entry>>> entries = new HashMap<>();

    private Lexicon() {}

    Lexicon(Collection<Concept> concepts, Analysis analysis) {
        for (var concept : concepts) {
            var all = new ArrayList<Term>();
            concept.terms().forEach((language, some) -> {
                if (Analysis.LANGUAGES.contains(language.base()))
                    some.forEach(words -> all.add(term(language.base(), words, analysis)));
            });
            terms.addAll(all);
            all.forEach(term -> enter(List.copyOf(all), term, analysis));
        }
    }

    private static Term term(String language, String words, Analysis analysis) {
        var forms = new ArrayList<List<String>>();
        var folded = new ArrayList<String>();
        for (var word : AnalysedWord.of(words, analysis)) {
            if (!word.terms(language).isEmpty()) forms.add(List.copyOf(word.terms(language)));
            folded.addAll(word.typed());
        }
        return new Term(language, words, List.copyOf(forms), String.join(" ", folded));
    }

    private void enter(List<Term> concept, Term term, Analysis analysis) {
        enter(term.language(), new Entry(concept, term, term.forms()));
        var typed = AnalysedWord.of(term.words(), analysis).stream()
                .map(AnalysedWord::typed)
                .filter(forms -> !forms.isEmpty())
                .toList();
        if (term.folded().length() >= SHORTEST_UNACCENTED) enter(Analysis.TYPED, new Entry(concept, term, typed));
    }

    private void enter(String language, Entry entry) {
        if (entry.forms().isEmpty()) return;
        var ofLanguage = entries.computeIfAbsent(language, _ -> new HashMap<>());
        for (var form : entry.forms().getFirst())
            ofLanguage.computeIfAbsent(form, _ -> new ArrayList<>(1)).add(entry);
    }

    List<Term> terms() {
        return terms;
    }

    /// What the words mean, each counted once: the longest terms first found from the left. What a word means in the
    /// reader's own language goes before what it means in others.
    List<Meaning> of(List<AnalysedWord> words, String reader) {
        if (entries.isEmpty()) return List.of();
        var meanings = new ArrayList<Meaning>();
        for (int i = 0; i < words.size(); ) {
            var here = at(i, words, reader);
            meanings.addAll(here);
            i += here.isEmpty() ? 1 : here.getFirst().length();
        }
        return meanings;
    }

    private List<Meaning> at(int first, List<AnalysedWord> words, String reader) {
        var best = new ArrayList<Meaning>();
        var languages = new LinkedHashSet<String>();
        if (words.get(first).languages().contains(reader)) languages.add(reader);
        languages.addAll(words.get(first).languages());
        languages.add(Analysis.TYPED);
        boolean readers = false;
        for (var language : languages) {
            if (readers && !language.equals(reader)) {
                // Only a longer term of another language means more than hers.
                keepLonger(best, in(language, first, words));
                continue;
            }
            for (var found : in(language, first, words)) keep(best, found);
            readers = language.equals(reader) && !best.isEmpty();
        }
        return best;
    }

    private static void keepLonger(List<Meaning> best, List<Meaning> others) {
        int longest = best.getFirst().length();
        others.stream().filter(other -> other.length() > longest).forEach(other -> keep(best, other));
    }

    private static void keep(List<Meaning> best, Meaning found) {
        if (!best.isEmpty() && best.getFirst().length() > found.length()) return;
        if (!best.isEmpty() && best.getFirst().length() < found.length()) best.clear();
        if (best.stream().noneMatch(other -> other.terms() == found.terms())) best.add(found);
    }

    private List<Meaning> in(String language, int first, List<AnalysedWord> words) {
        var ofLanguage = entries.getOrDefault(language, Map.of());
        var found = new ArrayList<Meaning>();
        for (var form : words.get(first).terms(language))
            for (var entry : ofLanguage.getOrDefault(form, List.of())) {
                int length = length(entry.forms(), language, first, words);
                if (length > 0) found.add(new Meaning(first, length, entry.concept(), entry.term()));
            }
        return found;
    }

    /// How many typed words make up the term, with those between that say nothing; 0 if they do not.
    private static int length(List<List<String>> forms, String language, int first, List<AnalysedWord> words) {
        int at = first;
        for (var expected : forms) {
            while (at > first
                    && at < words.size()
                    && words.get(at).terms(language).isEmpty()) at++;
            if (at >= words.size() || disjoint(expected, words.get(at).terms(language))) return 0;
            at++;
        }
        return at - first;
    }

    private static boolean disjoint(List<String> some, List<String> others) {
        for (var one : some) if (others.contains(one)) return false;
        return true;
    }
}
