package ruhr.kumpel.knowledge;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;

/// Where all pages stand that readers can open, for search engines; the pages themselves are listings.
@Component
class KnowledgePaths implements SitePages {

    private final LeafStore leaves;
    private final TextStore texts;

    KnowledgePaths(LeafStore leaves, TextStore texts) {
        this.leaves = leaves;
        this.texts = texts;
    }

    @Override
    public List<String> paths(PortalId portal) {
        var faces = texts.faces(leaves.of(portal).stream().map(Leaf::id).toList());
        return faces.isEmpty() ? List.of() : List.of("/info");
    }
}
