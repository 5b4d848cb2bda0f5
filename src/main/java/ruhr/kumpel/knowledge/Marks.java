package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Visit;

/// Says how a page stands in a language, in a word and a colour.
final class Marks {

    private Marks() {}

    static List<TreeView.Mark> of(Leaf leaf, List<Standing> standings, Visit visit) {
        return Easy.written(visit.site()).stream()
                .map(language -> mark(
                        leaf,
                        language,
                        standings.stream()
                                .filter(one -> one.language().equals(language))
                                .findFirst(),
                        visit))
                .toList();
    }

    private static TreeView.Mark mark(Leaf leaf, LanguageTag language, Optional<Standing> standing, Visit visit) {
        var word =
                standing.map(one -> word(one, !language.equals(leaf.source()))).orElse("missing");
        return new TreeView.Mark(
                visit.link(leaf.desk()) + "?in=" + language,
                language.ownName(),
                visit.say("knowledge.mark." + word),
                kind(word));
    }

    /// What calls for an editor comes first.
    private static String word(Standing standing, boolean translation) {
        if (standing.submitted().isPresent()) return "submitted";
        if (translation && standing.progress() == TranslationState.IN_TRANSLATION) return "in-translation";
        if (standing.published().isEmpty()) return "draft";
        if (standing.hasDraft()) return "changed";
        if (standing.outdated()) return "outdated";
        if (standing.unconfirmed()) return standing.machine() ? "machine" : "unconfirmed";
        return "published";
    }

    private static String kind(String word) {
        return switch (word) {
            case "published" -> "success";
            case "submitted", "outdated", "machine", "unconfirmed" -> "warning";
            default -> "";
        };
    }
}
