package ruhr.kumpel.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Member;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// The pages that somebody edits: all of the portal, or her branches. The others do not exist for her.
@Component
class PageDesks {

    private final LeafStore leaves;

    PageDesks(LeafStore leaves) {
        this.leaves = leaves;
    }

    Leaf with(String id, Visit visit) {
        return Optional.of(new ShortId(id))
                .flatMap(shortId -> leaves.with(shortId, visit.portal()))
                .filter(leaf -> edits(leaf, visit))
                .orElseThrow(NotFound::new);
    }

    /// Of the whole tree, in its order.
    List<Tree.Placed> of(Visit visit) {
        var all = new Tree(leaves.of(visit.portal())).inOrder();
        if (visit.may(Role.EDITOR)) return all;
        var branches = branches(visit);
        var hers = new HashSet<UUID>();
        // A page stands after the one above it.
        for (var one : all)
            if (branches.contains(one.leaf().id())
                    || one.leaf().parent().filter(hers::contains).isPresent())
                hers.add(one.leaf().id());
        return all.stream().filter(one -> hers.contains(one.leaf().id())).toList();
    }

    boolean edits(Leaf leaf, Visit visit) {
        if (visit.may(Role.EDITOR)) return true;
        var branches = branches(visit);
        if (branches.isEmpty()) return false;
        return branches.contains(leaf.id())
                || leaves.above(leaf).stream().map(Leaf::id).anyMatch(branches::contains);
    }

    private static Set<UUID> branches(Visit visit) {
        return visit.memberHere().grants().stream()
                .filter(granted -> granted.role().includes(Role.EDITOR))
                .map(Member.Granted::scope)
                .filter(scope -> scope.reaches(visit.portal()))
                .flatMap(scope -> scope instanceof Scope.OfBranch(var _, var page)
                        ? Optional.of(page).stream()
                        : Optional.<UUID>empty().stream())
                .collect(Collectors.toSet());
    }
}
