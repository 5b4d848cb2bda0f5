package ruhr.kumpel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// An organisation without a team finds the people whose it is.
@KumpelTest
class ClaimTest {

    private final Visitors visitors;
    private final PostBox postBox;
    private final Grants grants;
    private final Organisations organisations;
    private final OrganisationPersonalData data;
    private final Claims claims;
    private final TransactionTemplate transaction;
    private final JdbcClient db;
    private final Portal portal;
    private final Organisation kiosk;
    private final String path;

    ClaimTest(
            Visitors visitors,
            PostBox postBox,
            Grants grants,
            Organisations organisations,
            OrganisationPersonalData data,
            Claims claims,
            TransactionTemplate transaction,
            JdbcClient db,
            ExamplePortals portals,
            ExampleOrganisations examples) {
        this.visitors = visitors;
        this.postBox = postBox;
        this.grants = grants;
        this.organisations = organisations;
        this.data = data;
        this.claims = claims;
        this.transaction = transaction;
        this.db = db;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
        this.kiosk = examples.forNobody(portal, "Kiosk " + UUID.randomUUID(), "https://www.example.org/");
        this.path = "/de" + kiosk.path();
    }

    @Test
    void aVisitorClaimsConfirmsHerAddressAndOwnsItOnceTheManagerHasLooked() {
        var visitor = visitors.stranger();
        var address = Visitors.someAddress();
        assertThat(visitor.get(portal.key(), path).main()).contains("Gehört das euch?");

        var form = Map.of("key", UUID.randomUUID(), "who", "Ayşe, Inhaberin", "proof", "Ruft an.", "email", address);
        var asked = visitor.post(portal.key(), path + "/claim", form);
        visitor.post(portal.key(), path + "/claim", form); // a double click
        var thanks = visitor.follow(visitor.post(
                portal.key(),
                asked.location().replaceFirst("^https?://[^/]+", ""),
                Map.of(
                        "digits",
                        postBox.of(address).getLast().code().orElseThrow().replaceAll("\\D", ""))));
        assertThat(thanks.main()).contains("Danke, wir sehen nach");
        assertThat(visitor.get(portal.key(), path).main()).contains("Du hast dich gemeldet");

        var manager = manager();
        var desk = manager.surfer().get(portal.key(), "/de/manage/organisations");
        assertThat(desk.main()).contains("Ayşe, Inhaberin", "Ruft an.", address, "gehört zur Website");
        decide(manager, desk, "granted");

        var owner = organisations.team(kiosk.id());
        assertThat(owner).hasSize(1);
        assertThat(organisations.owns(owner.getFirst(), kiosk.id())).isTrue();
        assertThat(visitor.get(portal.key(), path).main())
                .contains("geprüft", "Stadtkarte und Öffnungszeiten")
                .doesNotContain("Gehört das euch?");
        assertThat(postBox.newest(address).subject()).contains("gehört jetzt dir");
        assertThat(visitor.get(portal.key(), path + "/claim").status()).isEqualTo(404);
    }

    @Test
    void ofTwoClaimsTheFirstThatIsGrantedWinsAndTheOtherIsTold() {
        var one = claimant("Ayşe");
        var other = claimant("Kemal");
        var manager = manager();
        var desk = manager.surfer().get(portal.key(), "/de/manage/organisations");
        var forms = desk.page().select("form[action*='/manage/claims/']").eachAttr("action");
        assertThat(forms).hasSize(2);

        manager.surfer().post(portal.key(), forms.getFirst(), Map.of("decision", "granted"));
        var late = manager.surfer().post(portal.key(), forms.get(1), Map.of("decision", "granted"));

        assertThat(manager.surfer().follow(late).main()).contains("schon jemand entschieden");
        assertThat(organisations.team(kiosk.id())).containsExactly(one.person());
        assertThat(postBox.newest(other.address()).subject()).contains("hat jetzt ein Team");
        assertThat(postBox.newest(other.address()).text()).contains("hat sich noch jemand gemeldet");
        assertThat(words()).isZero();
    }

