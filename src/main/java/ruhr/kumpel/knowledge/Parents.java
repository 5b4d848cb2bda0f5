package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// The pages below which another one can hang, as an editor chooses among them.
@Component
class Parents {

    private final LeafStore leaves;
    private final TextStore texts;

    Parents(LeafStore leaves, TextStore texts) {
        this.leaves = leaves;
        this.texts = texts;
    }

    List<Choice> forNew(Visit visit) {
        return choices(new Tree(leaves.of(visit.portal())), Optional.empty(), visit);
    }

    List<Choice> of(Leaf leaf, Visit visit) {
        return choices(new Tree(leaves.of(visit.portal())), Optional.of(leaf), visit);
    }

    Optional<Leaf> with(String shortId, List<Leaf> among) {
        return among.stream()
                .filter(leaf -> leaf.shortId().value().equals(shortId))
                .findFirst();
    }

    private List<Choice> choices(Tree tree, Optional<Leaf> child, Visit visit) {
        var standings = texts.standings(visit.portal()).stream().collect(Collectors.groupingBy(Standing::page));
        return tree.inOrder().stream()
                .filter(one -> one.depth() < Tree.LEVELS - 1)
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
