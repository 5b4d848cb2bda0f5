package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Entrance.Someone;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.BankFiles;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.payment.ExampleStatement;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.portal.Portal;

/// A partner's pot over HTTP, from the wish to the list for its bank.
@KumpelTest
class PotPagesTest {

    private final ExampleCampaigns examples;
    private final Entrance entrance;
    private final Grants grants;
    private final Payees payees;
    private final Payments payments;
    private final BankFiles files;
    private final PotStore store;
    private final Surfer stranger;
    private final JdbcClient db;
    private final Portal portal;
    private final Barber barber;
    private final Someone owner;
    private final Organisation bank;

    PotPagesTest(
            ExampleCampaigns examples,
            Entrance entrance,
            Grants grants,
            Payees payees,
            Payments payments,
            BankFiles files,
            PotStore store,
            Surfer stranger,
            JdbcClient db) {
        this.examples = examples;
        this.entrance = entrance;
        this.grants = grants;
        this.payees = payees;
        this.payments = payments;
        this.files = files;
        this.store = store;
        this.stranger = stranger;
        this.db = db;
        this.portal = examples.portal();
        this.barber = examples.barber(portal, Release.RECEIVED);
        this.owner = entrance.signedIn(portal);
        this.bank = examples.salon(portal, owner.person());
    }

    @Test
    void onlyAVerifiedOrganisationsOwnerAsks() {
        var refused = ask(form());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("geprüften Organisation");
        assertThat(entrance.signedIn(portal)
                        .surfer()
                        .post(portal.key(), path(), form())
                        .status())
                .isEqualTo(404);
        verify();
        assertThat(ask(form()).status()).isEqualTo(303);
    }

    @Test
    void aFormThatLacksSomethingComesBackWithWhatWasTyped() {
        verify();
        var answer = ask(Map.of("sum", "viel", "perGift", "50"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main .error")).hasSize(4);
        assertThat(answer.page().select("#perGift").val()).isEqualTo("50");
    }

    @Test
    void aFormSentTwiceIsOnePot() {
        verify();
        var form = form();
        ask(form);
        ask(form);
        assertThat(store.of(bank.id())).hasSize(1);
    }

    @Test
    void theManagerOpensItUnlessItIsHerOwnTeams() {
        var pot = asked();
        grants.grant(owner.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        assertThat(decide(owner, pot, "open").status()).isEqualTo(422);
        assertThat(campaign()).doesNotContain("verdoppelt gerade");

        assertThat(decide(manager(), pot, "open").status()).isEqualTo(303);
        assertThat(decide(manager(), pot, "open").status()).as("twice").isEqualTo(409);
        assertThat(campaign()).contains(bank.name() + " verdoppelt gerade", "500");
    }

    @Test
    void everybodySeesTheDoublingAndThePartnerGetsItsList() {
        var pot = asked();
        decide(manager(), pot, "open");
        confirmed();
        assertThat(campaign()).contains("aus dem Topf");

        payees.enter(bank.id(), "Sparbank", ExampleCauses.iban(), owner.person());
        var links = listed(pot);
        assertThat(links).hasSize(2);
        var csv = owner.surfer().get(portal.key(), links.getFirst());
        assertThat(csv.header("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.text())
                .contains(
                        "Salon Yılmaz",
                        "Neue Stühle",
                        "20,00",
                        barber.payee().iban().value());
        var xml = owner.surfer().get(portal.key(), links.getLast());
        assertThat(xml.text()).contains("pain.001.001.09", "<InstdAmt Ccy=\"EUR\">20.00</InstdAmt>", "Sparbank");
        for (var link : links)
            assertThat(entrance.signedIn(portal)
                            .surfer()
                            .get(portal.key(), link)
                            .status())
                    .isEqualTo(404);
    }

    @Test
    void aTitleIsNoFormulaAndWithoutAnAccountThereIsNoFileForTheBank() {
        var pot = asked();
        decide(manager(), pot, "open");
        confirmed();
        db.sql("update campaign.text set title = '=1+1' where campaign_id = ?")
                .params(barber.campaign().id().value())
                .update();
        var links = listed(pot);
        assertThat(links).hasSize(1);
        assertThat(owner.surfer().get(portal.key(), links.getFirst()).text()).contains("\"'=1+1\"");
        assertThat(owner.surfer()
                        .get(portal.key(), links.getFirst().replace(".csv", ".xml"))
                        .status())
                .isEqualTo(404);
    }

    private void confirmed() {
        var pledge = examples.gives(barber, Money.euros(20));
        var reference = payments.with(pledge.id()).orElseThrow().reference();
        var statement =
                new ExampleStatement(barber.payee().iban().value()).came(Money.euros(20), "Petra", reference.grouped());
        files.take(barber.payee(), statement.file(), barber.owner());
    }

    /// Makes a list; where it is.
    private List<String> listed(Pot pot) {
        assertThat(owner.surfer()
                        .post(portal.key(), path() + "/" + pot.id() + "/lists", Map.of())
                        .status())
                .isEqualTo(303);
        return owner.surfer()
                .get(portal.key(), path())
                .page()
                .select("main a[href*=/lists/]")
                .eachAttr("href");
    }

    private Pot asked() {
        verify();
        ask(form());
        return store.of(bank.id()).getFirst();
    }

    private Answer ask(Map<String, ?> form) {
        return owner.surfer().post(portal.key(), path(), form);
    }

    private Answer decide(Someone by, Pot pot, String decision) {
        return by.surfer().post(portal.key(), "/de/manage/pots/" + pot.id(), Map.of("decision", decision));
    }

    private Someone manager() {
        var manager = entrance.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return manager;
    }

    private void verify() {
        db.sql("""
                insert into organisation.verification (organisation_id, state, asked_by, asked_at, decided_by, decided_at, note)
                values (:id, 'VERIFIED', :by, now(), :by, now(), '') on conflict do nothing
                """)
                .param("id", bank.id().value())
                .param("by", owner.person().value())
                .update();
    }

    private String campaign() {
        return stranger.get(portal.key(), "/de" + barber.campaign().path()).main();
    }

    private String path() {
        return "/de" + bank.path() + "/pots";
    }

    private static Map<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("key", UUID.randomUUID());
        form.put("sum", "500");
        form.put("percent", "100");
        for (var cap : List.of("perGift", "perCampaign", "perDay")) form.put(cap, "100");
        return form;
    }
}
