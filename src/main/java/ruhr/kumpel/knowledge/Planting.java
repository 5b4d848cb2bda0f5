package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Where pages hang: new ones, and those that move.
@Component
class Planting {

    private final LeafStore leaves;
    private final TextStore texts;
    private final CareStore cares;
    private final Changes changes;
    private final Clock clock;

    Planting(LeafStore leaves, TextStore texts, CareStore cares, Changes changes, Clock clock) {
        this.cares = cares;
        this.leaves = leaves;
        this.texts = texts;
        this.changes = changes;
        this.clock = clock;
    }

    /// A page that nobody sees yet, with nothing but a title.
    @Transactional
    public Leaf begin(PortalId portal, LanguageTag source, String title, Optional<Leaf> parent, PersonId by) {
        var leaf = new Leaf(Ids.next(), ShortId.next(), portal, parent.map(Leaf::id), source, Leaf.Setting.NONE);
        leaves.add(leaf, Optional.empty());
        var wording = new Wording(title, "", "", "");
        texts.add(leaf.id(), source, new Revision(1, wording, false, false, 0, Optional.of(by), clock.instant()));
        return leaf;
    }

    /// Changes a page's place and what is said about it, if both still are what she saw.
    @Transactional
    public Moving change(Leaf leaf, Optional<UUID> parent, Leaf.Setting setting, Care care, Predicate<Leaf> asSeen) {
        var tree = new Tree(leaves.locked(leaf.portal()));
        var now = tree.leaves().stream()
                .filter(one -> one.id().equals(leaf.id()))
                .findFirst()
                .orElseThrow();
        if (!asSeen.test(now)) return new Moving.Outdated(now);
        var refused = refused(tree, leaf.id(), parent);
        if (refused.isPresent()) return new Moving.Refused(refused.get());
        leaves.change(new Leaf(leaf.id(), leaf.shortId(), leaf.portal(), parent, leaf.source(), setting));
        cares.save(leaf.id(), care);
        changes.note("knowledge", leaf.id());
        return new Moving.Moved();
    }

    private static Optional<Moving.Why> refused(Tree tree, UUID page, Optional<UUID> parent) {
        if (parent.isPresent() && !tree.has(parent.get())) return Optional.of(Moving.Why.UNKNOWN);
        if (parent.isPresent() && tree.wouldCircle(page, parent.get())) return Optional.of(Moving.Why.CIRCLE);
        return tree.levelsWith(page, parent) > Tree.LEVELS ? Optional.of(Moving.Why.TOO_DEEP) : Optional.empty();
    }

    @Transactional
    public void up(Leaf leaf) {
        leaves.locked(leaf.portal());
        leaves.up(leaf);
        changes.note("knowledge", leaf.id());
    }
}
