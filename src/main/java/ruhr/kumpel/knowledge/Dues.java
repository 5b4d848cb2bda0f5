package ruhr.kumpel.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;

/// What is due on a portal's pages.
@Component
class Dues {

    private final LeafStore leaves;
    private final TextStore texts;
    private final CareStore cares;
    private final TownStore towns;
    private final RegionChanges changes;
    private final LinkStore links;

    Dues(LeafStore leaves, TextStore texts, CareStore cares, TownStore towns, RegionChanges changes, LinkStore links) {
        this.links = links;
        this.leaves = leaves;
        this.texts = texts;
        this.cares = cares;
        this.towns = towns;
        this.changes = changes;
    }

    List<Due> of(PortalId portal, LocalDate today) {
        var pages = leaves.of(portal).stream().collect(Collectors.toMap(Leaf::id, Function.identity()));
        var standings = texts.standings(portal).stream().collect(Collectors.groupingBy(Standing::page));
        Function<UUID, Localized> title = id -> Optional.ofNullable(pages.get(id))
                .map(leaf -> TreePage.title(leaf, standings))
                .orElse(Localized.EMPTY);
        var due = new ArrayList<Due>();
        cares.of(portal).forEach((page, care) -> {
            var leaf = pages.get(page);
            if (leaf != null
                    && care.checkOn().filter(day -> !day.isAfter(today)).isPresent())
                due.add(new Due(Due.Why.CHECK, leaf, title.apply(page), Optional.empty(), Optional.empty(), ""));
        });
        pages.forEach((id, leaf) -> standings.getOrDefault(id, List.of()).stream()
                .filter(Standing::outdated)
                .filter(one -> one.published().isPresent())
                .map(one -> new Due(
                        Due.Why.OUTDATED, leaf, title.apply(id), Optional.empty(), Optional.of(one.language()), ""))
                .forEach(due::add));
        var joined = towns.of(portal);
        for (var link : links.deadOf(portal)) {
            var leaf = pages.get(link.page());
            var town = joined.stream()
                    .filter(one -> link.town().filter(one.id()::equals).isPresent())
                    .findFirst();
            if (leaf != null)
                due.add(new Due(
                        Due.Why.DEAD_LINK,
                        leaf,
                        title.apply(leaf.id()),
                        town,
                        Optional.of(link.language()),
                        link.target()));
        }
        for (var town : joined)
            for (var change : changes.of(town.id())) {
                var leaf = pages.get(change.section().page());
                if (leaf != null)
                    due.add(new Due(
                            Due.Why.REGION, leaf, title.apply(leaf.id()), Optional.of(town), Optional.empty(), ""));
            }
        return List.copyOf(due);
    }
}
