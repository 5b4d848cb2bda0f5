package ruhr.kumpel.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Guides over HTTP and without a script: who may what, what each side reads and when.
@KumpelTest
class GuidePagesTest {

    private static final String STORY = "Vor zehn Jahren kam ich mit einem Koffer aus Aleppo.";

    private final ExampleGuides examples;
    private final ExamplePortals portals;
    private final Visitors visitors;
    private final Accounts accounts;
    private final PostBox postBox;
    private final Surfer stranger;
    private final Portal portal;
    private final Someone coordinator;

    GuidePagesTest(
            ExampleGuides examples,
            ExamplePortals portals,
            Visitors visitors,
            Accounts accounts,
            Grants grants,
            PostBox postBox,
            Surfer stranger) {
        this.examples = examples;
        this.portals = portals;
        this.visitors = visitors;
        this.accounts = accounts;
        this.postBox = postBox;
        this.stranger = stranger;
        this.portal = examples.portal();
        this.coordinator = visitors.signedIn(portal);
        grants.grant(coordinator.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
    }

    @Test
    void whoAppliesIsTakenOnByTheCriteriaAndNotBefore() {
        rules("4", "Selbst zugewandert\nDeutsch auf gutem Niveau");
        var applicant = visitors.signedIn(portal);
        assertThat(applicant
                        .surfer()
                        .get(portal.key(), "/de/guides/application")
                        .main())
                .contains("Selbst zugewandert", "Deutsch auf gutem Niveau");
        var desk = applied(applicant);
        var profile = desk.replace("/manage", "");
        assertThat(stranger.get(portal.key(), profile).status()).isEqualTo(404);
        assertThat(applicant.surfer().get(portal.key(), profile).main()).contains(STORY);

        assertThat(post(coordinator, desk + "/interviews", Map.of("note", "Sehr herzlich."))
                        .status())
                .isEqualTo(303);
        var criteria = coordinator
                .surfer()
                .get(portal.key(), desk)
                .page()
                .select("input[name=met]")
                .eachAttr("value");
        var early = post(coordinator, desk + "/acceptance", Map.of("met", criteria.getFirst()));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.main()).contains("Aufnehmen kannst du nur, wer alles erfüllt");
        assertThat(early.page().select("input[name=met][checked]").eachAttr("value"))
                .containsExactly(criteria.getFirst());
        assertThat(post(coordinator, desk + "/acceptance", Map.of("met", criteria))
                        .status())
                .isEqualTo(303);

        assertThat(stranger.get(portal.key(), profile).main())
                .contains(STORY, "Aminata")
                .doesNotContain("herzlich");
        assertThat(stranger.get(portal.key(), "/de/guides").main()).contains("Aminata");
        assertThat(postBox.newest(applicant.address()).subject()).isEqualTo("Willkommen als Guide");
        assertThat(applicant.surfer().get(portal.key(), "/de/my/guides").main()).doesNotContain("herzlich");
        var late = post(coordinator, desk + "/refusal", Map.of("reason", "Doch nicht."));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.main()).contains("schon entschieden");
    }

    @Test
    void aNoHasAReasonAndMayBeFollowedByAnotherApplication() {
        var applicant = visitors.signedIn(portal);
        var desk = applied(applicant);
        assertThat(post(coordinator, desk + "/refusal", Map.of()).status()).isEqualTo(422);
        post(coordinator, desk + "/refusal", Map.of("reason", "Im Moment fehlt dir die Zeit."));
        assertThat(postBox.newest(applicant.address()).text()).contains("Im Moment fehlt dir die Zeit.");
        assertThat(applicant.surfer().get(portal.key(), "/de/my/guides").main())
                .contains("Im Moment fehlt dir die Zeit.");
        assertThat(applicant
                        .surfer()
                        .get(portal.key(), "/de/guides/application")
                        .main())
                .contains("Im Moment fehlt dir die Zeit.", STORY);
        assertThat(applied(applicant)).isEqualTo(desk);
    }

    @Test
    void nobodyDecidesAboutHerself() {
        var desk = applied(coordinator);
        assertThat(post(coordinator, desk + "/acceptance", Map.of()).main())
                .contains("Über deine eigene Bewerbung entscheidet jemand anderes");
    }

    @Test
    void aFormThatLacksSomethingComesBackWithWhatWasTyped() {
        var applicant = visitors.signedIn(portal);
        var form = new HashMap<>(profile());
        form.put("hours", "viele");
        form.put("level1", "");
        var answer = post(applicant, "/de/guides/application", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("main .error")).hasSize(2);
        assertThat(answer.page().select("#story").text()).isEqualTo(STORY);

        var empty = stranger.post(portal.key(), "/de/guides/request", Map.of("situation", "سلام", "topics", "family"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("main .error")).hasSize(3);
        assertThat(empty.page().select("#situation").text()).isEqualTo("سلام");
        assertThat(empty.page().select("input[name=topics][checked]").val()).isEqualTo("family");
    }

    /// From the first word, in Arabic and without an account, to the first date.
    @Test
    void aNewcomerFindsAGuideAndNobodyLearnsANameTooEarly() {
        var guide = visitors.signedIn(portal);
        accounts.rename(guide.person(), "Amina Haddad");
        var profile = examples.guide(portal, guide.person(), 1);
        var address = Visitors.someAddress();
        var newcomer = visitors.stranger();
        var asked = newcomer.post(portal.key(), "/ar/guides/request", request(address));
        var request = newcomer.follow(
                newcomer.post(portal.key(), path(asked.location()), Map.of("digits", postBox.code(address))));
        assertThat(request.path()).contains("/ar/my/guide-requests/");
        assertThat(request.main()).contains("Amina", "العربية").doesNotContain("Haddad");

        var german = request.path().replace("/ar/", "/de/");
        assertThat(newcomer.get(portal.key(), german).main())
                .contains("Spricht Arabisch (Muttersprache)", "Ist in Bochum unterwegs", "Hat noch einen Platz frei");
        var twice = newcomer.post(
                portal.key(),
                german + "/wishes",
                Map.of(
                        "wish1",
                        profile.shortId().value(),
                        "wish2",
                        profile.shortId().value()));
        assertThat(twice.main()).contains("jeden Menschen nur einmal");
        assertThat(newcomer.post(
                                portal.key(),
                                german + "/wishes",
                                Map.of("wish1", profile.shortId().value()))
                        .status())
                .isEqualTo(303);

        var mine = guide.surfer().get(portal.key(), "/de/my/guides");
        assertThat(mine.main()).contains("مدرسة").doesNotContain("Hiba", address);
        assertThat(coordinator.surfer().get(portal.key(), "/de/manage/guides").main())
                .doesNotContain("Hiba", address);
        var yes = mine.page().select("form[action$=/acceptance]").attr("action");
        assertThat(visitors.signedIn(portal)
                        .surfer()
                        .post(portal.key(), yes, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(guide.surfer().post(portal.key(), yes, Map.of()).status()).isEqualTo(303);
        assertThat(guide.surfer().post(portal.key(), yes, Map.of()).main()).contains("inzwischen weitergegangen");

        var link = newcomer.get(portal.key(), german)
                .page()
                .select("a[href*=/tandems/]")
                .attr("href");
        assertThat(newcomer.get(portal.key(), link).main()).contains("Begleitung mit Amina (Amina Haddad)");
        var tandem = guide.surfer().get(portal.key(), link);
        assertThat(tandem.main()).contains("Begleitung mit Hiba", "مدرسة").doesNotContain(address);
        assertThat(visitors.signedIn(portal).surfer().get(portal.key(), link).status())
                .isEqualTo(404);
        assertThat(coordinator.surfer().get(portal.key(), link).status()).isEqualTo(404);

        talk(guide, newcomer, link);
        date(guide, newcomer, link, address);
        end(guide, newcomer, link);
    }

    private void talk(Someone guide, Surfer newcomer, String tandem) {
        var thread =
                guide.surfer().post(portal.key(), tandem + "/thread", Map.of()).location();
        assertThat(guide.surfer().get(portal.key(), path(thread)).main()).contains("مدرسة", "Hiba");
        assertThat(newcomer.post(portal.key(), tandem + "/thread", Map.of()).location())
                .isEqualTo(thread);
    }

    private void date(Someone guide, Surfer newcomer, String tandem, String address) {
        assertThat(post(guide, tandem + "/goals", Map.of("goal", "Schulplatz")).status())
                .isEqualTo(303);
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(3).toString();
        var typed =
                Map.of("title", "Schule ansehen", "day", day, "time", "9:30", "minutes", "60", "place", "Nordstraße 1");
        assertThat(post(guide, tandem + "/appointments", Map.of("title", "Nur so"))
                        .main())
                .contains("Gib einen Tag an");
        assertThat(post(guide, tandem + "/appointments", typed).status()).isEqualTo(303);
        assertThat(postBox.newest(address).subject()).contains("Schule ansehen");
        var page = newcomer.get(portal.key(), tandem);
        assertThat(page.main()).contains("Schulplatz", "Schule ansehen", "Nordstraße 1");
        var file =
                newcomer.get(portal.key(), page.page().select("a[href$=.ics]").attr("href"));
        assertThat(file.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(file.text()).contains("SUMMARY:Schule ansehen", "LOCATION:Nordstraße 1", "DTEND:");
    }

    private void end(Someone guide, Surfer newcomer, String tandem) {
        var text = Map.of("helpful", "yes", "text", "Ohne sie hätte ich aufgegeben.");
        assertThat(newcomer.post(portal.key(), tandem + "/end", text).status()).isEqualTo(303);
        assertThat(newcomer.get(portal.key(), tandem).page().select("#text").text())
                .isEqualTo("Ohne sie hätte ich aufgegeben.");
        var there = guide.surfer().get(portal.key(), tandem);
        assertThat(there.main()).contains("beendet", "löschen wir am").doesNotContain("aufgegeben");
        var desk = coordinator
                .surfer()
                .get(portal.key(), "/de/manage/guides")
                .page()
                .select("tbody a");
        assertThat(coordinator.surfer().get(portal.key(), desk.attr("href")).main())
                .contains("hat geholfen", "Ohne sie hätte ich aufgegeben.");
        assertThat(post(guide, tandem + "/goals", Map.of("goal", "Noch eins")).status())
                .isEqualTo(404);
    }

    @Test
    void theCoordinatorAsksByHandWithTheSameReasonsAndWithoutANameToRead() {
        var guide = visitors.signedIn(portal);
        var profile = examples.guide(portal, guide.person(), 1);
        var newcomer = visitors.signedIn(portal);
        var request = examples.request(portal, newcomer.person());
        post(newcomer, "/de" + request.path() + "/wishes", Map.of("deed", "team"));
        var list = coordinator.surfer().get(portal.key(), "/de/manage/guides");
        assertThat(list.main()).contains("Warten auf dich", "Arabisch, Bochum");
        var desk = "/de" + request.desk();
        assertThat(coordinator.surfer().get(portal.key(), desk).main())
                .contains(ExampleGuides.SITUATION, "Spricht Arabisch (Muttersprache)")
                .doesNotContain("Hiba", newcomer.address());

        assertThat(post(
                                coordinator,
                                desk + "/assignment",
                                Map.of("guide", profile.shortId().value()))
                        .status())
                .isEqualTo(303);
        assertThat(post(
                                coordinator,
                                desk + "/assignment",
                                Map.of("guide", profile.shortId().value()))
                        .status())
                .isEqualTo(422);
        var yes = guide.surfer()
                .get(portal.key(), "/de/my/guides")
                .page()
                .select("form[action$=/acceptance]")
                .attr("action");
        post(guide, yes, Map.of());
        var hers = newcomer.surfer().get(portal.key(), "/de" + request.path());
        assertThat(hers.main()).contains("Dieser Mensch hat Zeit für dich");
        assertThat(hers.page().select("a[href*=/tandems/]")).isEmpty();
        assertThat(post(newcomer, "/de" + request.path() + "/consent", Map.of()).status())
                .isEqualTo(303);
        assertThat(newcomer.surfer()
                        .get(portal.key(), "/de" + request.path())
                        .page()
                        .select("a[href*=/tandems/]"))
                .hasSize(1);
    }

    @Test
    void whoHasNobodyToOfferSaysWhy() {
        var newcomer = visitors.signedIn(portal);
        var request = examples.request(portal, newcomer.person());
        var desk = "/de" + request.desk();
        assertThat(post(coordinator, desk + "/closing", Map.of()).status()).isEqualTo(422);
        post(coordinator, desk + "/closing", Map.of("text", "Frag bitte beim Welcome Center."));
        assertThat(postBox.newest(newcomer.address()).text()).contains("Frag bitte beim Welcome Center.");
        assertThat(newcomer.surfer().get(portal.key(), "/de" + request.path()).main())
                .contains("geschlossen");
    }

    @Test
    void whoAccompaniesSomebodyDoesNotSimplyLeave() {
        var guide = visitors.signedIn(portal);
        var profile = examples.guide(portal, guide.person(), 1);
        assertThat(post(guide, "/de/my/guides/profile/pause", Map.of()).status())
                .isEqualTo(303);
        assertThat(stranger.get(portal.key(), "/de" + profile.path()).status()).isEqualTo(404);
        post(guide, "/de/my/guides/profile/resumption", Map.of());
        var newcomer = visitors.signedIn(portal);
        var request = examples.request(portal, newcomer.person());
        post(
                newcomer,
                "/de" + request.path() + "/wishes",
                Map.of("wish1", profile.shortId().value()));
        post(guide, "/de/my/guides/asked/" + examples.current(request).id() + "/acceptance", Map.of());
        assertThat(post(guide, "/de/my/guides/profile/farewell", Map.of()).main())
                .contains("Du begleitest noch jemanden");
    }

    @Test
    void aHiddenProfileIsReadByNobodyAndAskedByNobody() {
        var guide = visitors.signedIn(portal);
        var profile = examples.guide(portal, guide.person(), 1);
        var moderator = visitors.moderator(portal);
        stranger.post(
                portal.key(),
                "/de/report/guide/" + profile.id().value(),
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "category",
                        "WRONG",
                        "explanation",
                        "Stimmt nicht.",
                        "honest",
                        "true"));
        var review = moderator
                .surfer()
                .get(portal.key(), "/de/manage/moderation?list=reports")
                .page()
                .select("tbody a")
                .attr("href");
        var panel = moderator.surfer().get(portal.key(), review).page().select("#panel [formaction]");
        var hide = panel.attr("formaction").replaceFirst("/[a-z]+(\\?.*)?$", "/hiding");
        assertThat(moderator
                        .surfer()
                        .post(portal.key(), hide, Map.of("category", "WRONG", "ground", "RULES", "text", "Erfunden."))
                        .status())
                .isEqualTo(303);
        assertThat(stranger.get(portal.key(), "/de" + profile.path()).status()).isEqualTo(404);
        assertThat(stranger.get(portal.key(), "/de/guides").main()).doesNotContain("Amina");
        assertThat(guide.surfer().get(portal.key(), "/de/my/guides").main()).contains("ausgeblendet");
    }

    @Test
    void aPortalWithoutGuidesHasNone() {
        var key = portals.fresh().key();
        for (var path : List.of("/de/guides", "/de/guides/request"))
            assertThat(stranger.get(key, path).status()).isEqualTo(404);
    }

    private void rules(String promise, String criteria) {
        var saved = coordinator
                .surfer()
                .change(
                        portal.key(),
                        "/de/manage/guides/rules",
                        Map.of("promise", promise, "keep", "90", "criteria", criteria));
        assertThat(saved.status()).as(saved.main()).isEqualTo(303);
    }

    /// Answers the coordinator's page of the application.
    private String applied(Someone applicant) {
        var answer = post(applicant, "/de/guides/application", profile());
        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        return coordinator
                .surfer()
                .get(portal.key(), "/de/manage/guides")
                .page()
                .select("tbody a")
                .eachAttr("href")
                .getLast();
    }

    private static Map<String, Object> profile() {
        var form = new HashMap<String, Object>(Map.of("shownAs", "Aminata", "storyIn", "de", "story", STORY));
        form.putAll(Map.of("language1", "ar", "level1", "native", "language2", "de", "level2", "good"));
        form.putAll(Map.of("topics", List.of("family", "work"), "town1", ExampleGuides.BOCHUM, "hours", "6"));
        form.putAll(Map.of("ways", List.of("refuge"), "capacity", "2"));
        return form;
    }

    private static Map<String, Object> request(String address) {
        var form = new HashMap<String, Object>(Map.of("key", UUID.randomUUID(), "called", "Hiba"));
        form.putAll(Map.of(
                "situation", "أبحث عن مدرسة لابنتي.", "languages", List.of("ar"), "topics", List.of("education")));
        form.putAll(Map.of("town", ExampleGuides.BOCHUM, "way", "refuge", "email", address));
        return form;
    }

    private Answer post(Someone who, String path, Map<String, ?> form) {
        return who.surfer().post(portal.key(), path, form);
    }

    private static String path(String location) {
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
