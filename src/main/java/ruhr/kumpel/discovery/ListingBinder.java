package ruhr.kumpel.discovery;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import ruhr.kumpel.kernel.LanguageTag;

/// The fields of the index, the same for Lucene and OpenSearch: per language a title and a text analysed as that
/// language is; all texts once more as they were typed, without accents, for slips of the finger and other
/// languages.
public final class ListingBinder implements TypeBinder {

    static final String NUMBER = "number";
    static final String VERSION = "version";
    static final String FACE = "face";
    static final String TYPED = "typed";

    static String title(String language) {
        return "title_" + language;
    }

    static String text(String language) {
        return "text_" + language;
    }

    /// What is not printed in lists: the text of a page.
    static String more(String language) {
        return "more_" + language;
    }

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        var schema = context.indexSchemaElement();
        var titles = new HashMap<String, IndexFieldReference<String>>();
        var texts = new HashMap<String, IndexFieldReference<String>>();
        var more = new HashMap<String, IndexFieldReference<String>>();
        for (var language : Analysis.LANGUAGES) {
            titles.put(language, words(schema, title(language), language));
            texts.put(language, words(schema, text(language), language));
            more.put(language, words(schema, more(language), language));
        }
        context.bridge(
                IndexedListing.class,
                new Bridge(
                        schema.field(
                                        NUMBER,
                                        f -> f.asInteger()
                                                .sortable(Sortable.YES)
                                                .projectable(Projectable.YES))
                                .toReference(),
                        schema.field(
                                        VERSION,
                                        f -> f.asInteger()
                                                .sortable(Sortable.YES)
                                                .projectable(Projectable.YES))
                                .toReference(),
                        schema.field(
                                        FACE,
                                        f -> f.asString()
                                                .searchable(Searchable.NO)
                                                .projectable(Projectable.YES))
                                .toReference(),
                        words(schema, TYPED, Analysis.TYPED),
                        titles,
                        texts,
                        more));
    }

    private static IndexFieldReference<String> words(IndexSchemaElement schema, String name, String analyzer) {
        return schema.field(
                        name,
                        f -> f.asString()
                                .analyzer(analyzer)
                                .searchAnalyzer(Analysis.asked(analyzer))
                                .norms(Norms.YES))
                .multiValued()
                .toReference();
    }

    private record Bridge(
            IndexFieldReference<Integer> number,
            IndexFieldReference<Integer> version,
            IndexFieldReference<String> face,
            IndexFieldReference<String> typed,
            Map<String, IndexFieldReference<String>> titles,
            Map<String, IndexFieldReference<String>> texts,
            Map<String, IndexFieldReference<String>> more)
            implements TypeBridge<IndexedListing> {

        @Override
        public void write(DocumentElement document, IndexedListing listing, TypeBridgeWriteContext context) {
            var of = listing.face;
            document.addValue(number, of.number());
            document.addValue(version, of.version());
            document.addValue(face, FaceJson.write(of.printed()));
            of.texts().forEach(text -> text(document, text));
            of.lines()
                    .forEach(
                            line -> line.label().forEach((language, label) -> words(document, texts, language, label)));
            if (of.organisationName() != null) document.addValue(typed, of.organisationName());
            listing.townNames.forEach(name -> document.addValue(typed, name));
            if (of.place() != null) document.addValue(typed, of.place());
        }

        private void text(DocumentElement document, Face.Text text) {
            words(document, titles, text.language(), text.title());
            words(document, texts, text.language(), text.summary());
            var analysed = more.get(new LanguageTag(text.language()).base());
            if (analysed != null && text.more() != null) document.addValue(analysed, text.more());
        }

        private void words(
                DocumentElement document,
                Map<String, IndexFieldReference<String>> fields,
                String language,
                String words) {
            var analysed = fields.get(new LanguageTag(language).base());
            if (analysed != null) document.addValue(analysed, words);
            document.addValue(typed, words);
        }
    }
}
