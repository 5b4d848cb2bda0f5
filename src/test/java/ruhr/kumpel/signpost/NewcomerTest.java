package ruhr.kumpel.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// From the first question to a list that she keeps, without a script.
@KumpelTest
class NewcomerTest {

    private static final Map<String, List<String>> NURSE = Map.of(
            "a.origin", List.of("other"),
            "a.here", List.of("no"),
            "a.reason", List.of("work", "family"),
            "a.degree", List.of("vocational"),
            "a.regulated", List.of("yes"),
            "a.job", List.of("yes"),
            "a.home", List.of("2027-01-15"));

    private final ExamplePortals portals;
    private final Portal portal;
    private final Surfer newcomer;
    private final Entrance entrance;
    private final PostBox postBox;
    private final JdbcClient db;
    private final ShippedSignpost shipped;
    private final Signposts signposts;
    private final RevisionStore revisions;

    NewcomerTest(
            ExamplePortals portals,
            ShippedSignpost shipped,
            Signposts signposts,
            RevisionStore revisions,
            Surfer newcomer,
            Entrance entrance,
            PostBox postBox,
            JdbcClient db) {
        this.portals = portals;
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.shipped = shipped;
        this.signposts = signposts;
        this.revisions = revisions;
        this.newcomer = newcomer;
        this.entrance = entrance;
        this.postBox = postBox;
        this.db = db;
        shipped.take(portal.id());
    }

    @Test
    void oneQuestionFollowsTheOtherUntilTheListIsThere() {
        var page = newcomer.get(portal.key(), "/de/signpost");
        assertThat(page.main()).contains("Woher kommst du?", "Frage 1 von höchstens");
        page = answered(page, "a.origin", "eu");
        assertThat(page.main()).contains("Bist du schon in Deutschland?", "EU, Island");
        page = answered(page, "a.here", "yes");
        page = answered(page, "a.reason", "study");
        assertThat(page.main()).as("no question about degrees").contains("Soll deine Familie");
        for (int i = 0; i < 5; i++) page = sent(page, Map.of("go", "skip"));
        assertThat(page.main())
                .contains(
                        "Deine Liste",
                        "Wohnsitz anmelden",
                        "Du brauchst keine Aufenthaltserlaubnis",
                        "§ 19",
                        "Juni 2025")
                .doesNotContain("Visum beantragen");
    }

    @Test
    void goingBackKeepsWhatWasAnswered() {
        var page = newcomer.get(portal.key(), "/de/signpost");
        page = answered(page, "a.origin", "eu");
        page = sent(page, Map.of("go", "to:origin"));
        assertThat(page.page().select("input[name=a.origin][checked]").val()).isEqualTo("eu");
    }

