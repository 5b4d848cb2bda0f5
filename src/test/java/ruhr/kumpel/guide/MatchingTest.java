package ruhr.kumpel.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Who fits, and why.
class MatchingTest {

    private static final String HERNE = "05916000";

    @Test
    void everyReasonIsSaid() {
        var match = Matching.of(ExampleGuides.wanted(), guide(ExampleGuides.profile(3), 1), Set.of());
        assertThat(match.why())
                .containsExactly(
                        new Why.Speaks(LanguageTag.ARABIC, Level.NATIVE),
                        new Why.Knows(List.of("education")),
                        new Why.IsFrom(ExampleGuides.BOCHUM),
                        new Why.CameTheSameWay(WayHere.REFUGE),
                        new Why.HasRoom(2));
        assertThat(match.canTalk()).isTrue();
    }

    @Test
    void withoutALanguageInCommonNobodyCanTalk() {
        var wanted = new Wanted(
                "Linh", "…", List.of(new LanguageTag("zh")), List.of("education"), Optional.empty(), Optional.empty());
        var match = Matching.of(wanted, guide(ExampleGuides.profile(3), 0), Set.of());
        assertThat(match.canTalk()).isFalse();
        assertThat(match.why()).contains(new Why.Knows(List.of("education")));
    }

    @Test
    void theNextTownCountsLessThanTheSame() {
        var wanted = ExampleGuides.wanted();
        var here = Matching.of(wanted, guide(ExampleGuides.profile(2), 0), Set.of(HERNE));
        var beside = Matching.of(wanted, guide(in(List.of(HERNE)), 0), Set.of(HERNE));
        var anywhere = Matching.of(wanted, guide(in(List.of()), 0), Set.of(HERNE));
        var far = Matching.of(wanted, guide(in(List.of("05113000")), 0), Set.of(HERNE));
        assertThat(List.of(here.score(), beside.score(), anywhere.score(), far.score()))
                .isSortedAccordingTo((one, other) -> other - one)
                .doesNotHaveDuplicates();
        assertThat(beside.why()).contains(new Why.IsNear(HERNE));
        assertThat(anywhere.why()).contains(new Why.ComesAnywhere());
    }

    @Test
    void amongEqualsWhoeverHasMoreRoomComesFirst() {
        var full = Matching.of(ExampleGuides.wanted(), guide(ExampleGuides.profile(4), 3), Set.of());
        var free = Matching.of(ExampleGuides.wanted(), guide(ExampleGuides.profile(4), 0), Set.of());
        assertThat(List.of(full, free).stream().sorted(Matching.BEST)).containsExactly(free, full);
    }

    private static Profile in(List<String> towns) {
        var profile = ExampleGuides.profile(2);
        return new Profile(
                profile.shownAs(),
                profile.language(),
                profile.story(),
                profile.spoken(),
                profile.topics(),
                towns,
                profile.ways(),
                profile.hours(),
                profile.capacity());
    }

    private static Guide guide(Profile profile, int busy) {
        return new Guide(
                GuideId.next(),
                ShortId.next(),
                new PortalId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                profile,
                busy,
                State.ACTIVE,
                false,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
