package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.organisation.ExampleTraders;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Campaigns over HTTP: who may what, and what a page says when it cannot be.
@KumpelTest
class CampaignPagesTest {

    private final ExampleCampaigns examples;
    private final ExampleTraders traders;
    private final ExamplePortals portals;
    private final Visitors visitors;
    private final Grants grants;
    private final PostBox postBox;
    private final Surfer stranger;
    private final JdbcClient db;
    private final Portal portal;
    private final Someone owner;
    private final Organisation salon;

    CampaignPagesTest(
            ExampleCampaigns examples,
            ExampleTraders traders,
            ExamplePortals portals,
            Visitors visitors,
            Grants grants,
            PostBox postBox,
            Surfer stranger,
            JdbcClient db) {
        this.examples = examples;
        this.traders = traders;
        this.portals = portals;
        this.visitors = visitors;
        this.grants = grants;
        this.postBox = postBox;
        this.stranger = stranger;
        this.db = db;
        this.portal = examples.portal();
        this.owner = visitors.signedIn(portal);
        this.salon = examples.salon(portal, owner.person());
    }

    @Test
    void withoutAnAccountNothingIsHandedIn() {
        var campaign = draft();
        var answer = owner.surfer().post(portal.key(), campaign + "/submission", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("Tragt zuerst euer Konto ein");
    }

    @Test
    void whatGivesSomethingForMoneyIsNotHandedInBeforeSomebodySaysWhoSells() {
        owner.surfer().post(portal.key(), "/de" + salon.path() + "/account", account(ExampleCauses.iban()));
        var campaign = draft();
        var answer = owner.surfer().post(portal.key(), campaign + "/submission", Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("Tragt zuerst ein, wer verkauft");
        traders.checked(salon.id(), owner.person());
        assertThat(owner.surfer()
                        .post(portal.key(), campaign + "/submission", Map.of())
                        .status())
                .isEqualTo(303);
    }

    @Test
    void onlyTheOwnerEntersAnAccountAndOnlyOnce() {
        var path = "/de" + salon.path() + "/account";
        assertThat(owner.surfer().post(portal.key(), path, account("DE00 1234")).status())
                .isEqualTo(422);
        var other = visitors.signedIn(portal).surfer();
        assertThat(other.post(portal.key(), path, account(ExampleCauses.iban())).status())
                .isEqualTo(404);
        assertThat(owner.surfer()
                        .post(portal.key(), path, account(ExampleCauses.iban()))
                        .status())
                .isEqualTo(303);
        assertThat(owner.surfer()
                        .post(portal.key(), path, account(ExampleCauses.iban()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void beforeTheReviewOnlyTheTeamAndTheModeratorsSeeIt() {
        var campaign = submitted();
        assertThat(stranger.get(portal.key(), campaign).status()).isEqualTo(404);
        assertThat(visitors.signedIn(portal)
                        .surfer()
                        .get(portal.key(), campaign)
                        .status())
                .isEqualTo(404);
        assertThat(owner.surfer().get(portal.key(), campaign).status()).isEqualTo(200);
        assertThat(moderator().surfer().get(portal.key(), campaign).status()).isEqualTo(200);
        assertThat(stranger.get(portal.key(), campaign + "/support").status()).isEqualTo(404);
    }

    @Test
    void whoWroteItDoesNotApproveIt() {
        var campaign = submitted();
        grants.grant(owner.person(), Role.MODERATOR, new Scope.OfPortal(portal.id()));
        var refused = approve(owner, campaign);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.main()).contains("Darüber entscheidet jemand anderes");
        assertThat(stranger.get(portal.key(), campaign).status()).isEqualTo(404);

        assertThat(approve(moderator(), campaign).status()).isEqualTo(303);
        assertThat(stranger.get(portal.key(), campaign).main()).contains("Neue Stühle", "läuft");
        assertThat(stranger.get(portal.key(), "/de/campaigns").main()).contains("Neue Stühle");
    }

    @Test
    void oldTitlesLeadToTheCampaign() {
        var campaign = running();
        var old = campaign.replaceFirst("[^/]+-([0-9a-z]{10})$", "anders-$1");
        assertThat(stranger.get(portal.key(), old).location()).isEqualTo(campaign);
    }

    @Test
    void aFormThatLacksSomethingComesBackWithWhatWasTyped() {
        var campaign = running();
        var answer = stranger.post(
                portal.key(), campaign + "/support", Map.of("choice", "other", "amount", "nix", "message", "Hallo"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main .error")).hasSize(3);
        assertThat(answer.page().select("#message").text()).isEqualTo("Hallo");
        assertThat(answer.page().select("#amount").val()).isEqualTo("nix");
    }

    /// From the first click to the voucher, without a script.
    @Test
    void aVisitorConfirmsHerAddressAndReadsHowToPay() {
        var campaign = running();
        var visitor = visitors.stranger();
        var address = Visitors.someAddress();
        var form = new HashMap<String, Object>(Map.of("key", UUID.randomUUID(), "choice", "other", "amount", "12,50"));
        form.putAll(Map.of("shown", "anonymous", "message", "Für die Ecke.", "email", address));
        var asked = visitor.post(portal.key(), campaign + "/support", form);
        assertThat(asked.location()).contains("/confirm/");
        assertThat(visitor.post(portal.key(), campaign + "/support", form).status())
                .isEqualTo(303);

        var paid = visitor.follow(visitor.post(
                portal.key(),
                asked.location().replaceFirst("^https?://[^/]+", ""),
                Map.of("digits", firstCode(address))));

        assertThat(paid.path()).contains("/my/supports/");
        assertThat(paid.main()).contains("GiroCode", "Verwendungszweck");
        assertThat(paid.page().select("#reference").val()).startsWith("RF");
        assertThat(paid.page().select("#holder").val()).isEqualTo("Salon Yılmaz");
        var letter = postBox.newest(address);
        assertThat(letter.kind()).isEqualTo("campaign.pay");
        assertThat(letter.text()).contains(paid.page().select("#reference").val(), "12,50");
        assertThat(visitor.get(portal.key(), paid.path() + "/giro.png").header("Content-Type"))
                .contains("image/png");
        assertThat(stranger.get(portal.key(), campaign).main()).doesNotContain("Für die Ecke.");
        assertThat(paid.main()).contains("erinnern wir dich einmal");
        assertThat(visitor.get(portal.key(), "/de/my/supports").main()).contains("erinnern wir dich einmal");

        var pledge = paid.path().substring(paid.path().lastIndexOf('/') + 1);
        owner.surfer().post(portal.key(), campaign + "/supports/" + pledge + "/arrival", Map.of());
        assertThat(stranger.get(portal.key(), campaign).main()).contains("Für die Ecke.", "Anonym");
        assertThat(db.sql("select count(*) from campaign.pledge where id = ?::uuid")
                        .params(pledge)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theLedgerIsAFileForTheBookkeeper() {
        var barber = examples.barber();
        var team = visitors.signedIn(barber.portal());
        var pledge = examples.supports(barber);
        var path = "/de" + barber.campaign().path() + "/ledger.csv";
        assertThat(team.surfer().get(barber.portal().key(), path).status()).isEqualTo(404);
        assertThat(pledge.wish().amount()).isEqualTo(ExampleCampaigns.TWENTY);

        var campaign = running();
        var csv = owner.surfer().get(portal.key(), campaign + "/ledger.csv");
        assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.text()).contains("\"Verwendungszweck\"");
    }

    @Test
    void theTillFindsOnlyItsOwnVouchers() {
        var till = "/de" + salon.path() + "/till";
        assertThat(owner.surfer()
                        .post(portal.key(), till, Map.of("code", "0000-0000-0000-0001"))
                        .main())
                .contains("Dieser Code stimmt nicht");
        assertThat(owner.surfer()
                        .post(
                                portal.key(),
                                till,
                                Map.of("code", VoucherCode.of(new byte[9]).grouped()))
                        .main())
                .contains("gibt es bei euch keinen Gutschein");
        assertThat(visitors.signedIn(portal).surfer().get(portal.key(), till).status())
                .isEqualTo(404);
    }

    @Test
    void aPortalWithoutCampaignsHasNone() {
        assertThat(stranger.get(portals.fresh().key(), "/de/campaigns").status())
                .isEqualTo(404);
    }

    private String firstCode(String address) {
        return postBox.of(address).stream()
                .flatMap(letter -> letter.code().stream())
                .toList()
                .getLast();
    }

    private String draft() {
        var form =
                new HashMap<String, Object>(Map.of("writtenIn", "de", "title", "Neue Stühle", "story", "Sie wackeln."));
        form.putAll(Map.of(
                "goal",
                "100",
                "lastDay",
                LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
                "amount1",
                "20",
                "label1",
                "Haarschnitt"));
        var answer = owner.surfer().post(portal.key(), "/de" + salon.path() + "/campaigns/new", form);
        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        return answer.location().replaceFirst("^https?://[^/]+", "").replaceFirst("/manage$", "");
    }

    private String submitted() {
        owner.surfer().post(portal.key(), "/de" + salon.path() + "/account", account(ExampleCauses.iban()));
        owner.surfer().change(portal.key(), "/de" + salon.path() + "/seller", seller());
        traders.checked(salon.id(), owner.person());
        var campaign = draft();
        assertThat(owner.surfer()
                        .post(portal.key(), campaign + "/submission", Map.of())
                        .status())
                .isEqualTo(303);
        return campaign;
    }

    private String running() {
        var campaign = submitted();
        assertThat(approve(moderator(), campaign).status()).isEqualTo(303);
        return campaign;
    }

    private ruhr.kumpel.Answer approve(Someone by, String campaign) {
        var review = db.sql("""
                        select o.review_id::text from moderation.open_review o
                          join campaign.campaign c on c.id = o.subject_id where c.short_id = ?
                        """)
                .params(campaign.substring(campaign.lastIndexOf('-') + 1))
                .query(String.class)
                .single();
        return by.surfer().post(portal.key(), "/de/manage/moderation/" + review + "/approval", Map.of());
    }

    private Someone moderator() {
        return visitors.moderator(portal);
    }

    static Map<String, String> seller() {
        return Map.of(
                "name", "Salon Yılmaz e. K.",
                "representedBy", "Ayşe Yılmaz",
                "address", "Münsterstraße 1\n44145 Dortmund",
                "email", "salon@example.org",
                "phone", "0231 123456",
                "rates", "several");
    }

    private static Map<String, String> account(String iban) {
        return Map.of("holder", "Salon Yılmaz", "iban", iban);
    }
}
