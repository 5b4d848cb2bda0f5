package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Visit;

/// A page with all below it, one after the other, as somebody takes them along on paper.
@Component
class Branch {

    private final LeafStore leaves;
    private final TextStore texts;
    private final InfoViews views;

    Branch(LeafStore leaves, TextStore texts, InfoViews views) {
        this.leaves = leaves;
        this.texts = texts;
        this.views = views;
    }

    /// @param depth 0 for the page itself
    record Sheet(int depth, InfoView page) {}

    /// Those that readers can open.
    ///
    /// @param whole or only the page itself
    List<Sheet> of(Leaf leaf, boolean whole, LanguageTag wished, Visit visit) {
        var sheets = new ArrayList<Sheet>();
        add(leaf, 0, whole, wished, sheets, visit);
        return List.copyOf(sheets);
    }

    private void add(Leaf leaf, int depth, boolean whole, LanguageTag wished, List<Sheet> sheets, Visit visit) {
        var published = texts.published(leaf);
        if (!published.isEmpty())
            sheets.add(new Sheet(depth, views.of(leaf, published, wished, InfoViews.Answer.none(false), visit)));
        if (whole) leaves.below(leaf).forEach(below -> add(below, depth + 1, true, wished, sheets, visit));
    }
}
