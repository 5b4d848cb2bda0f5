package ruhr.kumpel.signpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// An editor builds a signpost by forms, is told what is wrong with it, tries it and publishes it.
@KumpelTest
class SignpostDeskTest {

    private static final String DESK = "/de/manage/signpost";

    private final Portal portal;
    private final Surfer editor;
    private final Surfer other;
    private final Surfer reader;

    SignpostDeskTest(ExamplePortals portals, Entrance entrance, Grants grants, Surfer reader) {
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.editor = editor(entrance, grants);
        this.other = editor(entrance, grants);
        this.reader = reader;
    }

    private Surfer editor(Entrance entrance, Grants grants) {
        var someone = entrance.signedIn(portal);
        grants.grant(someone.person(), Role.EDITOR, new Scope.OfPortal(portal.id()));
        return someone.surfer();
    }

    @Test
    void aSignpostIsBuiltWithoutCode() {
        var ducks = adds("questions", "question", "Hast du Enten?");
        assertThat(editor.get(portal.key(), DESK).main()).contains("„Hast du Enten?“ hat keine Antworten");
        saves(ducks, Map.of("option-0", "Ja", "option-1", "Nein"));
        var licence = adds("steps", "step", "Enten anmelden");
        var keys = editor.get(portal.key(), ducks)
                .page()
                .select("input[name$=-key]")
                .eachAttr("value");
        var question = ducks.substring(ducks.lastIndexOf('/') + 1);
        saves(
                licence,
                Map.of("when.0." + question, "is", "when.0." + question + ".o", keys.getFirst(), "law", "§ 1 EntG"));
        assertThat(editor.get(portal.key(), DESK).main())
                .contains("Sackgasse: Wer so antwortet, bekommt eine leere Liste: Hast du Enten? Nein");
        saves(adds("steps", "step", "Wohnsitz anmelden"), Map.of("law", "§ 17 BMG"));
        assertThat(editor.get(portal.key(), DESK).main()).doesNotContain("Sackgasse");

        assertThat(reader.get(portal.key(), "/de/signpost").status()).isEqualTo(404);
        publishes();
        var first = reader.get(portal.key(), "/de/signpost");
        assertThat(first.main()).contains("Hast du Enten?");
        var list = reader.post(
                portal.key(),
                "/de/signpost",
                Map.of("shown", question, "go", "next", "a." + question, keys.getFirst()));
        assertThat(list.main()).contains("Enten anmelden", "§ 1 EntG", "Wohnsitz anmelden");
    }

    @Test
    void aNewActIsTriedOnTheDayItTakesEffect() {
        taken();
        var register = DESK + "/steps/register/1";
        var copy = editor.post(portal.key(), register + "/copy", Map.of());
        saves(copy.location(), Map.of("title", "Digital anmelden", "from", "2030-01-01"));
        assertThat(editor.get(portal.key(), DESK).main())
                .contains("Regel 1 hat kein Ende, obwohl ab 1. Januar 2030 eine neue gilt");
        saves(register, Map.of("until", "2029-12-31"));
        assertThat(editor.get(portal.key(), DESK).main()).doesNotContain("hat kein Ende");

        assertThat(tried("2029-12-31")).contains("Wohnsitz anmelden").doesNotContain("Digital anmelden");
        assertThat(tried("2030-01-01")).contains("Digital anmelden").doesNotContain("Wohnsitz anmelden");
    }

    private String tried(String day) {
        return editor.post(portal.key(), DESK + "/preview", Map.of("day", day, "a.origin", "eu"))
                .main();
    }

