package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.organisation.ExampleTraders;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.ExampleCauses;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.portal.Portal;

/// People who are known speak for campaigns, with a picture and in several languages.
@KumpelTest
class FaceTest {

    private final Visitors visitors;
    private final Grants grants;
    private final FaceStore store;
    private final CampaignPersonalData data;
    private final TransactionTemplate transaction;
    private final Surfer stranger;
    private final Portal portal;
    private final Someone owner;
    private final String campaign;
    private final String name = "Miriam " + UUID.randomUUID();

    FaceTest(
            ExampleCampaigns examples,
            ExampleTraders traders,
            Campaigns campaigns,
            CampaignModeration moderation,
            Payees payees,
            Visitors visitors,
            Grants grants,
            FaceStore store,
            CampaignPersonalData data,
            TransactionTemplate transaction,
            Surfer stranger) {
        this.visitors = visitors;
        this.grants = grants;
        this.store = store;
        this.data = data;
        this.transaction = transaction;
        this.stranger = stranger;
        this.portal = examples.portal();
        this.owner = visitors.signedIn(portal);
        Organisation salon = examples.salon(portal, owner.person());
        payees.enter(salon.id(), "Salon", ExampleCauses.iban(), owner.person());
        traders.checked(salon.id(), owner.person());
        var draft = campaigns.draft(salon.id(), portal.id(), examples.chairs(Release.RECEIVED), owner.person());
        campaigns.submit(draft.id());
        transaction.executeWithoutResult(_ -> moderation.approve(draft.id().value()));
        this.campaign = "/de" + draft.path();
    }

    @Test
    void whatATeamBringsIsShownWhenTheManagerAgreesInTheReadersLanguage() throws IOException {
        assertThat(suggested(form(), picture()).status()).isEqualTo(303);
        assertThat(owner.surfer().get(portal.key(), campaign + "/faces").main())
                .contains(name, "wartet auf Zustimmung");
        assertThat(stranger.get(portal.key(), campaign).main()).doesNotContain(name);

        var manager = manager();
        var desk = manager.surfer().get(portal.key(), "/de/manage/faces");
        assertThat(desk.main()).contains(name, "Neue Stühle");
        var form = desk.page().select("form:has(button[value=show])").attr("action");
        assertThat(manager.surfer()
                        .post(portal.key(), form, Map.of("decision", "show"))
                        .status())
                .isEqualTo(303);
        assertThat(manager.surfer()
                        .post(portal.key(), form, Map.of("decision", "show"))
                        .status())
                .isEqualTo(409);

        var page = stranger.get(portal.key(), campaign).page();
        assertThat(page.select("figure").text()).contains(name, "Ohne den Kiosk kein Heimspiel.");
        var portrait = page.select("figure img");
        assertThat(portrait.attr("alt")).isEqualTo("Miriam im Tor");
        assertThat(stranger.get(portal.key(), portrait.attr("src")).status()).isEqualTo(200);
        var english =
                stranger.get(portal.key(), campaign.replace("/de/", "/en/")).page();
        assertThat(english.select("blockquote[lang=en]").text()).isEqualTo("No kiosk, no home match.");
    }

    @Test
    void whoSpeaksForAllStandsAboveAllCampaignsUntilTheManagerTakesHerAway() {
        var manager = manager();
        var brought = manager.surfer().upload(portal.key(), "/de/manage/faces", form(), Map.of());
        assertThat(brought.status()).as(brought.main()).isEqualTo(303);
        assertThat(stranger.get(portal.key(), "/de/campaigns").main()).contains(name);
        assertThat(stranger.get(portal.key(), campaign).main()).doesNotContain(name);

        var form = manager.surfer()
                .get(portal.key(), "/de/manage/faces")
                .page()
                .select("article form")
                .attr("action");
        manager.surfer().post(portal.key(), form, Map.of("decision", "remove"));
        assertThat(stranger.get(portal.key(), "/de/campaigns").main()).doesNotContain(name);
    }

    @Test
    void withoutAgreementWordsOrADescriptionOfThePictureItComesBack() throws IOException {
        var answer = suggested(new HashMap<>(Map.of("kind", "person", "name", name)), picture());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main .error")).hasSize(3);
        assertThat(answer.page().select("#name").val()).isEqualTo(name);
    }

