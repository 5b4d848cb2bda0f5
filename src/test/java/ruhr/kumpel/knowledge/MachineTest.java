package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.language.MachineTranslation;
import ruhr.kumpel.language.TranslatorStandIn;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// A machine translates pages: marked, within the month's budget, and only what can be read.
@KumpelTest
class MachineTest {

    private static final String HARD =
            "Die Erteilung der Aufenthaltserlaubnis setzt grundsätzlich die Sicherstellung des"
                    + " Lebensunterhaltes, die Identitätsklärung, die Staatsangehörigkeitsfeststellung sowie die"
                    + " Nichtbeeinträchtigung öffentlicher Interessen der Bundesrepublik Deutschland voraus, wobei"
                    + " Ausnahmeregelungen berücksichtigungsfähig bleiben.";

    private final Editors editors;
    private final JdbcClient db;
    private final MachineTranslation machines;
    private final MachineStore store;
    private final Clock clock;
    private final Portal portal;
    private final Editor editor;
    private final Surfer reader;

    MachineTest(
            Editors editors,
            ExamplePortals portals,
            JdbcClient db,
            MachineTranslation machines,
            MachineStore store,
            Clock clock,
            Surfer reader) {
        this.editors = editors;
        this.db = db;
        this.machines = machines;
        this.store = store;
        this.clock = clock;
        this.portal = portals.fresh();
        this.editor = editors.of(portal);
        this.reader = reader;
    }

    @Test
    void aTranslationIsADraftThatSaysSoUntilAPersonStandsForIt() {
        var desk = published("## Bis wann {#deadline}\n\nGeh **bald** zum [Amt](/info/amt-1234567890).");
        assertThat(form(desk, "uk").text()).contains("LibreTranslate macht einen Entwurf");

        var answer = translates(desk, "uk", Map.of());

        assertThat(editor.surfer().follow(answer).main())
                .contains(
                        "Maschinell übersetzt. Lies es jetzt gegen.",
                        "Dieser Text kommt von einer Maschine (LibreTranslate");
        assertThat(body(desk))
                .isEqualTo("## uk: Bis wann {#deadline}\n\nuk: Geh **bald** zum [Amt](/info/amt-1234567890).");
        assertThat(editor.read(desk, "uk", reader).page().select("article").attr("lang"))
                .as("a draft")
                .isEqualTo("de");

        editor.publishes(desk + "?in=uk", Map.of());
        assertThat(editor.read(desk, "uk", reader).page().select(".alert")).isEmpty();
        assertThat(editor.read(desk, "uk", reader).main()).contains("uk: Geh bald zum Amt");
        assertThat(editor.surfer().get(portal.key(), desk + "?in=uk").main())
                .as("hers now")
                .doesNotContain("kommt von einer Maschine");
    }

    @Test
    void shownAtOnceReadersAreToldThatItIsAMachines() {
        var desk = published("Geh bald zum Amt.");
        translates(desk, "uk", Map.of("show", "true"));
        assertThat(editor.read(desk, "uk", reader).main())
                .contains("uk: Geh bald zum Amt.", "Перекладено машиною, редакція ще не підтвердила");
        var confirmation =
                editor.surfer().get(portal.key(), desk + "?in=uk").page().select("form[action*=publication]");
        editor.surfer()
                .post(
                        portal.key(),
                        confirmation.attr("action"),
                        Map.of("number", confirmation.select("[name=number]").val()));
        assertThat(editor.read(desk, "uk", reader).page().select(".alert")).isEmpty();
    }