    @Test
    void twoEditorsAtTheSameStepLoseNothing() {
        taken();
        var mine = form(editor, DESK + "/steps/register/1");
        saves(other, DESK + "/steps/register/1", Map.of("text", "Bring alle mit."));
        mine.put("text", "Bring niemanden mit.");
        var late = editor.post(portal.key(), DESK + "/steps/register/1", mine);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.main()).contains("Bring alle mit.");
        assertThat(late.page().select("#text").val()).isEqualTo("Bring niemanden mit.");
    }

    @Test
    void twoEditorsAtDifferentStepsDoNotDisturbEachOther() {
        taken();
        var mine = form(editor, DESK + "/steps/register/1");
        saves(other, DESK + "/steps/bank/1", Map.of("text", "Vergleich die Gebühren."));
        mine.put("text", "Bring alle mit.");
        assertThat(editor.post(portal.key(), DESK + "/steps/register/1", mine).status())
                .isEqualTo(303);
        assertThat(String.valueOf(form(editor, DESK + "/steps/bank/1").get("text")))
                .contains("Vergleich die Gebühren.");
    }

    @Test
    void savingWithoutChangingAnythingChangesNothing() {
        taken();
        saves(DESK + "/steps/blue-card/2", Map.of());
        saves(DESK + "/questions/job", Map.of());
        assertThat(editor.get(portal.key(), DESK).main()).contains("Fassung 1 ist veröffentlicht");
    }

    @Test
    void aTranslatorChangesWordsAndNothingElse() {
        taken();
        saves(
                DESK + "/steps/register/1?in=uk",
                Map.of("title", "Прописатися", "law", "erfunden", "from", "2040-01-01"));
        var german = form(editor, DESK + "/steps/register/1");
        assertThat(String.valueOf(german.get("law"))).contains("§§ 17");
        assertThat(String.valueOf(german.get("from"))).doesNotContain("2040");
        assertThat(String.valueOf(german.get("title"))).contains("Wohnsitz anmelden");
        publishes();
        assertThat(reader.post(portal.key(), "/uk/signpost/list", Map.of()).main())
                .contains("Прописатися");
    }

    @Test
    void whoeverStandsForAStepTakesItsMarkAway() {
        taken();
        var page = editor.get(portal.key(), DESK + "/steps/register/1").page();
        var confirm = page.select("form[action*=confirmation]");
        editor.post(
                portal.key(),
                confirm.attr("action"),
                Map.of("print", confirm.select("[name=print]").val()));
        assertThat(step("de")).doesNotContain("Noch nicht bestätigt");
        assertThat(step("uk")).as("only in that language").contains("Ще не підтверджено");
        saves(DESK + "/steps/register/1", Map.of("fee", "Hundert Euro"));
        publishes();
        assertThat(step("de")).as("other words are not confirmed").contains("Noch nicht bestätigt");
    }

    private String step(String language) {
        return reader.post(portal.key(), "/" + language + "/signpost/list", Map.of())
                .page()
                .select("#step-register")
                .text();
    }

    @Test
    void whatIsRemovedComesBackFromAnEarlierVersion() {
        taken();
        removes("/steps/bank/1");
        assertThat(editor.get(portal.key(), DESK + "/steps/bank/1").status()).isEqualTo(404);
        var back = editor.post(portal.key(), DESK + "/revisions/1/restoration", Map.of("newest", "2"));
        assertThat(back.status()).isEqualTo(303);
        assertThat(editor.get(portal.key(), DESK + "/steps/bank/1").status()).isEqualTo(200);
        assertThat(editor.post(portal.key(), DESK + "/revisions/1/restoration", Map.of("newest", "2"))
                        .status())
                .as("somebody was faster")
                .isEqualTo(409);
    }

    @Test
    void pressingRemoveTwiceRemovesOneRuleAndNotTheNextOne() {
        taken();
        editor.post(portal.key(), DESK + "/steps/bank/1/copy", Map.of());
        saves(DESK + "/steps/bank/2", Map.of("title", "Konto nach neuem Recht", "from", "2030-01-01"));
        var twice = removal("/steps/bank/1");
        assertThat(editor.post(portal.key(), DESK + "/steps/bank/1/removal", twice)
                        .status())
                .isEqualTo(303);
        assertThat(editor.post(portal.key(), DESK + "/steps/bank/1/removal", twice)
                        .status())
                .isEqualTo(409);
        assertThat(String.valueOf(form(editor, DESK + "/steps/bank/1").get("title")))
                .contains("Konto nach neuem Recht");
    }

    private void removes(String rule) {
        editor.post(portal.key(), DESK + rule + "/removal", removal(rule));
    }

    private Map<String, Object> removal(String rule) {
        var form = editor.get(portal.key(), DESK + rule).page().select("form[action$=removal]");
        return Map.of(
                "in",
                form.select("[name=in]").val(),
                "seen",
                form.select("[name=seen]").val());
    }

    @Test
    void anOldVersionIsNotPublishedOverANewerOne() {
        taken();
        saves(DESK + "/steps/bank/1", Map.of("text", "Vergleich die Gebühren."));
        assertThat(editor.post(portal.key(), DESK + "/publication", Map.of("number", "1"))
                        .status())
                .isEqualTo(409);
        assertThat(editor.post(portal.key(), DESK + "/submission", Map.of("number", "2"))
                        .status())
                .isEqualTo(303);
        assertThat(other.get(portal.key(), DESK).main()).contains("wartet seit");
    }

    @Test
    void aQuestionThatOthersDependOnIsNotRemovedUnsaid() {
        taken();
        editor.post(portal.key(), DESK + "/questions/origin/removal", Map.of());
        assertThat(editor.get(portal.key(), DESK).main()).contains("hängt von „origin“ ab");
    }

    @Test
    void noAddressRunsAScript() {
        taken();
        var form = form(editor, DESK + "/steps/register/1");
        for (var bad : List.of("javascript:alert(1)", "//boese.example", "data:text/html,x", "/\\boese.example")) {
            form.put("link-0-to", bad);
            assertThat(editor.post(portal.key(), DESK + "/steps/register/1", form)
                            .status())
                    .as(bad)
                    .isEqualTo(422);
        }
    }

    private void taken() {
        assertThat(editor.post(portal.key(), DESK + "/shipped", Map.of()).status())
                .isEqualTo(303);
    }

    private void publishes() {
        var form = editor.get(portal.key(), DESK).page().select("form[action$=/publication]");
        var number = form.select("[name=number]").val();
        assertThat(editor.post(portal.key(), DESK + "/publication", Map.of("number", number))
                        .status())
                .isEqualTo(303);
    }

    private String adds(String what, String field, String words) {
        var answer = editor.post(portal.key(), DESK + "/" + what, Map.of(field, words));
        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        return answer.location();
    }

    private void saves(String page, Map<String, ?> changes) {
        saves(editor, page, changes);
    }

    private Answer saves(Surfer who, String page, Map<String, ?> changes) {
        var form = form(who, page);
        form.putAll(changes);
        var answer = who.post(portal.key(), page, form);
        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        return answer;
    }

    /// All fields of the page's form as a browser would send them.
    private Map<String, Object> form(Surfer who, String page) {
        var fields = new LinkedHashMap<String, Object>();
        var form = who.get(portal.key(), page).page().select("form:has([name=seen])");
        for (var field : form.get(0).select("[name]")) {
            if (field.is("button") || field.is("[type=checkbox]:not([checked])")) continue;
            var values = new ArrayList<Object>((List<?>) fields.getOrDefault(field.attr("name"), List.of()));
            values.add(
                    field.is("select")
                            ? field.select("option[selected]").val()
                            : field.is("textarea") ? field.wholeText() : field.val());
            fields.put(field.attr("name"), values);
        }
        return fields;
    }
}
