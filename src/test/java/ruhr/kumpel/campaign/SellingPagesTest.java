package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Buying, withdrawing and what a business says about itself, over HTTP.
@KumpelTest
class SellingPagesTest {

    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final ExampleSales sales;
    private final ExamplePortals portals;
    private final Visitors visitors;
    private final Grants grants;
    private final VoucherSeal seal;
    private final PledgeStore pledges;
    private final PresentStore presents;
    private final PostBox postBox;
    private final Surfer stranger;
    private final Portal portal;
    private final Someone owner;
    private final Barber barber;
    private final Someone buyer;

    SellingPagesTest(
            ExampleCampaigns examples,
            ExampleSales sales,
            ExamplePortals portals,
            Visitors visitors,
            Grants grants,
            VoucherSeal seal,
            PledgeStore pledges,
            PresentStore presents,
            PostBox postBox,
            Surfer stranger) {
        this.sales = sales;
        this.portals = portals;
        this.visitors = visitors;
        this.grants = grants;
        this.seal = seal;
        this.pledges = pledges;
        this.presents = presents;
        this.postBox = postBox;
        this.stranger = stranger;
        this.portal = examples.portal();
        this.owner = visitors.signedIn(portal);
        this.barber = examples.of(
                portal,
                owner.person(),
                new Reward(UUID.randomUUID(), Money.euros(20), Localized.german("Haarschnitt")),
                new Reward(
                        UUID.randomUUID(),
                        Money.euros(25),
                        Localized.german("Eine Tasse"),
                        Optional.of(new Thing(3, Delivery.MAIL, Vat.SINGLE, ""))));
        this.buyer = visitors.signedIn(portal);
    }

    @Test
    void nobodyBuysWithoutHavingSeenOfWhomAndThatItCostsMoney() {
        var form = form(voucher());
        var page = buyer.surfer().post(portal.key(), support(), form);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("button[name=order]").text()).isEqualTo("Zahlungspflichtig bestellen");
        assertThat(page.main()).contains("Ayşe Yılmaz", "44145 Dortmund", "binnen vierzehn Tagen", "20,00");
        assertThat(pledges.by(buyer.person())).isEmpty();

        var again = with(form, "change", "true");
        var back = buyer.surfer().post(portal.key(), support(), again);
        assertThat(back.page().select("#as").val()).isEqualTo("Leyla");
        assertThat(pledges.by(buyer.person())).isEmpty();

