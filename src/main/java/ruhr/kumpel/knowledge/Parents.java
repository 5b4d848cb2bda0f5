package ruhr.kumpel.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// The pages below which another one can hang, as an editor chooses among them.
@Component
class Parents {

    private final LeafStore leaves;
    private final TextStore texts;
    private final PageDesks desks;

    Parents(LeafStore leaves, TextStore texts, PageDesks desks) {
        this.leaves = leaves;
        this.texts = texts;
        this.desks = desks;
    }

    List<Choice> forNew(Visit visit) {
        return choices(new Tree(leaves.of(visit.portal())), hers(visit), Optional.empty(), visit);
    }

    List<Choice> of(Leaf leaf, Visit visit) {
        var among = hers(visit);
        leaf.parent().ifPresent(among::add);
        return choices(new Tree(leaves.of(visit.portal())), among, Optional.of(leaf), visit);
    }

    /// Whether she may put the page there: below one of hers, or where it is already.
    boolean may(Optional<Leaf> leaf, Optional<Leaf> parent, Visit visit) {
        var wanted = parent.map(Leaf::id);
        if (leaf.filter(one -> one.parent().equals(wanted)).isPresent()) return true;
        return visit.may(Role.EDITOR)
                || parent.filter(one -> desks.edits(one, visit)).isPresent();
    }

    private Set<UUID> hers(Visit visit) {
        return desks.of(visit).stream().map(one -> one.leaf().id()).collect(Collectors.toCollection(HashSet::new));
    }

    Optional<Leaf> with(String shortId, List<Leaf> among) {
        return among.stream()
                .filter(leaf -> leaf.shortId().value().equals(shortId))
                .findFirst();
    }

    private List<Choice> choices(Tree tree, Set<UUID> among, Optional<Leaf> child, Visit visit) {
        var standings = texts.standings(visit.portal()).stream().collect(Collectors.groupingBy(Standing::page));
        return tree.inOrder().stream()
                .filter(one -> one.depth() < Tree.LEVELS - 1
                        && among.contains(one.leaf().id()))
                .filter(one -> child.isEmpty()
                        || !tree.wouldCircle(child.get().id(), one.leaf().id()))
                .map(one -> Choice.of(
                        one.leaf().shortId().value(),
                        "– ".repeat(one.depth())
                                + visit.say(TreePage.title(one.leaf(), standings))
                                        .value()))
                .toList();
    }
}