    @Test
    void continuingWithoutAnAnswerSaysWhatToDo() {
        var page = sent(newcomer.get(portal.key(), "/de/signpost"), Map.of("go", "next"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.main()).contains("Wähle eine Antwort");
    }

    @Test
    void allQuestionsStandOnOnePageAndNewOnesJoinThem() {
        var page = newcomer.get(portal.key(), "/de/signpost?all=1");
        page = sent(page, Map.of("a.origin", "other", "a.reason", "work"));
        assertThat(page.main())
                .contains("Deine Antworten führen zu weiteren Fragen", "Hast du schon ein Stellenangebot?");
        page = sent(page, Map.of("a.degree", "university"));
        page = sent(page, Map.of("a.job", "yes"));
        assertThat(page.main()).contains("Blaue Karte EU prüfen");
    }

    @Test
    void townsAreFoundByPostcodeAndNothingElseIsTaken() {
        var fields = new HashMap<String, Object>(Map.of("shown", "town", "go", "next", "a.town", "44787"));
        var list = newcomer.post(portal.key(), "/de/signpost", fields);
        assertThat(list.main()).contains("Welches Amt in Bochum es ist");
        fields.put("a.town", "Atlantis");
        assertThat(newcomer.post(portal.key(), "/de/signpost", fields).main()).contains("Diesen Ort finden wir");
    }

    @Test
    void theListIsInHerLanguageAndInAnAdvisersBesides() {
        var fields = new HashMap<String, Object>(NURSE);
        fields.put("also", "de");
        var list = newcomer.post(portal.key(), "/ar/signpost/list", fields);
        assertThat(list.page().select("html").attr("dir")).isEqualTo("rtl");
        assertThat(list.main()).contains("سجّل سكنك", "Wohnsitz anmelden", "خلال أسبوعين");
        assertThat(list.page().select(".step [lang=ar]")).isNotEmpty();
    }

    @Test
    void everyStepSaysThatNobodyHasConfirmedIt() {
        var list = newcomer.post(portal.key(), "/de/signpost/list", NURSE);
        var steps = list.page().select("li.step");
        assertThat(steps)
                .hasSizeGreaterThan(8)
                .allSatisfy(step -> assertThat(step.text()).contains("Noch nicht bestätigt"));
        assertThat(list.main()).contains("Sie ist keine Rechtsberatung");
    }

    @Test
    void whatIsMissingInHerLanguageIsShownAsWhatItIs() {
        var german = shipped.signpost().steps().stream()
                .filter(step -> step.key().equals("register"))
                .map(step -> new Step(
                        step.key(), step.phase(), List.of(ExampleSignposts.rule("Nur auf Deutsch", Condition.ALWAYS))))
                .toList();
        publish(new Signpost(shipped.signpost().source(), shipped.signpost().questions(), german));
        var list = newcomer.post(portal.key(), "/uk/signpost/list", NURSE);
        assertThat(list.main()).contains("Nur auf Deutsch", "Ще немає твоєю мовою");
        assertThat(list.page().select(".step h3 [lang=de]").text()).isEqualTo("Nur auf Deutsch");
    }

    @Test
    void theCalendarHoldsHerDates() {
        var file = newcomer.post(portal.key(), "/uk/signpost/list/calendar", NURSE);
        assertThat(file.header("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(file.text())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20270129\r\n", "Зареєструвати", "TRIGGER:-P3D", "END:VCALENDAR\r\n");
        assertThat(file.text().lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void sheSendsTheListToHerselfButNotWhatSheTyped() {
        var address = "neu-" + UUID.randomUUID() + "@example.org";
        var fields = new HashMap<String, Object>(NURSE);
        fields.put("email", address);
        fields.put("note.register", "Kanarienvogel mitbringen");
        assertThat(newcomer.post(portal.key(), "/de/signpost/list/letter", fields)
                        .main())
                .contains("unterwegs");
        var letter = postBox.newest(address);
        assertThat(String.join("\n", letter.paragraphs()))
                .contains("Wohnsitz anmelden", "29. Januar 2027", "keine Rechtsberatung")
                .doesNotContain("Kanarienvogel");
    }

    @Test
    void aListIsKeptUnderWordsAndOpenedByThemAnywhere() {
        var code = kept(NURSE, "note.register", "Tante Olga fragen", "done", "visa");
        var stranger = entrance.stranger();
        var opened = stranger.post(portal.key(), "/de/signpost/kept", Map.of("code", code.toUpperCase(Locale.ROOT)));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.page().select("#step-register textarea").text()).isEqualTo("Tante Olga fragen");
        assertThat(opened.page().select("#step-visa input[name=done]").hasAttr("checked"))
                .isTrue();
        assertThat(opened.header("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void theSameWordsKeepItsChanges() {
        var code = kept(NURSE);
        var opened = newcomer.post(portal.key(), "/de/signpost/kept", Map.of("code", code));
        var changed = sent(opened, "/de/signpost/list/code", Map.of("done", "register"));
        assertThat(changed.main()).contains("Unter denselben Wörtern gespeichert");
        var again = newcomer.post(portal.key(), "/de/signpost/kept", Map.of("code", code));
        assertThat(again.page().select("#step-register input[name=done]").hasAttr("checked"))
                .isTrue();
        assertThat(newcomer.post(portal.key(), "/de/signpost/kept/deletion", Map.of("code", code))
                        .status())
                .isEqualTo(303);
        assertThat(newcomer.post(portal.key(), "/de/signpost/kept", Map.of("code", code))
                        .main())
                .contains("finden wir keine Liste");
    }

    @Test
    void aCodeOpensNothingOnAnotherPortal() {
        var elsewhere = portals.like("welcome", Policy.AFTER_REVIEW);
        shipped.take(elsewhere.id());
        assertThat(newcomer.post(elsewhere.key(), "/de/signpost/kept", Map.of("code", kept(NURSE)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoeverHasTheDatabaseCannotReadAListWithoutItsWords() {
        var canary = "Kanarienvogel" + System.nanoTime();
        kept(NURSE, "note.register", canary);
        var stored = db.sql("select encode(content, 'escape') from signpost.kept where portal_id = :portal")
                .param("portal", portal.id().value())
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains(canary) || row.contains("origin"));
    }

    @Test
    void whoGuessesIsStopped() {
        var guesser = entrance.stranger();
        var code = kept(NURSE);
        for (int i = 0; i < 20; i++)
            assertThat(guesser.post(
                                    portal.key(),
                                    "/de/signpost/kept",
                                    Map.of("code", "Apfel 1" + i + " Garten 22 Hut 33"))
                            .status())
                    .isEqualTo(422);
        var late = guesser.post(portal.key(), "/de/signpost/kept", Map.of("code", code));
        assertThat(late.status()).isEqualTo(429);
        assertThat(late.main()).contains("zu viele Versuche");
        assertThat(newcomer.post(portal.key(), "/de/signpost/kept", Map.of("code", code))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aMemberKeepsItInHerAccountAndItGoesWithHer() {
        var member = entrance.signedIn(portal);
        assertThat(member.surfer()
                        .post(portal.key(), "/de/signpost/list/account", NURSE)
                        .status())
                .isEqualTo(303);
        assertThat(member.surfer().get(portal.key(), "/de/my/checklist").main()).contains("Visum beantragen");
        assertThat(rows("signpost.checklist")).isEqualTo(1);
        var data = new SignpostPersonalData(db);
        assertThat(String.valueOf(data.copyFor(member.person()).get("checklists")))
                .contains("vocational");
        data.erase(member.person());
        assertThat(rows("signpost.checklist")).isZero();
    }

    @Test
    void aStepThatChangedSinceSheKeptItSaysSo() {
        var code = kept(NURSE);
        var before = signposts.published(portal.id()).orElseThrow();
        var steps = before.steps().stream()
                .filter(step -> !step.key().equals("bank"))
                .map(step -> step.key().equals("register")
                        ? new Step(
                                step.key(),
                                step.phase(),
                                List.of(ExampleSignposts.rule("Anders anmelden", Condition.ALWAYS)))
                        : step)
                .toList();
        publish(new Signpost(before.source(), before.questions(), steps));
        var opened = newcomer.post(portal.key(), "/de/signpost/kept", Map.of("code", code));
        assertThat(opened.page().select("#step-register").text()).contains("Geändert, seit du gespeichert hast");
        assertThat(opened.page().select("#step-visa").text()).doesNotContain("Geändert");
        assertThat(opened.main()).contains("ein Schritt neu oder geändert, einer weggefallen");
        assertThat(sent(opened, "/de/signpost/list", Map.of("go", "seen")).main())
                .doesNotContain("Geändert, seit");
    }

    @Test
    void answersAreInNoTableNoAddressAndNoLogBeforeSheKeepsThem() {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var ours = (Logger) LoggerFactory.getLogger("ruhr.kumpel");
        ours.setLevel(Level.DEBUG);
        log.start();
        root.addAppender(log);
        try {
            var canary = "kanarie" + System.nanoTime();
            var fields = new HashMap<String, Object>(NURSE);
            fields.put("note.register", canary);
            fields.put("a.home", "2027-07-13");
            var list = newcomer.post(portal.key(), "/de/signpost/list", fields);
            newcomer.post(portal.key(), "/de/signpost", fields);
            newcomer.post(portal.key(), "/de/signpost/list/calendar", fields);
            assertThat(list.page().select("a[href]").eachAttr("href"))
                    .noneMatch(href ->
                            href.contains("vocational") || href.contains("2027-07-13") || href.contains(canary));
            assertThat(list.header("Set-Cookie")).isEmpty();
            assertThat(list.header("Referrer-Policy").orElse("")).isNotEmpty();
            assertThat(rows("signpost.kept") + rows("signpost.checklist")).isZero();
            assertThat(everywhere(canary)).isEmpty();
            assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                    .noneMatch(line ->
                            line.contains(canary) || line.contains("2027-07-13") || line.contains("vocational"));
        } finally {
            root.detachAppender(log);
            ours.setLevel(null);
        }
    }

    /// Those tables in which it stands.
    private List<String> everywhere(String text) {
        var tables = db.sql("""
                select table_schema || '.' || table_name from information_schema.tables
                 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """).query((row, _) -> row.getString(1)).list();
        return tables.stream()
                .filter(table -> db.sql("select exists (select from " + table + " one where one::text like :text)")
                        .param("text", "%" + text + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    @Test
    void aPortalWithoutSignpostHasNone() {
        var other = portals.fresh();
        assertThat(newcomer.get(other.key(), "/de/signpost").status()).isEqualTo(404);
        assertThat(newcomer.post(other.key(), "/de/signpost/list", NURSE).status())
                .isEqualTo(404);
    }

    @Test
    void theHomePageShowsTheWay() {
        assertThat(newcomer.get(portal.key(), "/de/").page().select("main a[href='/de/signpost']"))
                .hasSize(1);
    }

    private void publish(Signpost signpost) {
        revisions.add(portal.id(), 2, signpost, Optional.empty(), Instant.now());
        revisions.publish(portal.id(), 2, Optional.empty(), Instant.now());
    }

    private int rows(String table) {
        return db.sql("select count(*) from " + table + " where portal_id = :portal")
                .param("portal", portal.id().value())
                .query(Integer.class)
                .single();
    }

    private String kept(Map<String, ?> fields, String... more) {
        var all = new HashMap<String, Object>(fields);
        for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
        var page = newcomer.post(portal.key(), "/de/signpost/list/code", all);
        assertThat(page.status()).as(page.main()).isEqualTo(200);
        return page.page().select(".code-words bdi").text();
    }

    private Answer answered(Answer page, String field, String value) {
        return sent(page, Map.of(field, value, "go", "next"));
    }

    private Answer sent(Answer page, Map<String, ?> more) {
        return sent(page, page.page().select("main form:not([data-kept])").attr("action"), more);
    }

    /// The form of the page with what a browser would send of it.
    private Answer sent(Answer page, String to, Map<String, ?> more) {
        var fields = new LinkedHashMap<String, Object>();
        var form = page.page().select("main form:not([data-kept])").get(0);
        for (var field : form.select("[name]")) {
            boolean unsent =
                    field.is("button") || field.is("[type=checkbox]:not([checked]), [type=radio]:not([checked])");
            if (unsent) continue;
            var values = new ArrayList<Object>((List<?>) fields.getOrDefault(field.attr("name"), List.of()));
            values.add(field.is("textarea") ? field.wholeText() : field.val());
            fields.put(field.attr("name"), values);
        }
        fields.putAll(more);
        return newcomer.post(portal.key(), to, fields);
    }
}
