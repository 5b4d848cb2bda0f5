package ruhr.kumpel.discovery;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.elasticsearch.analysis.model.dsl.ElasticsearchAnalyzerOptionalComponentsStep;

/// The analysers of [Analysis] in a cluster's words. Ukrainian and Polish need plugins there that not every
/// cluster has: without them their words are found as they were typed.
public final class ClusterAnalysis implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        stop(context, "german_stop", "_german_");
        stop(context, "english_stop", "_english_");
        stop(context, "russian_stop", "_russian_");
        stop(context, "french_stop", "_french_");
        stemmer(context, "german_stem", "light_german");
        stemmer(context, "english_stem", "porter2");
        stemmer(context, "english_possessive", "possessive_english");
        stemmer(context, "russian_stem", "russian");
        stemmer(context, "arabic_stem", "arabic");
        stemmer(context, "turkish_stem", "turkish");
        stemmer(context, "french_stem", "light_french");
        context.tokenFilter("turkish_lowercase").type("lowercase").param("language", "turkish");
        context.tokenFilter("french_elision")
                .type("elision")
                .param("articles", "l", "m", "t", "qu", "n", "s", "j", "d", "c");
        words(context, Analysis.TYPED)
                .tokenFilters("lowercase", "german_normalization", "asciifolding", "arabic_normalization");
        words(context, "de").tokenFilters("lowercase", "german_stop", "german_normalization", "german_stem");
        words(context, "de_asked").tokenFilters("lowercase", "german_stop", "german_normalization", "german_stem");
        words(context, "en").tokenFilters("english_possessive", "lowercase", "english_stop", "english_stem");
        words(context, "uk").tokenFilters("lowercase");
        words(context, "ru").tokenFilters("lowercase", "russian_stop", "russian_stem");
        words(context, "pl").tokenFilters("lowercase");
        words(context, "ar").tokenFilters("lowercase", "decimal_digit", "arabic_normalization", "arabic_stem");
        words(context, "tr").tokenFilters("apostrophe", "turkish_lowercase", "turkish_stem");
        words(context, "fr").tokenFilters("french_elision", "lowercase", "french_stop", "french_stem");
    }

    private static ElasticsearchAnalyzerOptionalComponentsStep words(
            ElasticsearchAnalysisConfigurationContext context, String name) {
        return context.analyzer(name).custom().tokenizer("standard");
    }

    private static void stop(ElasticsearchAnalysisConfigurationContext context, String name, String list) {
        context.tokenFilter(name).type("stop").param("stopwords", list);
    }

    private static void stemmer(ElasticsearchAnalysisConfigurationContext context, String name, String language) {
        context.tokenFilter(name).type("stemmer").param("language", language);
    }
}
