package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;

/// Where all pages stand that readers can open, for search engines; the pages themselves are listings.
@Component
class KnowledgePaths implements SitePages {

    private final TextStore texts;
    private final TownStore towns;
    private final TownReading reading;

    KnowledgePaths(TextStore texts, TownStore towns, TownReading reading) {
        this.texts = texts;
        this.towns = towns;
        this.reading = reading;
    }

    @Override
    public List<String> paths(PortalId portal) {
        var paths = new ArrayList<String>();
        if (!texts.open(portal).isEmpty()) paths.add("/info");
        var open =
                towns.of(portal).stream().filter(Town::open).map(reading::path).toList();
        if (!open.isEmpty()) paths.add("/towns");
        paths.addAll(open);
        return paths;
    }
}