    @Test
    void whatTheManagerChangesIsSeenAtOnceAndOtherLanguagesStay() throws IOException {
        var manager = manager();
        manager.surfer().upload(portal.key(), "/de/manage/faces", form(), picture());
        var before = portrait();
        var edit = edit(manager, "/de/manage/faces");

        var changed = filled(manager, edit);
        changed.put("quote-de", "Ohne Kiosk kein Anpfiff.");
        changed.put("shows", "Miriam am Kiosk");
        assertThat(manager.surfer()
                        .upload(portal.key(), edit, changed, picture())
                        .status())
                .isEqualTo(303);

        assertThat(stranger.get(portal.key(), "/de/campaigns").main()).contains("Ohne Kiosk kein Anpfiff.");
        assertThat(stranger.get(portal.key(), "/en/campaigns").main()).contains("No kiosk, no home match.");
        assertThat(portrait()).isNotEqualTo(before);
        assertThat(stranger.get(portal.key(), before).status()).isEqualTo(404);

        var bare = filled(manager, edit);
        bare.put("bare", "true");
        assertThat(manager.surfer().upload(portal.key(), edit, bare, Map.of()).status())
                .isEqualTo(303);
        assertThat(portrait()).isEmpty();
    }

    @Test
    void whatATeamChangesWaitsOnceMore() throws IOException {
        suggested(form(), picture());
        var manager = manager();
        manager.surfer()
                .post(
                        portal.key(),
                        manager.surfer()
                                .get(portal.key(), "/de/manage/faces")
                                .page()
                                .select("form:has(button[value=show])")
                                .attr("action"),
                        Map.of("decision", "show"));
        assertThat(stranger.get(portal.key(), campaign).main()).contains(name);
        var portrait =
                stranger.get(portal.key(), campaign).page().select("figure img").attr("src");

        var edit = edit(owner, campaign + "/faces");
        var changed = filled(owner, edit);
        changed.put("known", "Trainerin");
        assertThat(owner.surfer().upload(portal.key(), edit, changed, Map.of()).status())
                .isEqualTo(303);

        assertThat(stranger.get(portal.key(), campaign).main()).doesNotContain(name);
        assertThat(stranger.get(portal.key(), portrait).status()).isEqualTo(404);
        assertThat(manager.surfer().get(portal.key(), "/de/manage/faces").main())
                .contains("Trainerin", "wartet auf Zustimmung");
    }

    @Test
    void whoeverComesFirstStandsFirstUntilTheManagerMovesSomebodyToTheFront() {
        var manager = manager();
        var other = form();
        other.put("name", "Samir " + name);
        manager.surfer().upload(portal.key(), "/de/manage/faces", form(), Map.of());
        manager.surfer().upload(portal.key(), "/de/manage/faces", other, Map.of());
        var desk = manager.surfer().get(portal.key(), "/de/manage/faces").page();
        assertThat(desk.select("button[value=earlier]")).hasSize(1);

        var second = desk.select("form:has(button[value=earlier])").attr("action");
        manager.surfer().post(portal.key(), second, Map.of("decision", "earlier"));

        assertThat(stranger.get(portal.key(), "/de/campaigns")
                        .page()
                        .select("figcaption strong")
                        .eachText())
                .containsExactly("Samir " + name, name);
    }

    @Test
    void otherTeamsAndMembersBringNobody() {
        var other = visitors.signedIn(portal).surfer();
        assertThat(other.get(portal.key(), campaign + "/faces").status()).isEqualTo(404);
        assertThat(other.get(portal.key(), "/de/manage/faces").status()).isEqualTo(404);
    }

    @Test
    void theCopyHoldsWhomSheBroughtAndWhoIsErasedBroughtNobody() {
        suggested(form(), Map.of());
        assertThat(data.copyFor(owner.person()).toString()).contains(name);
        transaction.executeWithoutResult(_ -> data.erase(owner.person()));
        assertThat(store.enteredBy(owner.person())).isEmpty();
    }

    private String portrait() {
        return stranger.get(portal.key(), "/de/campaigns")
                .page()
                .select("figure img")
                .attr("src");
    }

    private String edit(Someone by, String page) {
        return by.surfer()
                .get(portal.key(), page)
                .page()
                .select("main a[href*='/faces/'][href$='/edit']")
                .attr("href");
    }

    /// As it comes.
    private Map<String, Object> filled(Someone by, String edit) {
        var fields = new HashMap<String, Object>();
        for (var field : ((FormElement)
                        by.surfer().get(portal.key(), edit).page().expectFirst("main form[action$='/edit']"))
                .formData()) fields.put(field.key(), field.value());
        fields.remove("portrait");
        return fields;
    }

    private Answer suggested(Map<String, Object> form, Map<String, Surfer.File> files) {
        return owner.surfer().upload(portal.key(), campaign + "/faces", form, files);
    }

    private Map<String, Object> form() {
        return new HashMap<>(Map.of(
                "kind", "person",
                "name", name,
                "known", "Torfrau",
                "quote-de", "Ohne den Kiosk kein Heimspiel.",
                "quote-en", "No kiosk, no home match.",
                "shows", "Miriam im Tor",
                "agreed", "true"));
    }

    private static Map<String, Surfer.File> picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return Map.of("portrait", new Surfer.File("miriam.png", "image/png", out.toByteArray()));
    }

    private Someone manager() {
        var manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        return manager;
    }
}
