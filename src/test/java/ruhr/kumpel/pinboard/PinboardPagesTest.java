package ruhr.kumpel.pinboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;
import tools.jackson.databind.json.JsonMapper;

/// The pinboard over HTTP and without a script.
@KumpelTest
class PinboardPagesTest {

    private final Visitors visitors;
    private final Surfer stranger;
    private final PinboardPersonalData personal;
    private final JdbcClient db;
    private final ExamplePortals portals;
    private final Portal portal;
    private final Someone member;
    private final Someone editor;
    private final LocalDate today;

    PinboardPagesTest(
            Visitors visitors,
            Surfer stranger,
            PinboardPersonalData personal,
            JdbcClient db,
            ExamplePortals portals,
            Grants grants,
            Clock clock) {
        this.visitors = visitors;
        this.stranger = stranger;
        this.personal = personal;
        this.db = db;
        this.portals = portals;
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.member = visitors.signedIn(portal);
        this.editor = visitors.signedIn(portal);
        grants.grant(editor.person(), Role.EDITOR, new Scope.OfPortal(portal.id()));
        this.today = LocalDate.ofInstant(clock.instant(), portal.setting().zone());
    }

    @Test
    void whatAMemberPostsIsShownOnceModeratorsHaveLooked() {
        var path = posted(member, news("Neues Sprachcafé"));
        assertThat(stranger.get(portal.key(), path).status()).isEqualTo(404);
        assertThat(member.surfer().get(portal.key(), path).main()).contains("wartet auf die Prüfung");
        assertThat(stranger.get(portal.key(), "/de/pinboard").main()).doesNotContain("Neues Sprachcafé");

        approve(path);

        assertThat(stranger.get(portal.key(), path).main()).contains("Neues Sprachcafé", "Tee und Kekse");
        assertThat(stranger.get(portal.key(), "/de/pinboard").main()).contains("Neues Sprachcafé");
        assertThat(stranger.get(portal.key(), "/de/").main()).contains("Neues Sprachcafé");
        assertThat(stranger.get(portal.key(), "/de/listings?text=sprachcafé").main())
                .contains("Neues Sprachcafé");
        assertThat(stranger.sitemap(portal.key())).contains(path.replace("/de", ""));
    }

    @Test
    void theSameFormSentTwicePostsOnce() {
        var form = news("Einmal");
        assertThat(posted(editor, form)).isEqualTo(posted(editor, form));
    }

