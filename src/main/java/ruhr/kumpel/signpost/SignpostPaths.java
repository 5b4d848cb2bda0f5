package ruhr.kumpel.signpost;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;

/// The signpost's first question, for search engines.
@Component
class SignpostPaths implements SitePages {

    private final Signposts signposts;

    SignpostPaths(Signposts signposts) {
        this.signposts = signposts;
    }

    @Override
    public List<String> paths(PortalId portal) {
        return signposts.published(portal).isPresent() ? List.of(AskViews.PATH) : List.of();
    }
}
