package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;

/// Everybody is asked in time whether her entry is still true.
@KumpelTest
class CaretakerTest {

    private final Caretaker caretaker;
    private final Entries entries;
    private final ExamplePortals portals;
    private final Visitors visitors;
    private final MovableClock clock;
    private final PostBox postBox;

    CaretakerTest(
            Caretaker caretaker,
            Entries entries,
            ExamplePortals portals,
            Visitors visitors,
            MovableClock clock,
            PostBox postBox) {
        this.caretaker = caretaker;
        this.entries = entries;
        this.portals = portals;
        this.visitors = visitors;
        this.clock = clock;
        this.postBox = postBox;
    }

    @Test
    void nobodyWaitsForThoseWhoDoNotAnswer() {
        var portal = portals.fresh();
        var owners =
                IntStream.range(0, 3).mapToObj(_ -> visitors.signedIn(portal)).toList();
        for (var owner : owners) entries.post(content(), EntryForm.EMPTY, Blur.next(), portal.id(), owner.person());
        clock.forward(Duration.ofDays(31));

        caretaker.round(2);

        for (var owner : owners)
            assertThat(postBox.of(owner.address()))
                    .extracting(PostBox.Received::kind)
                    .contains("entry.still-true");
    }

    private static Content content() {
        return new Content(
                Kind.TIP,
                "household",
                new Texts(
                        LanguageTag.GERMAN,
                        Localized.german("Sprachcafé im Hinterhof"),
                        Localized.german("Jeden Dienstag reden wir bei Tee über alles.")),
                new Where.Town("05911000"),
                Period.OPEN,
                "",
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
