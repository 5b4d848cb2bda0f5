package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.organisation.ExampleTraders;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.TraderChecked;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.portal.Portal;

/// A campaign with vouchers starts only when somebody has checked who sells.
@KumpelTest
class SellingTest {

    private final ExampleCampaigns examples;
    private final ExampleTraders traders;
    private final Campaigns campaigns;
    private final CampaignModeration moderation;
    private final BusinessAppeals appeals;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Surfer stranger;
    private final Portal portal;
    private final ruhr.kumpel.kernel.PersonId owner;
    private final Organisation salon;
    private final Campaign campaign;

    SellingTest(
            ExampleCampaigns examples,
            ExampleTraders traders,
            Campaigns campaigns,
            CampaignModeration moderation,
            BusinessAppeals appeals,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Payees payees,
            Surfer stranger) {
        this.examples = examples;
        this.traders = traders;
        this.campaigns = campaigns;
        this.moderation = moderation;
        this.appeals = appeals;
        this.events = events;
        this.transaction = transaction;
        this.stranger = stranger;
        this.portal = examples.portal();
        this.owner = examples.somebody();
        this.salon = examples.salon(portal, owner);
        payees.enter(salon.id(), "Salon Yılmaz", ExampleCauses.iban(), owner);
        this.campaign = campaigns.draft(salon.id(), portal.id(), examples.chairs(Release.RECEIVED), owner);
    }

    @Test
    void withoutSayingWhoSellsItIsNotHandedIn() {
        assertThat(campaigns.submit(campaign.id())).isEqualTo(new Submitting.NoTrader());
    }

    @Test
    void approvedBeforeTheCheckItStartsWithTheCheck() {
        traders.given(salon.id(), owner);
        assertThat(campaigns.submit(campaign.id())).isEqualTo(new Submitting.Submitted());
        approve();
        assertThat(examples.now(campaign).state()).isEqualTo(State.SUBMITTED);
        assertThat(appeals.sells(salon.id())).isTrue();

        traders.checked(salon.id(), owner);
        tell(true);

        assertThat(examples.now(campaign).state()).isEqualTo(State.RUNNING);
        assertThat(stranger.get(portal.key(), "/de" + campaign.path()).main())
                .contains("Wer verkauft hier?", "Münsterstraße 48", "HRA 4711");
    }

    @Test
    void changedAfterTheApprovalItIsLookedAtAgainBeforeItStarts() {
        traders.given(salon.id(), owner);
        campaigns.submit(campaign.id());
        approve();
        campaigns.revise(campaign.id(), _ -> true, content -> content, owner);
        traders.checked(salon.id(), owner);
        tell(true);
        assertThat(examples.now(campaign).state()).isEqualTo(State.SUBMITTED);
    }

    /// DSA Art. 30 (3).
    @Test
    void whatTurnsOutToBeWrongStopsTheSaleUntilItIsMended() {
        traders.checked(salon.id(), owner);
        campaigns.submit(campaign.id());
        approve();
        assertThat(examples.now(campaign).state()).isEqualTo(State.RUNNING);

        traders.given(salon.id(), owner);
        tell(false);
        assertThat(examples.now(campaign).state()).isEqualTo(State.PAUSED);
        assertThat(campaigns.resume(campaign.id())).isFalse();

        traders.checked(salon.id(), owner);
        assertThat(campaigns.resume(campaign.id())).isTrue();
    }

    private void approve() {
        transaction.executeWithoutResult(_ -> moderation.approve(campaign.id().value()));
    }

    private void tell(boolean right) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new TraderChecked(salon.id(), right)));
    }
}
