package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;

/// The pages that readers can open, for search engines.
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
        var all = leaves.of(portal);
        var faces = texts.faces(all.stream().map(Leaf::id).toList());
        var paths = new ArrayList<String>();
        for (var leaf : all)
            if (faces.get(leaf.id()) instanceof TextStore.Face face) paths.add(leaf.path(face.title()));
        if (!paths.isEmpty()) paths.addFirst("/info");
        return paths;
    }
}
