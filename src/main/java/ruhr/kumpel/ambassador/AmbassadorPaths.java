package ruhr.kumpel.ambassador;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;

/// What readers can open of ambassadors, for search engines. Questions come with the listings.
@Component
class AmbassadorPaths implements SitePages {

    private static final int MOST = 500;

    private final AmbassadorStore ambassadors;
    private final StoryStore stories;

    AmbassadorPaths(AmbassadorStore ambassadors, StoryStore stories) {
        this.ambassadors = ambassadors;
        this.stories = stories;
    }

    @Override
    public List<String> paths(PortalId portal) {
        var paths = new ArrayList<String>();
        for (var one : ambassadors.on(portal, State.ACTIVE, State.PAUSED)) if (one.readable()) paths.add(one.path());
        for (var one : stories.shown(portal, MOST)) paths.add(one.path());
        if (!paths.isEmpty()) paths.addAll(0, List.of("/ambassadors", QuestionsPage.PATH));
        return paths;
    }
}
