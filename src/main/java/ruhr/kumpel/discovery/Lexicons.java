package ruhr.kumpel.discovery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.language.Vocabulary;

/// The lexicon of each portal: the same for all, but for those that say something of their own. Made when first asked
/// for, and anew when the vocabulary changes.
@Component
class Lexicons {

    private final Vocabulary vocabulary;
    private final Analysis analysis;
    private volatile @Nullable Known known;

    private record Known(Vocabulary.Edition edition, Lexicon shared, Map<PortalId, Lexicon> own) {}

    Lexicons(Vocabulary vocabulary, Analysis analysis) {
        this.vocabulary = vocabulary;
        this.analysis = analysis;
    }

    Lexicon of(PortalId portal) {
        var now = now();
        return now.edition().differsOn(portal)
                ? now.own()
                        .computeIfAbsent(portal, _ -> new Lexicon(now.edition().on(portal), analysis))
                : now.shared();
    }

    private Known now() {
        var edition = vocabulary.now();
        var last = known;
        if (last == null || last.edition() != edition)
            known = last = new Known(edition, new Lexicon(edition.shared(), analysis), new ConcurrentHashMap<>());
        return last;
    }
}
