package ruhr.kumpel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Whoever sells says who it is (DSA Art. 30): given, checked, shown in part, and deleted in time.
@KumpelTest
class TraderTest {

    private final Visitors visitors;
    private final PostBox postBox;
    private final Grants grants;
    private final Traders traders;
    private final TraderStore store;
    private final TraderRounds rounds;
    private final OrganisationPersonalData data;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Surfer stranger;
    private final Portal portal;
    private final Someone owner;
    private final Organisation salon;
    private final String path;
    private final String iban = ExampleCauses.iban();

    TraderTest(
            Visitors visitors,
            PostBox postBox,
            Grants grants,
            Traders traders,
            TraderStore store,
            TraderRounds rounds,
            OrganisationPersonalData data,
            TransactionTemplate transaction,
            MovableClock clock,
            Surfer stranger,
            ExamplePortals portals,
            Organisations organisations) {
        this.visitors = visitors;
        this.postBox = postBox;
        this.grants = grants;
        this.traders = traders;
        this.store = store;
        this.rounds = rounds;
        this.data = data;
        this.transaction = transaction;
        this.clock = clock;
        this.stranger = stranger;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
        this.owner = visitors.signedIn(portal);
        this.salon = organisations.enter(
                new Profile(
                        "Salon " + UUID.randomUUID(),
                        OrganisationKind.COMPANY,
                        Localized.german("Haare und Bart."),
                        java.util.Optional.empty(),
                        "",
                        java.util.Optional.empty(),
                        "",
                        java.util.List.of(LanguageTag.GERMAN)),
                portal.id(),
                owner.person());
        this.path = "/de" + salon.path();
    }

    @Test
    void whatIsGivenIsCheckedByTheManagerAndOnlyThenShownWithoutIdentityAndAccount() throws IOException {
        assertThat(given(form("document"), picture()).status()).isEqualTo(303);
        assertThat(owner.surfer().get(portal.key(), path + "/trader").main()).contains("noch nicht geprüft");
        assertThat(stranger.get(portal.key(), path).main()).doesNotContain("Ayşe Yılmaz");

        var manager = manager();
        var desk = manager.surfer().get(portal.key(), "/de/manage/organisations");
        assertThat(desk.main().replaceAll("\\s", "")).contains(iban, "AyşeYılmaz", "HRA4711");
        var document = desk.page().select("a[href$=document.jpg]").attr("href");
        assertThat(manager.surfer().get(portal.key(), document).header("Content-Type"))
                .contains("image/jpeg");
        assertThat(manager.surfer()
                        .get(portal.key(), document)
                        .header("Cache-Control")
                        .orElse(""))
                .contains("no-store");
        assertThat(owner.surfer().get(portal.key(), document).status()).isEqualTo(404);
        assertThat(settle(manager, "checked").location()).doesNotContain("said");

        var shown = stranger.get(portal.key(), path).main();
        assertThat(shown).contains("Ayşe Yılmaz", "Münsterstraße 48", "salon@salon.example", "HRA 4711", "erklärt");
        assertThat(shown.replaceAll("\\s", "")).doesNotContain(iban, "T22000129");
        assertThat(owner.surfer().get(portal.key(), path + "/trader").main()).contains("Geprüft am");
        assertThat(postBox.newest(owner.address()).subject()).contains("geprüft");
    }

    @Test
    void aDoubtSaysWhyAndWhatIsGivenAnewIsCheckedAnew() throws IOException {
        given(form("electronic"), Map.of());
        var manager = manager();
        manager.surfer()
                .post(
                        portal.key(),
                        "/de/manage/traders/" + salon.slug(),
                        Map.of("decision", "doubted", "note", "Im Register steht ein anderer Name."));
        assertThat(postBox.newest(owner.address()).text()).contains("Im Register steht ein anderer Name.");
        assertThat(owner.surfer().get(portal.key(), path + "/trader").main())
                .contains("Im Register steht ein anderer Name.");
        assertThat(settle(manager, "checked").location()).contains("already");

        given(form("electronic"), Map.of());
        assertThat(settle(manager, "checked").location()).doesNotContain("said");
        assertThat(traders.checked(salon.id())).isTrue();
        given(form("electronic"), Map.of());
        assertThat(traders.checked(salon.id())).isFalse();
    }

    @Test
    void nobodyOfTheTeamChecksIt() throws IOException {
        given(form("electronic"), Map.of());
        grants.grant(owner.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        assertThat(settle(owner, "checked").location()).contains("own");
        assertThat(traders.checked(salon.id())).isFalse();
    }

    @Test
    void withoutTheDeclarationAPictureOrARightAccountItComesBack() throws IOException {
        var form = form("document");
        form.remove("certified");
        form.put("account", "DE00 1234");
        form.put("number", "");
        var answer = given(form, Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main .error")).hasSize(4);
        assertThat(answer.page().select("#name").val()).isEqualTo("Ayşe Yılmaz");
        assertThat(traders.given(salon.id())).isFalse();
    }

    @Test
    void strangersAndOtherTeamsSeeNoForm() {
        assertThat(visitors.signedIn(portal)
                        .surfer()
                        .get(portal.key(), path + "/trader")
                        .status())
                .isEqualTo(404);
    }

    /// DSA Art. 30 (5).
    @Test
    void sixMonthsAfterTheLastSaleTheRecordIsDeletedAndNotBefore() throws IOException {
        given(form("document"), picture());
        rounds.round();
        clock.forward(Duration.ofDays(180));
        rounds.round();
        assertThat(traders.given(salon.id())).isTrue();
        clock.forward(Duration.ofDays(5));
        rounds.round();
        assertThat(traders.given(salon.id())).isFalse();
        assertThat(stranger.get(portal.key(), path).main()).doesNotContain("Ayşe Yılmaz");
    }

    @Test
    void theCopyHoldsItAndWhoIsErasedLeavesItToTheLaw() throws IOException {
        given(form("electronic"), Map.of());
        assertThat(data.copyFor(owner.person()).toString()).contains("T22000129", "HRA 4711");
        transaction.executeWithoutResult(_ -> data.erase(owner.person()));
        assertThat(store.givenBy(owner.person())).isEmpty();
        assertThat(traders.given(salon.id())).isTrue();
    }

    private Answer given(Map<String, Object> form, Map<String, Surfer.File> files) {
        form.put(
                "seen",
                owner.surfer()
                        .get(portal.key(), path + "/trader")
                        .page()
                        .select("input[name=seen]")
                        .val());
        return owner.surfer().upload(portal.key(), path + "/trader", form, files);
    }

    private Map<String, Object> form(String identity) {
        var form = new HashMap<String, Object>();
        form.put("name", "Ayşe Yılmaz");
        form.put("address", "Münsterstraße 48, 44145 Dortmund");
        form.put("phone", "0231 123456");
        form.put("email", "salon@salon.example");
        form.put("identity", identity);
        form.put("reference", "T22000129");
        form.put("account", iban);
        form.put("register", "Handelsregister Dortmund");
        form.put("number", "HRA 4711");
        form.put("certified", "true");
        return form;
    }

    private static Map<String, Surfer.File> picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return Map.of("document", new Surfer.File("ausweis.png", "image/png", out.toByteArray()));
    }

    private Answer settle(Someone manager, String decision) {
        return manager.surfer().post(portal.key(), "/de/manage/traders/" + salon.slug(), Map.of("decision", decision));
    }

    private Someone manager() {
        var manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return manager;
    }
}
