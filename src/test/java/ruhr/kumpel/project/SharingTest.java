package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Placement;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// An entry on a portal where it is not at home: offered, let in or not, taken back, taken away.
@KumpelTest
class SharingTest {

    private final ExamplePortals portals;
    private final Visitors visitors;
    private final Entries entries;
    private final SharingStore sharings;
    private final Listings listings;
    private final Lives lives;
    private final PostBox postBox;

    private final Portal home;
    private final Portal other;
    private final Visitors.Someone owner;
    private final Entry entry;

    SharingTest(
            ExamplePortals portals,
            Visitors visitors,
            Entries entries,
            SharingStore sharings,
            Listings listings,
            Lives lives,
            PostBox postBox) {
        this.portals = portals;
        this.visitors = visitors;
        this.entries = entries;
        this.sharings = sharings;
        this.listings = listings;
        this.lives = lives;
        this.postBox = postBox;
        home = portals.fresh();
        other = portals.like("welcome", Policy.AT_ONCE);
        owner = visitors.signedIn(home);
        entry = post(owner.person());
    }

    @Test
    void whatIsOnlyOfferedIsSeenThereByTheTeamAlone() {
        offer();

        assertThat(visitors.stranger().get(other.key(), path()).status()).isEqualTo(404);
        var moderator = visitors.moderator(other);
        assertThat(moderator.surfer().get(other.key(), path()).main())
                .contains("Sprachcafé im Hinterhof")
                .contains("Hier sieht ihn noch niemand");
        assertThat(shownOn(other)).isFalse();
    }

    @Test
    void beforeItIsOfferedNotEvenTheOtherTeamSeesIt() {
        assertThat(visitors.moderator(other).surfer().get(other.key(), path()).status())
                .isEqualTo(404);
    }

