package ruhr.kumpel.language;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// Makes words ready to print for the operator.
final class WordsPrinter {

    private WordsPrinter() {}

    static String address(LanguageTag language, String find) {
        return "/manage/words?in=" + language + "&find=" + URLEncoder.encode(find, StandardCharsets.UTF_8);
    }

    static String field(String key) {
        return "word-" + key.replace('.', '-');
    }

    static Seen seen(String text) {
        return Seen.of(Map.of("text", text));
    }

    static WordsView view(
            List<Word> words,
            List<Offered> languages,
            LanguageTag language,
            String find,
            String typedKey,
            String typed,
            Problems problems,
            boolean saved,
            Visit visit) {
        var tabs = languages.stream()
                .map(one -> Tab.of(one.ownName(), visit.link(address(one.tag(), find)))
                        .current(one.tag().equals(language)))
                .toList();
        var lines = words.stream()
                .map(word -> new WordsView.Line(
                        word.key(),
                        field(word.key()),
                        word.context(),
                        word.german(),
                        word.key().equals(typedKey) ? typed : word.text(),
                        word.changed(),
                        seen(word.text()).value()))
                .toList();
        return new WordsView(
                tabs,
                visit.link("/manage/words"),
                find,
                language.value(),
                language.direction(),
                lines,
                problems,
                saved);
    }
}