        var done = buyer.surfer().post(portal.key(), support(), with(form, "order", "true"));
        assertThat(done.status()).isEqualTo(303);
        var pledge = pledges.by(buyer.person()).getFirst();
        assertThat(sales.kinds(pledge)).contains("campaign.order");
        var paid = buyer.surfer().get(portal.key(), "/de/my/supports/" + pledge.id());
        assertThat(paid.page().select("main a[href*=/purchases/]").text()).isEqualTo("Vertrag widerrufen");
    }

    @Test
    void supportWithoutReturnNeedsNoOrder() {
        var form = with(form(voucher()), "choice", "other");
        assertThat(buyer.surfer()
                        .post(portal.key(), support(), with(form, "amount", "12"))
                        .status())
                .isEqualTo(303);
        assertThat(sales.kinds(pledges.by(buyer.person()).getFirst()))
                .contains("campaign.pay")
                .doesNotContain("campaign.order");
    }

    @Test
    void whatIsSentNeedsAnAddressWhichTheTeamSeesUntilItIsOnItsWay() {
        var form = with(form(tasse()), "order", "true");
        var refused = buyer.surfer().post(portal.key(), support(), form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#address-error, .field--error")).isNotEmpty();

        buyer.surfer().post(portal.key(), support(), with(form, "address", "Leyla\nHafenstraße 7, Dortmund"));
        var pledge = pledges.by(buyer.person()).getFirst();
        var manage = "/de" + barber.campaign().path() + "/manage";
        assertThat(owner.surfer().get(portal.key(), manage).main()).doesNotContain("Hafenstraße 7");
        sales.paid(barber, pledge);
        assertThat(owner.surfer().get(portal.key(), manage).main()).contains("Hafenstraße 7");
        assertThat(owner.surfer()
                        .get(portal.key(), "/de" + barber.organisation().path() + "/campaigns")
                        .main())
                .contains("ein Päckchen zu verschicken");
        var sent = "/de" + barber.campaign().path() + "/supports/" + pledge.id() + "/dispatch";
        assertThat(buyer.surfer().post(portal.key(), sent, Map.of()).status()).isEqualTo(404);
        assertThat(owner.surfer().post(portal.key(), sent, Map.of()).status()).isEqualTo(303);
        assertThat(owner.surfer().get(portal.key(), manage).main()).doesNotContain("Hafenstraße 7");
    }

    @Test
    void theLinkOfAnOrderWithdrawsWithoutAnAccountButOnlyByTheButton() {
        var pledge = sales.bought(barber);
        sales.paid(barber, pledge);
        var path = "/de/purchases/" + seal.purchase(pledge.id()).value();
        var page = stranger.get(portal.key(), path);
        assertThat(page.main()).contains("Vertrag widerrufen", "Widerruf bestätigen", "Ayşe Yılmaz");
        assertThat(page.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(stranger.get(portal.key(), path).main()).contains("Widerruf bestätigen");
        assertThat(stranger.get(portals.like("dortmund", Policy.AT_ONCE).key(), path)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(portal.key(), path + "/withdrawal", Map.of("name", ""))
                        .status())
                .isEqualTo(422);
        assertThat(stranger.post(portal.key(), path + "/withdrawal", Map.of("name", "Leyla"))
                        .status())
                .isEqualTo(303);
        assertThat(stranger.get(portal.key(), path).main()).contains("Widerrufen am", "Zu erstatten: 20,00");
        var link = "/de/vouchers/"
                + seal.link(sales.voucher(pledge).orElseThrow().id()).value();
        assertThat(stranger.get(portal.key(), link).main()).contains("wurde widerrufen");
        var settlement = "/de" + barber.campaign().path() + "/supports/" + pledge.id() + "/settlement";
        assertThat(owner.surfer().post(portal.key(), settlement, Map.of()).status())
                .isEqualTo(303);
        assertThat(owner.surfer().post(portal.key(), settlement, Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void onlyTheTillMayUseTheCamera() {
        var till =
                owner.surfer().get(portal.key(), "/de" + barber.organisation().path() + "/till");
        assertThat(till.header("Permissions-Policy").orElseThrow()).startsWith("camera=(self)");
        assertThat(stranger.get(portal.key(), "/de/campaigns")
                        .header("Permissions-Policy")
                        .orElseThrow())
                .startsWith("camera=()");
    }

    @Test
    void whoGotAPresentStopsFurtherOnesWithOnePress() {
        var to = Visitors.someAddress();
        var form = with(form(voucher()), "order", "true");
        form.putAll(Map.of("present", "true", "recipient", "Oma Gerda", "giver", "Leyla", "to", to));
        buyer.surfer().post(portal.key(), support(), form);
        var pledge = pledges.by(buyer.person()).getFirst();
        sales.paid(barber, pledge);
        assertThat(postBox.newest(to).text()).contains("Oma Gerda", "Leyla");
        assertThat(buyer.surfer()
                        .get(portal.key(), "/de/my/supports/" + pledge.id())
                        .main())
                .contains("Geschenk für Oma Gerda: abgeschickt");

        var stop = visitors.unsubscribeLink(to);
        assertThat(stranger.get(portal.key(), stop).main()).contains("Leyla", "Keine Geschenke mehr");
        assertThat(stranger.post(portal.key(), stop + "/stop", Map.of()).status())
                .isEqualTo(303);
        assertThat(presents.unwanted(seal.hash(new EmailAddress(to)))).isTrue();
    }

    @Test
    void aPresentNeedsSomebodyToGetIt() {
        var form = with(form(voucher()), "present", "true");
        var answer = buyer.surfer().post(portal.key(), support(), form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("details[open] #recipient")).hasSize(1);
    }

    @Test
    void whoHoldsAVoucherHearsThatTheBusinessCloses() {
        var pledge = sales.bought(barber);
        sales.paid(barber, pledge);
        var path = "/de" + barber.organisation().path() + "/closing";
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(40).toString();
        assertThat(buyer.surfer().get(portal.key(), path).status()).isEqualTo(404);
        assertThat(owner.surfer()
                        .post(portal.key(), path, Map.of("day", day, "words", "Wir hören auf."))
                        .status())
                .isEqualTo(303);
        assertThat(sales.kinds(pledge)).first().isEqualTo("campaign.closing");
        assertThat(sales.letters(pledge).getFirst().text()).contains("20,00", "Wir hören auf.");
        var link = "/de/vouchers/"
                + seal.link(sales.voucher(pledge).orElseThrow().id()).value();
        assertThat(stranger.get(portal.key(), link).main()).contains("Der Betrieb schließt", "Wir hören auf.");
        assertThat(stranger.get(portal.key(), support()).status()).isEqualTo(404);
        owner.surfer().post(portal.key(), path + "/reversal", Map.of());
        assertThat(stranger.get(portal.key(), link).main()).doesNotContain("Der Betrieb schließt");
    }

    @Test
    void onlyAfterThePortalHasSeenTheNoticeAReceiptSpeaksOfADonation() {
        var path = "/de" + barber.organisation().path() + "/notices";
        var fields = Map.of(
                "kind",
                "exemption",
                "office",
                "Dortmund-West",
                "issued",
                LocalDate.now(ZoneOffset.UTC).minusDays(100).toString());
        assertThat(owner.surfer()
                        .upload(
                                portal.key(),
                                path,
                                fields,
                                Map.of(
                                        "file",
                                        new Surfer.File(
                                                "x.pdf",
                                                "application/pdf",
                                                "<html>".getBytes(StandardCharsets.US_ASCII))))
                        .status())
                .isEqualTo(422);
        assertThat(owner.surfer()
                        .upload(
                                portal.key(),
                                path,
                                fields,
                                Map.of("file", new Surfer.File("x.pdf", "application/pdf", PDF)))
                        .status())
                .isEqualTo(303);
        assertThat(receipt()).contains("keine Spendenbescheinigung");

        var manager = visitors.signedIn(portal);
        for (var someone : List.of(manager, owner))
            grants.grant(someone.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        var desk = manager.surfer().get(portal.key(), "/de/manage/notices");
        var action = desk.page().select("#notices form").attr("action");
        assertThat(manager.surfer().get(portal.key(), action + "/document.pdf").header("Content-Disposition"))
                .contains("attachment; filename=\"notice.pdf\"");
        assertThat(owner.surfer()
                        .post(portal.key(), action, Map.of("decision", "accept"))
                        .status())
                .isEqualTo(422);
        assertThat(manager.surfer()
                        .post(portal.key(), action, Map.of("decision", "accept"))
                        .status())
                .isEqualTo(303);
        assertThat(manager.surfer()
                        .post(portal.key(), action, Map.of("decision", "refuse"))
                        .status())
                .isEqualTo(409);
        assertThat(receipt()).contains("Beleg über deine Spende");
    }

    @Test
    void theBookOfTheBusinessHoldsAllBookingsAndVouchersAndNoNames() {
        var pledge = sales.bought(barber);
        sales.paid(barber, pledge);
        var base = "/de" + barber.organisation().path();
        var bookings = owner.surfer().get(portal.key(), base + "/ledger.csv").text();
        assertThat(bookings).contains("\"Neue Stühle\"", "\"20,00\"").doesNotContain("Nachbarin");
        var vouchers = owner.surfer().get(portal.key(), base + "/vouchers.csv").text();
        assertThat(vouchers).contains("Mehrzweck-Gutschein", "\"20,00\"", "gilt");
        assertThat(buyer.surfer().get(portal.key(), base + "/ledger.csv").status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheTeamSeesThingsAndAddsPieces() {
        var someone = visitors.signedIn(portal);
        var salon = barber.organisation().path();
        var things = "/de" + barber.campaign().path() + "/things";
        assertThat(someone.surfer().get(portal.key(), things).status()).isEqualTo(404);
        var page = owner.surfer().get(portal.key(), things);
        assertThat(page.main()).contains("Eine Tasse", "3 von 3 noch da", "Die Kampagne läuft");
        var action = things + "/" + tasse() + "/pieces";
        assertThat(owner.surfer()
                        .post(portal.key(), action, Map.of("more", "0"))
                        .status())
                .isEqualTo(422);
        assertThat(owner.surfer()
                        .post(portal.key(), action, Map.of("more", "4"))
                        .status())
                .isEqualTo(303);
        assertThat(owner.surfer().get(portal.key(), things).main()).contains("7 von 7 noch da");
        assertThat(owner.surfer().get(portal.key(), "/de" + salon + "/seller").main())
                .contains("Wer verkauft");
    }

    private String receipt() {
        var form = with(with(form(voucher()), "choice", "other"), "amount", "12");
        form.put("key", UUID.randomUUID());
        buyer.surfer().post(portal.key(), support(), form);
        var pledge = pledges.by(buyer.person()).getFirst();
        sales.paid(barber, pledge);
        return sales.letters(pledge).getFirst().text();
    }

    private String support() {
        return "/de" + barber.campaign().path() + "/support";
    }

    private UUID voucher() {
        return barber.campaign().content().vouchers().getFirst().id();
    }

    private UUID tasse() {
        return Things.of(barber.campaign()).getFirst().id();
    }

    private static Map<String, Object> form(UUID choice) {
        return new HashMap<>(Map.of("key", UUID.randomUUID(), "choice", choice, "shown", "pseudonym", "as", "Leyla"));
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, String value) {
        var more = new HashMap<>(form);
        more.put(field, value);
        return more;
    }
}