    @Test
    void itIsLetInUnderTopicsOfThatPortalAndPointsHome() {
        offer();
        var moderator = visitors.moderator(other);
        var topic = other.topics().get(1).key();

        letIn(moderator, topic);

        var page = visitors.stranger().get(other.key(), path());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("link[rel=canonical]").attr("href"))
                .startsWith(visitors.stranger().address(home.key()))
                .endsWith(path());
        assertThat(page.page().select("a[href*=/contact/entry/]").attr("href"))
                .startsWith(visitors.stranger().address(home.key()));
        assertThat(page.page().select("a[href*=/report/entry/]").attr("href"))
                .startsWith(visitors.stranger().address(home.key()));
        assertThat(listings.with(entry.id()).orElseThrow().placements())
                .containsEntry(other.id(), new Placement(true, List.of(topic)));
        assertThat(postBox.newest(owner.address()).subject()).contains("weiteren Portal");
    }

    @Test
    void withoutATopicItIsNotLetIn() {
        offer();
        var moderator = visitors.moderator(other);

        var answer =
                moderator.surfer().post(other.key(), caseOn(moderator) + "/approval", Map.of("topic", "gibt-es-nicht"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("Wähle ein Thema");
        assertThat(shownOn(other)).isFalse();
    }

    @Test
    void whoDeclinesSaysWhyAndTheEntryStaysAtHome() {
        offer();
        var moderator = visitors.moderator(other);

        moderator
                .surfer()
                .post(
                        other.key(),
                        caseOn(moderator) + "/return",
                        Map.of("category", "OTHER", "text", "Das gibt es hier schon."));

        assertThat(owner.surfer().get(home.key(), path() + "/portals").main())
                .contains("abgelehnt", "Das gibt es hier schon.");
        assertThat(postBox.newest(owner.address()).text()).contains("bleibt er, wie er ist");
        assertThat(shownOn(other)).isFalse();
        assertThat(shownOn(home)).isTrue();
    }

    @Test
    void whatWasLetInIsTakenAwayWithAReason() {
        offer();
        var moderator = visitors.moderator(other);
        letIn(moderator, other.topics().getFirst().key());
        var sharing = sharings.of(entry.id(), other.id()).orElseThrow();

        var look = moderator.surfer().post(other.key(), "/de/manage/shared/" + sharing.id() + "/look", Map.of());
        assertThat(moderator.surfer().follow(look).main()).contains("Hier entfernen");
        moderator
                .surfer()
                .post(
                        other.key(),
                        caseOn(moderator) + "/hiding",
                        Map.of("category", "WRONG", "text", "Passt nicht mehr."));

        assertThat(visitors.stranger().get(other.key(), path()).status()).isEqualTo(404);
        assertThat(visitors.stranger().get(home.key(), path()).status()).isEqualTo(200);
        assertThat(owner.surfer().get(home.key(), path() + "/portals").main()).contains("dort entfernt");
    }

    @Test
    void theOwnerTakesItBackFromThereAndFromTheQueue() {
        offer();
        letIn(visitors.moderator(other), other.topics().getFirst().key());

        owner.surfer().post(home.key(), path() + "/portals/" + other.key() + "/withdrawal", Map.of());

        assertThat(visitors.stranger().get(other.key(), path()).status()).isEqualTo(404);
        offer();
        owner.surfer().post(home.key(), path() + "/portals/" + other.key() + "/withdrawal", Map.of());
        assertThat(visitors.moderator(other)
                        .surfer()
                        .get(other.key(), "/de/manage/moderation")
                        .main())
                .contains("Alles erledigt");
    }

    @Test
    void theHomePortalsTeamMayOfferItAndNobodyElseMay() {
        var moderator = visitors.moderator(home);
        var stranger = visitors.signedIn(home);
        var foreign = visitors.moderator(other);
        var offers = path() + "/portals/" + other.key();

        assertThat(stranger.surfer().post(home.key(), offers, Map.of()).status())
                .isEqualTo(404);
        assertThat(foreign.surfer().post(other.key(), offers, Map.of()).status())
                .isEqualTo(404);
        assertThat(sharings.of(entry.id())).isEmpty();

        assertThat(moderator.surfer().post(home.key(), offers, Map.of()).status())
                .isEqualTo(303);
        assertThat(sharings.of(entry.id())).hasSize(1);
    }

    @Test
    void aPortalDecidesOnlyForItself() {
        offer();
        var third = portals.fresh();
        var moderator = visitors.moderator(other);
        var stranger = visitors.moderator(third);

        var answer =
                stranger.surfer().post(third.key(), caseOn(moderator) + "/approval", Map.of("topic", topicOf(third)));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(shownOn(other)).isFalse();
        assertThat(shownOn(third)).isFalse();
        assertThat(stranger.surfer().get(third.key(), path()).status()).isEqualTo(404);
    }

    @Test
    void whatRestsAtHomeRestsEverywhereAndComesBackEverywhere() {
        offer();
        letIn(visitors.moderator(other), other.topics().getFirst().key());

        lives.pause(entry.id());
        assertThat(listings.with(entry.id())).isEmpty();
        lives.resume(entry.id());

        assertThat(shownOn(other)).isTrue();
    }

    @Test
    void whatIsDeletedLeavesTheOtherPortalAndItsQueue() {
        offer();
        lives.delete(entry.id(), Farewell.OTHER, Optional.empty());

        assertThat(sharings.of(entry.id())).isEmpty();
        assertThat(visitors.moderator(other)
                        .surfer()
                        .get(other.key(), "/de/manage/moderation")
                        .main())
                .contains("Alles erledigt");
    }

    private void offer() {
        var answer = owner.surfer().post(home.key(), path() + "/portals/" + other.key(), Map.of());
        assertThat(answer.status()).isEqualTo(303);
    }

    private void letIn(Visitors.Someone moderator, String topic) {
        var answer = moderator.surfer().post(other.key(), caseOn(moderator) + "/approval", Map.of("topic", topic));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(shownOn(other)).isTrue();
    }

    /// The case that stands in the panel of the other portal's desk.
    private String caseOn(Visitors.Someone moderator) {
        var desk = moderator.surfer().get(other.key(), "/de/manage/moderation").page();
        var action = desk.select("#panel button[formaction]").attr("formaction");
        return action.substring(0, action.lastIndexOf('/'));
    }

    private boolean shownOn(Portal portal) {
        return listings.with(entry.id())
                .filter(listing -> listing.shownOn(portal.id()))
                .isPresent();
    }

    private static String topicOf(Portal portal) {
        return portal.topics().getFirst().key();
    }

    private String path() {
        return "/de" + entry.path();
    }

    private Entry post(PersonId writer) {
        var content = new Content(
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
        return entries.post(content, EntryForm.EMPTY, Blur.next(), home.id(), writer);
    }
}
