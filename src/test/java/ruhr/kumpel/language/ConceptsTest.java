package ruhr.kumpel.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PortalId;

/// Editors of a portal and the operator say which terms mean the same.
@KumpelTest
class ConceptsTest {

    private static final LanguageTag GERMAN = LanguageTag.GERMAN;

    private final Concepts concepts;
    private final Vocabulary here;
    private final Vocabulary elsewhere;
    private final PortalId portal = new PortalId(Ids.next());

    ConceptsTest(Concepts concepts, Vocabulary here, ConceptStore store) {
        this.concepts = concepts;
        this.here = here;
        this.elsewhere = new Vocabulary(store);
    }

    @Test
    void aPortalsOwnConceptHoldsThereAndNowhereElse() {
        var own = concept("kumpelkiste", "Kumpelkiste");
        assertThat(concepts.add(Optional.of(portal), own)).isEqualTo(new Wording.Worded(own));
        assertThat(here.now().on(portal)).contains(own);
        assertThat(here.now().shared()).doesNotContain(own);
        assertThat(here.now().differsOn(new PortalId(Ids.next()))).isFalse();
    }

    @Test
    void everyNodeHearsOfIt() {
        elsewhere.now();
        var own = concept("kumpelkiste", "Kumpelkiste");
        concepts.add(Optional.of(portal), own);
        assertThat(elsewhere.now().on(portal)).doesNotContain(own);
        elsewhere.changed(Set.of(new UUID(0, 0)));
        assertThat(elsewhere.now().on(portal)).contains(own);
    }

    @Test
    void aConceptOfTheReleaseIsSaidAnewAndGivenBack() {
        var before = concepts.with(Optional.of(portal), "blanket").orElseThrow();
        concepts.put(Optional.of(portal), before::equals, concept("blanket", "Kuscheldecke"));
        assertThat(concepts.with(Optional.of(portal), "blanket").orElseThrow().in(GERMAN))
                .containsExactly("Kuscheldecke");
        concepts.forget(Optional.of(portal), "blanket");
        assertThat(concepts.with(Optional.of(portal), "blanket")).contains(before);
    }

    @Test
    void withoutATermItIsLeftOut() {
        concepts.put(Optional.of(portal), _ -> true, new Concept("blanket", Map.of()));
        assertThat(here.now().on(portal)).extracting(Concept::key).doesNotContain("blanket");
        assertThat(here.now().shared()).extracting(Concept::key).contains("blanket");
    }

    @Test
    void whoeverComesSecondIsTold() {
        var seen = concepts.with(Optional.of(portal), "doctor").orElseThrow();
        var first = concept("doctor", "Hausarztpraxis");
        concepts.put(Optional.of(portal), seen::equals, first);
        assertThat(concepts.put(Optional.of(portal), seen::equals, concept("doctor", "Arztpraxis")))
                .isEqualTo(new Wording.Outdated(first));
    }

    @Test
    void aConceptThatIsThereAlreadyIsNotAddedTwice() {
        assertThat(concepts.add(Optional.of(portal), concept("blanket", "Wolldecke")))
                .isInstanceOf(Wording.Taken.class);
    }

    private static Concept concept(String key, String german) {
        return new Concept(key, Map.of(GERMAN, List.of(german)));
    }
}
