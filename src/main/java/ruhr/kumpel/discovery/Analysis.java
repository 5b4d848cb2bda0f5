package ruhr.kumpel.discovery;

import java.util.List;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/// How the words of each language are brought to a common form. A query in German does not take compounds apart:
/// who asks for winter jackets does not want everything about winter.
public final class Analysis implements LuceneAnalysisConfigurer {

    static final List<String> LANGUAGES = List.of("de", "en", "uk", "ru", "pl", "ar", "tr", "fr");
    static final String TYPED = "typed";

    /// The analyser for what is asked, where it differs from that for what is written.
    static String asked(String analyzer) {
        return analyzer.equals("de") ? "de_asked" : analyzer;
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        typed(context);
        german(german(context, "de")
                .tokenFilter("dictionaryCompoundWord")
                .param("dictionary", "discovery/compounds_de.txt")
                .param("minWordSize", "7")
                .param("minSubwordSize", "3")
                .param("onlyLongestMatch", "true"));
        german(german(context, "de_asked"));
        english(context);
        context.analyzer("uk").instance(new UkrainianMorfologikAnalyzer());
        russian(context);
        polish(context);
        arabic(context);
        turkish(context);
        french(context);
    }

    private static void typed(LuceneAnalysisConfigurationContext context) {
        context.analyzer(TYPED)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("germanNormalization")
                .tokenFilter("asciiFolding")
                .tokenFilter("arabicNormalization");
    }

    private static LuceneAnalysisOptionalComponentsStep german(
            LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name).custom().tokenizer("standard").tokenFilter("lowercase");
    }

    private static void german(LuceneAnalysisOptionalComponentsStep words) {
        stop(words, "german_stop.txt").tokenFilter("germanNormalization").tokenFilter("germanLightStem");
    }

    private static void english(LuceneAnalysisConfigurationContext context) {
        context.analyzer("en")
                .custom()
                .tokenizer("standard")
                .tokenFilter("englishPossessive")
                .tokenFilter("lowercase")
                .tokenFilter("stop")
                .tokenFilter("porterStem");
    }

    private static void russian(LuceneAnalysisConfigurationContext context) {
        var words = context.analyzer("ru")
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("patternReplace")
                .param("pattern", "ё")
                .param("replacement", "е");
        stop(words, "russian_stop.txt").tokenFilter("snowballPorter").param("language", "Russian");
    }

    /// By dictionary. The trained stemmer (Stempel) does not bring `koc` and `koce` together.
    private static void polish(LuceneAnalysisConfigurationContext context) {
        context.analyzer("pl")
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("morfologik");
    }

    private static void arabic(LuceneAnalysisConfigurationContext context) {
        context.analyzer("ar")
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("decimalDigit")
                .tokenFilter("arabicNormalization")
                .tokenFilter("arabicStem");
    }

    /// The stemmer takes the end of `battaniye` for a case, but not that of `battaniyeler`: so the plural goes
    /// first, with all that hangs on it.
    private static void turkish(LuceneAnalysisConfigurationContext context) {
        context.analyzer("tr")
                .custom()
                .tokenizer("standard")
                .tokenFilter("apostrophe")
                .tokenFilter("turkishLowercase")
                .tokenFilter("patternReplace")
                .param("pattern", "(?<=\\p{L}{3})l[ae]r\\p{L}{0,7}$")
                .param("replacement", "")
                .tokenFilter("snowballPorter")
                .param("language", "Turkish");
    }

    private static void french(LuceneAnalysisConfigurationContext context) {
        var words = context.analyzer("fr")
                .custom()
                .tokenizer("standard")
                .tokenFilter("elision")
                .tokenFilter("lowercase");
        stop(words, "french_stop.txt").tokenFilter("frenchLightStem");
    }

    private static LuceneAnalysisOptionalComponentsStep stop(LuceneAnalysisOptionalComponentsStep words, String list) {
        return words.tokenFilter("stop")
                .param("words", "org/apache/lucene/analysis/snowball/" + list)
                .param("format", "snowball");
    }
}
