package ruhr.kumpel.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.springframework.stereotype.Component;

/// How the words of each language are brought to a common form, for what is written, what is asked, and the
/// vocabulary. A query in German does not take compounds apart: who asks for winter jackets does not want everything
/// about winter.
@Component
public final class Analysis implements LuceneAnalysisConfigurer {

    static final List<String> LANGUAGES = List.of("de", "en", "uk", "ru", "pl", "ar", "tr", "fr");
    static final String TYPED = "typed";

    private final Map<String, Analyzer> analyzers = new HashMap<>();

    Analysis() {
        try {
            analyzers.put(TYPED, typed());
            analyzers.put("de", german(compounds(words().addTokenFilter("lowercase"))));
            analyzers.put("de_asked", german(words().addTokenFilter("lowercase")));
            analyzers.put("en", english());
            analyzers.put("uk", new UkrainianMorfologikAnalyzer());
            analyzers.put("ru", russian());
            analyzers.put("pl", polish());
            analyzers.put("ar", arabic());
            analyzers.put("tr", turkish());
            analyzers.put("fr", french());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The analyser for what is asked, where it differs from that for what is written.
    static String asked(String analyzer) {
        return analyzer.equals("de") ? "de_asked" : analyzer;
    }

    /// The common forms of a word that is asked for in a language, or [#TYPED]; none of one that says nothing.
    List<String> terms(String language, String word) {
        var analyzer = analyzers.get(asked(language));
        if (analyzer == null) throw new IllegalArgumentException("Not analysed: " + language);
        var terms = new ArrayList<String>(2);
        try (var stream = analyzer.tokenStream("", word)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.add(term.toString());
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        analyzers.forEach((name, analyzer) -> context.analyzer(name).instance(analyzer));
    }

    private static ClasspathResourceLoader files() {
        return new ClasspathResourceLoader(Analysis.class.getClassLoader());
    }

    private static CustomAnalyzer.Builder words() throws IOException {
        return CustomAnalyzer.builder(files()).withTokenizer("standard");
    }

    private static Analyzer typed() throws IOException {
        return words().addTokenFilter("lowercase")
                .addTokenFilter("germanNormalization")
                .addTokenFilter("asciiFolding")
                .addTokenFilter("arabicNormalization")
                .build();
    }

    private static Analyzer german(CustomAnalyzer.Builder words) throws IOException {
        return stop(words, "german_stop.txt")
                .addTokenFilter("germanNormalization")
                .addTokenFilter("germanLightStem")
                .build();
    }

    private static CustomAnalyzer.Builder compounds(CustomAnalyzer.Builder words) throws IOException {
        return words.addTokenFilter(
                "dictionaryCompoundWord",
                "dictionary",
                "discovery/compounds_de.txt",
                "minWordSize",
                "7",
                "minSubwordSize",
                "3",
                "onlyLongestMatch",
                "true");
    }

    private static Analyzer english() throws IOException {
        return words().addTokenFilter("englishPossessive")
                .addTokenFilter("lowercase")
                .addTokenFilter("stop")
                .addTokenFilter("porterStem")
                .build();
    }

    private static Analyzer russian() throws IOException {
        var lower = words().addTokenFilter("lowercase")
                .addTokenFilter("patternReplace", "pattern", "ё", "replacement", "е");
        return stop(lower, "russian_stop.txt")
                .addTokenFilter("snowballPorter", "language", "Russian")
                .build();
    }

    /// By dictionary. The trained stemmer (Stempel) does not bring `koc` and `koce` together.
    private static Analyzer polish() throws IOException {
        return words().addTokenFilter("lowercase").addTokenFilter("morfologik").build();
    }

    private static Analyzer arabic() throws IOException {
        return words().addTokenFilter("lowercase")
                .addTokenFilter("decimalDigit")
                .addTokenFilter("arabicNormalization")
                .addTokenFilter("arabicStem")
                .build();
    }

    /// The stemmer takes the end of `battaniye` for a case, but not that of `battaniyeler`: so the plural goes
    /// first, with all that hangs on it.
    private static Analyzer turkish() throws IOException {
        return words().addTokenFilter("apostrophe")
                .addTokenFilter("turkishLowercase")
                .addTokenFilter("patternReplace", "pattern", "(?<=\\p{L}{3})l[ae]r\\p{L}{0,7}$", "replacement", "")
                .addTokenFilter("snowballPorter", "language", "Turkish")
                .build();
    }

    private static Analyzer french() throws IOException {
        return stop(words().addTokenFilter("elision").addTokenFilter("lowercase"), "french_stop.txt")
                .addTokenFilter("frenchLightStem")
                .build();
    }

    private static CustomAnalyzer.Builder stop(CustomAnalyzer.Builder words, String list) throws IOException {
        return words.addTokenFilter(
                "stop", "words", "org/apache/lucene/analysis/snowball/" + list, "format", "snowball");
    }
}
