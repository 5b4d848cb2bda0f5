package ruhr.kumpel.signpost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.discovery.SitePages;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portals;

/// The signpost that comes with the release, and taking it over into a portal that has none. It is published at once,
/// but nobody has confirmed it: readers are told so at each step until an editor stands for it.
@Component
class ShippedSignpost {

    private static final String PAGE = "page:";

    /// The slugs of the release's information pages: their addresses end differently on each portal.
    private static final Map<String, String> SLUGS = Map.of(
            "registration", "wohnsitz-anmelden",
            "health-insurance", "krankenversicherung",
            "driving-licence", "mit-deinem-fuehrerschein-fahren",
            "skilled-workers", "als-fachkraft-kommen",
            "recognition", "abschluss-anerkennen-lassen",
            "school", "dein-kind-in-der-schule-anmelden");

    private final Signpost shipped = read();
    private final RevisionStore revisions;
    private final ObjectProvider<SitePages> pages;
    private final Portals portals;
    private final Changes changes;
    private final Clock clock;

    ShippedSignpost(
            RevisionStore revisions, ObjectProvider<SitePages> pages, Portals portals, Changes changes, Clock clock) {
        this.revisions = revisions;
        this.pages = pages;
        this.portals = portals;
        this.changes = changes;
        this.clock = clock;
    }

    /// Nothing that a portal has is touched.
    @Transactional
    public boolean take(PortalId portal) {
        portals.with(portal);
        revisions.lock(portal);
        if (revisions.newest(portal).isPresent()) return false;
        var now = clock.instant();
        revisions.add(portal, 1, linked(portal), Optional.empty(), now);
        revisions.publish(portal, 1, Optional.empty(), now);
        changes.note("signpost", portal.value());
        return true;
    }

    Signpost signpost() {
        return shipped;
    }

    private Signpost linked(PortalId portal) {
        var paths = pages.stream().flatMap(one -> one.paths(portal).stream()).toList();
        return new Signpost(
                shipped.source(),
                shipped.questions(),
                shipped.steps().stream()
                        .map(step -> new Step(
                                step.key(),
                                step.phase(),
                                step.rules().stream()
                                        .map(rule -> linked(rule, paths))
                                        .toList()))
                        .toList());
    }

    private static Rule linked(Rule rule, List<String> paths) {
        var links = rule.advice().links().stream()
                .flatMap(link -> linked(link, paths).stream())
                .toList();
        return new Rule(rule.from(), rule.until(), rule.when(), rule.advice().with(links));
    }

    /// A page that the portal does not have is not linked.
    private static Optional<Advice.Link> linked(Advice.Link link, List<String> paths) {
        if (!link.to().startsWith(PAGE)) return Optional.of(link);
        var start = "/info/" + SLUGS.getOrDefault(link.to().substring(PAGE.length()), "-") + "-";
        return paths.stream()
                .filter(path -> path.startsWith(start))
                .findFirst()
                .map(path -> new Advice.Link(link.words(), path));
    }

    private static Signpost read() {
        try (InputStream file = new ClassPathResource("signpost/welcome.yaml").getInputStream()) {
            return Reading.signpost(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