    @Test
    void twoManagersWhoGrantAtTheSameMomentMakeOneTeam() throws Exception {
        claimant("Ayşe");
        claimant("Kemal");
        var managers = List.of(manager(), manager());
        var forms = managers.getFirst()
                .surfer()
                .get(portal.key(), "/de/manage/organisations")
                .page()
                .select("form[action*='/manage/claims/']")
                .eachAttr("action");
        try (var both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(List.<Callable<Answer>>of(
                    () -> managers.get(0).surfer().post(portal.key(), forms.get(0), Map.of("decision", "granted")),
                    () -> managers.get(1).surfer().post(portal.key(), forms.get(1), Map.of("decision", "granted"))));
        }
        assertThat(organisations.team(kiosk.id())).hasSize(1);
    }

    @Test
    void whoIsRefusedReadsWhyAndMayTryAgain() {
        var claimant = claimant("Ayşe");
        var manager = manager();
        var desk = manager.surfer().get(portal.key(), "/de/manage/organisations");
        manager.surfer()
                .post(
                        portal.key(),
                        desk.page().select("form[action*='/manage/claims/']").attr("action"),
                        Map.of("decision", "refused", "note", "Am Telefon kannte dich niemand."));
        assertThat(postBox.newest(claimant.address()).text()).contains("Am Telefon kannte dich niemand.");
        assertThat(organisations.team(kiosk.id())).isEmpty();
        claim(claimant.surfer(), "Ayşe");
        assertThat(words()).isEqualTo(1);
    }

    @Test
    void nobodyGrantsHerOwnClaim() {
        var manager = manager();
        claim(manager.surfer(), "Kemal");
        var desk = manager.surfer().get(portal.key(), "/de/manage/organisations");
        var answer = decide(manager, desk, "granted");
        assertThat(manager.surfer().follow(answer).main()).contains("Darüber entscheidet jemand anderes");
        assertThat(organisations.team(kiosk.id())).isEmpty();
    }

    @Test
    void untilSomebodyClaimsItThePortalsManagerKeepsIt() {
        var manager = manager().surfer();
        assertThat(manager.get(portal.key(), path).main()).contains("pflegst du es");
        assertThat(manager.get(portal.key(), path + "/edit").status()).isEqualTo(200);
        assertThat(manager.get(portal.key(), path + "/business").status()).isEqualTo(200);
        assertThat(manager.get(portal.key(), path + "/campaigns").status()).isEqualTo(404);
        assertThat(visitors.moderator(portal)
                        .surfer()
                        .get(portal.key(), path + "/edit")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFormThatLacksSomethingComesBackWithWhatWasTyped() {
        var answer = visitors.stranger().post(portal.key(), path + "/claim", Map.of("who", "Ayşe", "email", "nix"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main .error")).hasSize(2);
        assertThat(answer.page().select("#who").val()).isEqualTo("Ayşe");
    }

    @Test
    void whoIsErasedHasClaimedNothing() {
        var claimant = claimant("Ayşe");
        assertThat(data.copyFor(claimant.person()).toString()).contains("Ayşe", "Ruft an.");
        transaction.executeWithoutResult(_ -> data.erase(claimant.person()));
        assertThat(claims.waiting(portal.id())).isEmpty();
    }

    private Someone claimant(String who) {
        var someone = visitors.signedIn(portal);
        claim(someone.surfer(), who);
        return someone;
    }

    private void claim(Surfer surfer, String who) {
        var answer = surfer.post(
                portal.key(), path + "/claim", Map.of("key", UUID.randomUUID(), "who", who, "proof", "Ruft an."));
        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
    }

    private Answer decide(Someone manager, Answer desk, String decision) {
        var form = desk.page().select("form[action*='/manage/claims/']").attr("action");
        return manager.surfer().post(portal.key(), form, Map.of("decision", decision));
    }

    private Someone manager() {
        var manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return manager;
    }

    /// Claims whose words are still kept.
    private int words() {
        return db.sql("select count(*) from organisation.claim where organisation_id = ? and who <> ''")
                .params(kiosk.id().value())
                .query(Integer.class)
                .single();
    }
}
