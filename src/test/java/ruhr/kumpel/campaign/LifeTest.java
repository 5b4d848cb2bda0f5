package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;

/// What happens around a campaign while it goes on: words of supporters, news, a video, and its end.
@KumpelTest
class LifeTest {

    private final ExampleCampaigns examples;
    private final ExamplePortals portals;
    private final Pledges pledges;
    private final Comments comments;
    private final CommentModeration moderation;
    private final Bulletins bulletins;
    private final Campaigns campaigns;
    private final Accounts accounts;
    private final PostBox postBox;
    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Surfer stranger;

    LifeTest(
            ExampleCampaigns examples,
            ExamplePortals portals,
            Pledges pledges,
            Comments comments,
            CommentModeration moderation,
            Bulletins bulletins,
            Campaigns campaigns,
            Accounts accounts,
            PostBox postBox,
            JdbcClient db,
            TransactionTemplate transaction,
            MovableClock clock,
            Surfer stranger) {
        this.examples = examples;
        this.portals = portals;
        this.pledges = pledges;
        this.comments = comments;
        this.moderation = moderation;
        this.bulletins = bulletins;
        this.campaigns = campaigns;
        this.accounts = accounts;
        this.postBox = postBox;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
        this.stranger = stranger;
    }

    @Test
    void wordsOfASupporterAreReportedByThemselvesAndHiddenWithoutHerGift() {
        var barber = examples.barber();
        var pledge = given(barber);
        assertThat(page(barber)).contains("Haltet durch.", "Nachbarin");
        assertThat(stranger.get(barber.portal().key(), "/de/report/comment/" + pledge.id())
                        .status())
                .isEqualTo(200);

        hide(pledge);
        assertThat(page(barber)).doesNotContain("Haltet durch.", "Nachbarin").contains("laut Betrieb eingegangen 20");
        assertThat(stranger.get(barber.portal().key(), "/de/report/comment/" + pledge.id())
                        .status())
                .isEqualTo(404);

        transaction.executeWithoutResult(_ -> moderation.restore(pledge.id()));
        assertThat(page(barber)).contains("Haltet durch.");
    }

    @Test
    void whereThePortalLooksFirstWordsWaitForAModeratorWhoIsNotOfTheTeam() {
        var barber = examples.barber(portals.like("dortmund", Policy.AFTER_REVIEW), Release.RECEIVED);
        var pledge = given(barber);
        assertThat(page(barber)).doesNotContain("Haltet durch.");

        comments.round();
        comments.round();
        assertThat(reviews(pledge)).isEqualTo(1);
        assertThat(moderation.mayDecide(pledge.id(), barber.owner())).isFalse();
        assertThat(moderation.mayDecide(pledge.id(), pledge.person().orElseThrow()))
                .isFalse();
        assertThat(moderation.mayDecide(pledge.id(), examples.somebody())).isTrue();

        transaction.executeWithoutResult(_ -> moderation.approve(pledge.id()));
        assertThat(page(barber)).contains("Haltet durch.");
    }

    @Test
    void whereItDoesNotNobodyIsAsked() {
        var barber = examples.barber();
        var pledge = given(barber);
        comments.round();
        assertThat(reviews(pledge)).isZero();
    }

    @Test
    void newsReachEachSupporterOnceAndStandOnThePage() {
        var barber = examples.barber();
        var pledge = given(barber);
        var key = UUID.randomUUID();
        assertThat(tell(barber, key, "Die Stühle sind bestellt.")).isTrue();
        assertThat(tell(barber, key, "Die Stühle sind bestellt.")).isTrue();

        var address =
                accounts.addressOf(pledge.person().orElseThrow()).orElseThrow().value();
        assertThat(postBox.of(address).stream().filter(one -> one.kind().equals("notice.campaign")))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.text()).contains("Die Stühle sind bestellt."));
        assertThat(page(barber)).contains("Neuigkeiten", "Die Stühle sind bestellt.");
    }

    @Test
    void moreThanTwoMessagesADayAreTooMany() {
        var barber = examples.barber();
        assertThat(tell(barber, UUID.randomUUID(), "Eins.")).isTrue();
        assertThat(tell(barber, UUID.randomUUID(), "Zwei.")).isTrue();
        assertThat(tell(barber, UUID.randomUUID(), "Drei.")).isFalse();
        clock.forward(Duration.ofHours(25));
        assertThat(tell(barber, UUID.randomUUID(), "Vier.")).isTrue();
    }

    @Test
    void aVideoIsOnlyALinkThatSaysWhereItLeads() {
        var barber = examples.barber();
        bulletins.show(barber.campaign(), "https://video.example.org/stuehle", String::isEmpty);
        var page = stranger.get(barber.portal().key(), "/de" + barber.campaign().path());
        assertThat(page.main()).contains("Video ansehen auf video.example.org");
        assertThat(page.page()
                        .select("a[href='https://video.example.org/stuehle']")
                        .attr("rel"))
                .contains("noreferrer");
        assertThat(page.page().select("iframe, video")).isEmpty();
        assertThat(bulletins.show(barber.campaign(), "", String::isEmpty)).isFalse();
        bulletins.show(barber.campaign(), "", _ -> true);
        assertThat(page(barber)).doesNotContain("Video ansehen");
    }

    @Test
    void whatIsOverAndHasItsGoalWasSuccessfulAndThenThanks() {
        var barber = examples.barber();
        pledges.arrived(examples.gives(barber, Money.euros(100)), barber.owner());
        campaigns.end(barber.campaign().id());
        assertThat(page(barber)).contains("erfolgreich");
        assertThat(stranger.get(barber.portal().key(), "/de/campaigns").main()).contains("erfolgreich");
        campaigns.thank(barber.campaign().id(), LanguageTag.GERMAN, "Danke euch.");
        assertThat(page(barber)).contains("Danke euch.").doesNotContain("erfolgreich");

        var poor = examples.barber();
        campaigns.end(poor.campaign().id());
        assertThat(page(poor)).contains("beendet").doesNotContain("erfolgreich");
    }

    private Pledge given(Barber barber) {
        var pledge = examples.supports(barber);
        pledges.arrived(pledge, barber.owner());
        return pledge;
    }

    private boolean tell(Barber barber, UUID key, String text) {
        return bulletins.tell(key, barber.campaign(), LanguageTag.GERMAN, text, barber.owner());
    }

    private void hide(Pledge pledge) {
        transaction.executeWithoutResult(_ -> moderation.giveBack(pledge.id(), "Beleidigt jemanden."));
    }

    private int reviews(Pledge pledge) {
        return db.sql("select count(*) from moderation.review where kind = 'comment' and subject_id = ?")
                .params(pledge.id())
                .query(Integer.class)
                .single();
    }

    private String page(Barber barber) {
        clock.forward(Duration.ofSeconds(3));
        return stranger.get(barber.portal().key(), "/de" + barber.campaign().path())
                .main();
    }
}
