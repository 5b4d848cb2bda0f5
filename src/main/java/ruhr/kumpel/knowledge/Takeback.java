package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.knowledge.Homecoming.Outcome;
import ruhr.kumpel.web.Visit;

/// Takes translations back page by page: what fits is saved, what does not is said and left as it was. The same file
/// a second time changes nothing.
@Component
class Takeback {

    private final LeafStore leaves;
    private final TextStore texts;
    private final Writing writing;

    Takeback(LeafStore leaves, TextStore texts, Writing writing) {
        this.leaves = leaves;
        this.texts = texts;
        this.writing = writing;
    }

    List<Homecoming> take(Returned.Pages file, Deed deed, Visit visit) {
        var titles = texts.standings(visit.portal()).stream().collect(Collectors.groupingBy(Standing::page));
        var here = leaves.of(visit.portal()).stream().collect(Collectors.toMap(Leaf::shortId, leaf -> leaf));
        var all = new ArrayList<Homecoming>();
        for (var page : file.pages()) {
            var leaf = Optional.ofNullable(here.get(page.id()))
                    .filter(one -> one.source().equals(file.from()))
                    .filter(one -> !one.source().equals(file.into()));
            all.add(leaf.map(one -> take(one, file.into(), page, deed, visit)
                            .of(visit.say(TreePage.title(one, titles)), visit.link(one.desk()), file.into()))
                    .orElseGet(() -> new Homecoming(
                            new Localized.Text(file.into(), page.id().value()), "", file.into(), Outcome.UNKNOWN, "")));
        }
        return all;
    }

    private record What(Outcome outcome, Object detail) {

        static What of(Outcome outcome) {
            return new What(outcome, "");
        }

        Homecoming of(Localized.Text title, String desk, LanguageTag into) {
            return new Homecoming(title, desk, into, outcome, detail);
        }
    }

    private What take(Leaf leaf, LanguageTag into, Returned.OnePage page, Deed deed, Visit visit) {
        var source = texts.with(leaf.id(), leaf.source(), page.source());
        if (source.isEmpty() || !says(page, source.get().wording())) return What.of(Outcome.OTHER_SOURCE);
        var open = page.passages().values().stream()
                .filter(passage -> passage.target().isEmpty())
                .count();
        if (open > 0) return new What(Outcome.INCOMPLETE, open);
        var wording = Wording.typed(together(page).fields());
        var lost = new TreeSet<>(Markdown.keys(source.get().wording().body()));
        lost.removeAll(Markdown.keys(wording.body()));
        if (!lost.isEmpty()) return new What(Outcome.KEYS, "{#" + String.join("}, {#", lost) + "}");
        var problems = new TextCheck(visit).of(wording);
        if (!problems.none())
            return new What(Outcome.WRONG, String.join(" ", problems.all().values()));
        var saving = writing.take(
                leaf,
                into,
                wording,
                page.source(),
                page.newest(),
                deed,
                visit.memberHere().person());
        return switch (saving) {
            case Saving.Saved _ -> What.of(Outcome.TAKEN);
            case Saving.Outdated _ -> What.of(Outcome.OVERTAKEN);
        };
    }

    /// Whether the file still holds what that revision says, passage by passage; tools may have touched its spaces.
    private static boolean says(Returned.OnePage page, Wording source) {
        var then = new LinkedHashMap<String, String>();
        Passages.of(source).texts().forEach((name, text) -> then.put(name, spaced(TranslationFile.plain(text))));
        var now = new LinkedHashMap<String, String>();
        page.passages().forEach((name, passage) -> now.put(name, spaced(passage.source())));
        return then.equals(now);
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Wording together(Returned.OnePage page) {
        var texts = new LinkedHashMap<String, String>();
        for (Map.Entry<String, Returned.Passage> one : page.passages().entrySet())
            texts.put(one.getKey(), one.getValue().target().orElseThrow());
        return new Passages(texts).together();
    }
}
