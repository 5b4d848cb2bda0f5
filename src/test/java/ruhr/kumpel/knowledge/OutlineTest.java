package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// What the index names of a tree of any size.
class OutlineTest {

    private static final PortalId PORTAL = new PortalId(new UUID(1, 1));

    private final List<Leaf> leaves = new ArrayList<>();
    private final Map<UUID, String> names = new HashMap<>();

    @Test
    void aBranchIsNamedWithItsNextLevelOnly() {
        var living = page("living", Optional.empty());
        var renting = page("renting", Optional.of(living));
        page("deposit", Optional.of(renting));
        page("energy", Optional.of(living));

        assertThat(outline(Set.of(), Optional.empty())).containsExactly("living: renting, energy");
    }

    @Test
    void whatIsMeantForSomebodyIsNamedAtAnyDepth() {
        var living = page("living", Optional.empty());
        var renting = page("renting", Optional.of(living), Audience.FAMILY);
        page("deposit", Optional.of(renting), Audience.STUDENT);
        page("energy", Optional.of(living));
        page("work", Optional.empty());

        assertThat(outline(Set.of(), Optional.of(Audience.STUDENT))).containsExactly("living: deposit, energy");
    }

    @Test
    void aPageWhoseParentNobodyCanOpenStandsWhereThatOneWould() {
        var living = page("living", Optional.empty());
        var renting = page("renting", Optional.of(living));
        page("deposit", Optional.of(renting));
        var work = page("work", Optional.empty());
        page("contract", Optional.of(work));

        assertThat(outline(Set.of("renting", "work"), Optional.empty()))
                .containsExactly("living: deposit", "contract: ");
    }

    @Test
    void aLargeBranchSaysHowManyPagesItDoesNotName() {
        var living = page("living", Optional.empty());
        for (int i = 0; i < Outline.MOST_BELOW + 3; i++) page("page" + i, Optional.of(living));

        var outline = Outline.of(new Tree(leaves).inOrder(), names.keySet(), Optional.empty())
                .getFirst();
        assertThat(outline.below()).hasSize(Outline.MOST_BELOW);
        assertThat(outline.more()).isEqualTo(3);
    }

    private List<String> outline(Set<String> closed, Optional<Audience> wanted) {
        var open = new HashMap<>(names);
        open.values().removeAll(closed);
        return Outline.of(new Tree(leaves).inOrder(), open.keySet(), wanted).stream()
                .map(one -> names.get(one.head().id()) + ": "
                        + String.join(
                                ", ",
                                one.below().stream()
                                        .map(leaf -> names.get(leaf.id()))
                                        .toList()))
                .toList();
    }

    private UUID page(String name, Optional<UUID> parent, Audience... audiences) {
        var id = new UUID(2, leaves.size());
        names.put(id, name);
        var setting = new Leaf.Setting(Set.of(audiences), Set.of(), "");
        leaves.add(new Leaf(id, ShortId.next(), PORTAL, parent, LanguageTag.GERMAN, setting));
        return id;
    }
}