    @Test
    void aFormWithMistakesComesBackFilled() {
        var form = news("");
        form.putAll(Map.of("until", today.minusDays(1).toString(), "link", "javascript:alert(1)", "category", "nix"));
        var back = member.surfer().post(portal.key(), "/de/pinboard/new", form);
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select("#text").text()).contains("Tee und Kekse");
        assertThat(back.page().select(".field--error")).hasSize(4);
    }

    @Test
    void anEventComesBackAsItsRuleSaysAndNotOnExceptions() {
        var form = event("Sprachcafé");
        form.putAll(Map.of("repeat", "weekly", "repeatCount", "4"));
        form.put("except", today.plusDays(14).toString());
        var path = posted(editor, form);
        var page = stranger.get(portal.key(), path).main();
        assertThat(page).contains("jede Woche", "18:00", "Markt 1", "Die nächsten Male");
        assertThat(stranger.get(portal.key(), path + "/calendar.ics").text().split("BEGIN:VEVENT"))
                .hasSize(4);
        assertThat(stranger.get(portal.key(), "/de/pinboard.ics").text()).contains("SUMMARY:Sprachcafé");
        var month = stranger.get(
                portal.key(),
                "/de/pinboard/calendar?month=" + today.plusDays(7).toString().substring(0, 7));
        assertThat(month.main()).contains("Sprachcafé");
        assertThat(month.page().select(".month a")).isNotEmpty();
        assertThat(stranger.get(portal.key(), "/de/pinboard?show=news").main()).doesNotContain("Sprachcafé");
    }

    @Test
    void aRuleThatIsBrokenOrNeverEndsChangesNothing() {
        var path = posted(editor, event("Treffen"));
        for (var wrong : Map.of(
                        "FREQ=SOMETIMES", "Diese Regel verstehen wir nicht",
                        "FREQ=SECONDLY", "höchstens einmal am Tag",
                        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "nie statt")
                .entrySet()) {
            var form = event("Anders");
            form.putAll(Map.of("repeat", "rule", "rule", wrong.getKey()));
            var back = editor.surfer().change(portal.key(), path + "/edit", form);
            assertThat(back.status()).isEqualTo(422);
            assertThat(back.page().select(".error").text()).contains(wrong.getValue());
        }
        assertThat(stranger.get(portal.key(), path).main()).contains("Treffen").doesNotContain("Anders");
    }

    @Test
    void whatIsOverIsGoneForOthers() {
        var path = posted(editor, news("Bald vorbei"));
        db.sql("update pinboard.posting set valid_until = ? where short_id = ?")
                .params(today.minusDays(1), path.substring(path.lastIndexOf('-') + 1))
                .update();
        assertThat(stranger.get(portal.key(), path).status()).isEqualTo(404);
    }

    @Test
    void translationsAreReadByThoseWhoReadThem() {
        var path = posted(editor, news("Neuigkeit"));
        editor.surfer()
                .change(portal.key(), path + "/translation?in=uk", Map.of("title", "Новина", "text", "Чай і печиво"));
        assertThat(stranger.get(portal.key(), path.replace("/de/", "/uk/")).main())
                .contains("Новина", "Чай");
        assertThat(stranger.get(portal.key(), path).main()).contains("Neuigkeit");
        assertThat(stranger.get(portal.key(), "/uk/pinboard?lang=uk").main()).contains("Новина");
        assertThat(stranger.get(portal.key(), "/uk/pinboard?lang=tr").main()).doesNotContain("Новина");
        assertThat(stranger.get(portal.key(), "/uk/pinboard.atom").text()).contains("<title>Новина</title>");
    }

    @Test
    void theFeedsSayTheSameAsThePage() {
        posted(editor, news("Im Feed"));
        var atom = stranger.get(portal.key(), "/de/pinboard.atom?category=german");
        assertThat(atom.header("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(atom.text()).contains("<title>Im Feed</title>");
        assertThat(stranger.get(portal.key(), "/de/pinboard.atom?category=housing")
                        .text())
                .doesNotContain("Im Feed");
        var json = new JsonMapper()
                .readTree(stranger.get(portal.key(), "/de/pinboard.json").text());
        assertThat(json.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(json.path("items").get(0).path("title").asString()).isEqualTo("Im Feed");
    }

    @Test
    void nobodyElseChangesOrRemovesIt() {
        var path = posted(member, news("Meins"));
        var other = visitors.signedIn(portal);
        assertThat(other.surfer().get(portal.key(), path + "/edit").status()).isEqualTo(404);
        assertThat(other.surfer()
                        .post(portal.key(), path + "/removal", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(member.surfer()
                        .post(portal.key(), path + "/removal", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(member.surfer().get(portal.key(), path).status()).isEqualTo(404);
    }

    @Test
    void herCopyHasItAndErasureTakesIt() {
        var path = posted(member, news("Zum Mitnehmen"));
        PersonalData data = personal;
        assertThat(data.copyFor(member.person()).toString()).contains("Zum Mitnehmen");
        data.erase(member.person());
        assertThat(member.surfer().get(portal.key(), path).status()).isEqualTo(404);
    }

    @Test
    void withoutTheFeatureThereIsNoPinboard() {
        var plain = portals.fresh();
        for (var path : java.util.List.of("/de/pinboard", "/de/pinboard.atom", "/de/pinboard/calendar"))
            assertThat(stranger.get(plain.key(), path).status()).isEqualTo(404);
    }

    private String posted(Someone by, Map<String, Object> form) {
        var answer = by.surfer().post(portal.key(), "/de/pinboard/new", form);
        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        return path(answer);
    }

    private static String path(Answer answer) {
        return answer.location().replaceFirst("^https?://[^/]+", "");
    }

    private void approve(String path) {
        var moderator = visitors.moderator(portal);
        var review = db.sql("""
                select r.review_id from moderation.open_review r join pinboard.posting p on p.id = r.subject_id
                 where p.short_id = ?
                """)
                .param(path.substring(path.lastIndexOf('-') + 1))
                .query(UUID.class)
                .single();
        assertThat(moderator
                        .surfer()
                        .post(portal.key(), "/de/manage/moderation/" + review + "/approval", Map.of())
                        .status())
                .isEqualTo(303);
    }

    private Map<String, Object> news(String title) {
        var form = new HashMap<String, Object>(Map.of("key", UUID.randomUUID(), "title", title, "language", "de"));
        form.putAll(Map.of("text", "Es gibt Tee und Kekse.", "category", "german", "town", "05911000"));
        form.put("until", today.plusDays(30).toString());
        return form;
    }

    private Map<String, Object> event(String title) {
        var form = news(title);
        form.putAll(Map.of("event", "1", "startDay", today.plusDays(7).toString(), "startTime", "18:00"));
        form.putAll(Map.of("endTime", "20:00", "zone", "Europe/Berlin", "place", "Markt 1", "repeat", "once"));
        return form;
    }
}