    @Test
    void aHardTextIsTranslatedOnlyForAReasonThatIsKept() {
        var desk = published(HARD + " " + HARD);
        var refused = translates(desk, "uk", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("obwohl er schwer zu lesen ist");
        assertThat(used()).isZero();

        translates(desk, "uk", Map.of("reason", "Der Krieg hat gestern begonnen."));

        assertThat(editor.surfer().get(portal.key(), desk + "?in=uk").main())
                .contains("obwohl das Original schwer zu lesen ist", "Der Krieg hat gestern begonnen.");
        assertThat(db.sql("select reason from knowledge.machine_run where asked_by = :person")
                        .param("person", editor.person().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Der Krieg hat gestern begonnen.");
        assertThat(editor.surfer()
                        .get(portal.key(), desk)
                        .page()
                        .select("#readability")
                        .text())
                .contains("sehr schwer", "Wiener Sachtextformel");
    }

    @Test
    void theBudgetOfAMonthIsNotOverdrawn() {
        var desk = published("Geh bald zum Amt.");
        spend(machines.charactersPerMonth() - 10);
        var refused = translates(desk, "uk", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("reicht es in diesem Monat nicht mehr", "übrig sind 10");
        assertThat(used()).isEqualTo(machines.charactersPerMonth() - 10);
    }

    @Test
    void manyAtOnceGetNoMoreThanThereIs() throws Exception {
        var month = LocalDate.of(2026, 11, 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 64)
                    .mapToObj(i -> threads.submit(() -> store.take(portal.id(), month, 30, 1_000)))
                    .toList();
            int got = 0;
            for (var one : asked) if (one.get()) got++;
            assertThat(got).isEqualTo(33);
        }
        assertThat(store.used(portal.id(), month)).isEqualTo(990);
    }

    @Test
    void whatTheMachineRefusesCostsNothing() {
        for (var words : List.of("Störung", "Zählerstand")) {
            var desk = published("Eine " + words + ".");
            var answer = translates(desk, "uk", Map.of());
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select("#machine .alert, #machine .errors").text())
                    .contains("nichts abgezogen");
            assertThat(body(desk)).isEmpty();
        }
        assertThat(used()).isZero();
    }

    @Test
    void aPassageInWhichALinkWasLostStaysInTheOriginalAndIsNotShownUnread() {
        var desk = published("Der Verlierer fragt das [Amt](/map).\n\nGeh bald hin.");
        var answer = translates(desk, "uk", Map.of("show", "true"));
        assertThat(editor.surfer().follow(answer).main()).contains("aber nicht ganz");
        assertThat(body(desk)).isEqualTo("Der Verlierer fragt das [Amt](/map).\n\nuk: Geh bald hin.");
        assertThat(editor.read(desk, "uk", reader).page().select("article").attr("lang"))
                .isEqualTo("de");
    }

    @Test
    void aDoubleClickPaysOnceAndWhatSomebodyWroteMeanwhileStays() throws Exception {
        var desk = published("Die Langsamkeit der Ämter.");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var second = editors.of(portal);
            var one = threads.submit(() -> translates(desk, "uk", Map.of()).status());
            Thread.sleep(400);
            assertThat(second.surfer()
                            .post(portal.key(), desk + "/machine?in=uk", Map.of("newest", "0"))
                            .main())
                    .contains("gerade schon maschinell übersetzt");
            second.publishes(desk + "?in=uk", Map.of("title", "Моє", "body", "Моє."));
            assertThat(one.get()).isEqualTo(422);
        }
        assertThat(TranslatorStandIn.get().askedWith("Langsamkeit der Ämter")).hasSize(1);
        assertThat(editor.read(desk, "uk", reader).main()).contains("Моє.");
    }

    @Test
    void leichteSpracheAndDraftsAreNotOffered() {
        var desk = published("Geh bald zum Amt.");
        assertThat(form(desk, "de-x-leicht")).isEmpty();
        assertThat(form(desk, "de")).isEmpty();
        var draft = editor.begins("Geheim");
        assertThat(form(draft, "uk")).isEmpty();
        assertThat(editor.surfer()
                        .post(portal.key(), draft + "/machine?in=uk", Map.of("newest", "0"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void readabilityIsToldInThePreviewOfAGermanText() {
        var preview =
                editor.surfer().post(portal.key(), "/de/info/preview?in=de", Map.of("title", "Titel", "body", HARD));
        assertThat(preview.page().select("#readability").text()).contains("sehr schwer", "in einem Satz");
        assertThat(editor.surfer()
                        .post(portal.key(), "/de/info/preview?in=uk", Map.of("title", "Titel", "body", HARD))
                        .page()
                        .select("#readability")
                        .text())
                .isEmpty();
    }

    private org.jsoup.select.Elements form(String desk, String language) {
        return editor.surfer()
                .get(portal.key(), desk + "?in=" + language)
                .page()
                .select("form#machine");
    }

    private Answer translates(String desk, String language, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("newest", form(desk, language).select("[name=newest]").val());
        return editor.surfer().post(portal.key(), desk + "/machine?in=" + language, form);
    }

    private String body(String desk) {
        return editor.form(desk + "?in=uk", Map.of()).getOrDefault("body", "").strip();
    }

    private long used() {
        return db.sql("select coalesce(sum(characters), 0) from knowledge.machine_use where portal_id = :portal")
                .param("portal", portal.id().value())
                .query(Long.class)
                .single();
    }

    private void spend(long characters) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        assertThat(store.take(portal.id(), today.withDayOfMonth(1), characters, machines.charactersPerMonth()))
                .isTrue();
    }

    private String published(String body) {
        var desk = editor.begins("Wohnsitz anmelden");
        editor.publishes(desk, Map.of("body", body));
        return desk;
    }
}
