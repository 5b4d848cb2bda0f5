package ruhr.kumpel.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Editors keep the offices, stand for what is right, and teams keep their own.
@KumpelTest
class OfficeDeskTest {

    private static final String DESK = "/de/manage/offices";

    private final Portal portal;
    private final ExamplePortals portals;
    private final Entrance entrance;
    private final Grants grants;
    private final Surfer editor;
    private final Surfer reader;
    private final MovableClock clock;

    OfficeDeskTest(ExamplePortals portals, Entrance entrance, Grants grants, Surfer reader, MovableClock clock) {
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.portals = portals;
        this.entrance = entrance;
        this.grants = grants;
        this.reader = reader;
        this.clock = clock;
        this.editor = editor(portal);
    }

    @Test
    void whatAnEditorWritesIsPublicAtOnceAndConfirmedWhenSheSaysSo() {
        var desk = written(Map.of());
        var page = page(desk);
        assertThat(reader.get(portal.key(), page).main())
                .contains("Lotsenpunkt Hörde", "noch nicht von der Redaktion bestätigt", "44263", "Arabisch")
                .contains("Erstgespräch", "12,50 €", "Pass", "§ 45 AufenthG", "stufenlos");

        var fields = form(desk);
        assertThat(post(desk + "/confirmation", Map.of("seen", fields.get("seen"), "again", inAYear()))
                        .status())
                .isEqualTo(303);
        assertThat(reader.get(portal.key(), page).main()).contains("bestätigt am");
    }

    @Test
    void anyChangeTakesTheConfirmationAwayAndSavingNothingDoesNot() {
        var desk = written(Map.of());
        post(desk + "/confirmation", Map.of("seen", form(desk).get("seen"), "again", inAYear()));
        assertThat(post(desk, form(desk)).status()).isEqualTo(303);
        assertThat(reader.get(portal.key(), page(desk)).main()).contains("bestätigt am");

        var changed = form(desk);
        changed.put("phone", "0231 123456");
        post(desk, changed);
        assertThat(reader.get(portal.key(), page(desk)).main())
                .contains("0231 123456", "noch nicht von der Redaktion bestätigt");
    }

    @Test
    void whatShouldHaveBeenLookedAtAgainIsSaidAndStandsOnThePile() {
        var desk = written(Map.of());
        post(desk + "/confirmation", Map.of("seen", form(desk).get("seen"), "again", inAYear()));
        clock.forward(java.time.Duration.ofDays(370));
        var later = editor(portal);
        assertThat(reader.get(portal.key(), page(desk)).main()).contains("sollte neu geprüft werden");
        assertThat(later.get(portal.key(), DESK + "?pile=due").main()).contains("Lotsenpunkt Hörde");
    }

    @Test
    void nobodyConfirmsWhatSheHasNotSeen() {
        var desk = written(Map.of());
        var seen = form(desk).get("seen");
        var other = form(desk);
        other.put("phone", "0231 99");
        post(desk, other);
        var late = post(desk + "/confirmation", Map.of("seen", seen, "again", inAYear()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.main()).contains("Inzwischen hat jemand etwas geändert");
        assertThat(reader.get(portal.key(), page(desk)).main()).contains("noch nicht von der Redaktion bestätigt");
    }

    @Test
    void twoEditorsAtOneOfficeLoseNothing() {
        var desk = written(Map.of());
        var mine = form(desk);
        var theirs = form(desk);
        theirs.put("about", "Wir helfen bei Briefen.");
        post(desk, theirs);
        mine.put("about", "Wir helfen beim Ausfüllen.");
        var late = post(desk, mine);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.main()).contains("Wir helfen bei Briefen.");
        assertThat(late.page().select("#about").val()).isEqualTo("Wir helfen beim Ausfüllen.");
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAtItsFieldAndTheRestComesBack() {
        var fields = fields(Map.of("postcodes", "10115", "website", "kein netz", "day1", "irgendwann", "name", ""));
        fields.put("service0-amount", "viel");
        var answer = post(DESK + "/new", fields);
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("#postcodes-error").text()).contains("10115 gibt es in der Region nicht");
        assertThat(page.select("#name-error, #website-error, #day1-error, #service0-amount-error"))
                .hasSize(4);
        assertThat(page.select("#service0-name").val()).isEqualTo("Erstgespräch");
        assertThat(page.select("input[name=topics][checked]").eachAttr("value")).containsExactly("advice");
    }

    @Test
    void aTranslationStandsBesideItsSourceAndIsOutdatedWhenThatChanges() {
        var desk = written(Map.of());
        var texts = desk + "/texts?in=ar";
        assertThat(editor.get(portal.key(), texts).main()).contains("Lotsenpunkt Hörde", "Erstgespräch");
        var arabic = form(texts);
        arabic.put("name", "نقطة الإرشاد");
        arabic.put("0-name", "المقابلة الأولى");
        assertThat(post(texts, arabic).status()).isEqualTo(303);
        var page = page(desk).replaceFirst("/de/", "/ar/");
        assertThat(reader.get(portal.key(), page).main()).contains("نقطة الإرشاد", "المقابلة الأولى");

        clock.forward(java.time.Duration.ofMinutes(1));
        var changed = form(desk);
        changed.put("about", "Neu: auch samstags.");
        post(desk, changed);
        assertThat(reader.get(portal.key(), page).main()).contains("عُدّل النص الأصلي");
        assertThat(editor.get(portal.key(), desk).main()).contains("veraltet");
        post(texts, form(texts));
        assertThat(editor.get(portal.key(), desk).main()).doesNotContain("veraltet");
    }

    @Test
    void whatIsArchivedIsGoneForReadersAndComesBack() {
        var desk = written(Map.of());
        var page = page(desk);
        assertThat(found()).contains("Lotsenpunkt Hörde");
        post(desk + "/archive", Map.of());
        assertThat(reader.get(portal.key(), page).status()).isEqualTo(404);
        assertThat(found()).doesNotContain("Lotsenpunkt Hörde");
        assertThat(reader.get(portal.key(), "/de/listings?kind=office").main()).doesNotContain("Lotsenpunkt Hörde");
        post(desk + "/restoration", Map.of());
        assertThat(found()).contains("Lotsenpunkt Hörde");
    }

    @Test
    void theTeamOfItsOrganisationKeepsItButDoesNotMakeItAnAuthority() {
        var owner = entrance.signedIn(portal);
        owner.surfer().post(portal.key(), "/de/organisations/new", organisation());
        var slug = owner.surfer()
                .get(portal.key(), "/de/my/organisations")
                .page()
                .select("main a[href*=/organisations/lotsen]")
                .attr("href")
                .replaceAll(".*/organisations/([^/]+).*", "$1");
        var desk = written(Map.of("organisation", slug));
        var page = page(desk);
        var stranger = entrance.signedIn(portal).surfer();
        assertThat(stranger.get(portal.key(), page + "/edit").status()).isEqualTo(404);
        assertThat(owner.surfer().get(portal.key(), page).page().select("a[href$=/edit]"))
                .isNotEmpty();

        post(desk + "/confirmation", Map.of("seen", form(desk).get("seen"), "again", inAYear()));
        var fields = form(owner.surfer(), page + "/edit");
        assertThat(fields).doesNotContainKeys("kind", "topics", "towns", "organisation");
        fields.put("phone", "0231 777");
        fields.put("kind", "authority");
        fields.put("region", "true");
        assertThat(owner.surfer().post(portal.key(), page + "/edit", fields).status())
                .isEqualTo(303);
        var shown = reader.get(portal.key(), page).main();
        assertThat(shown)
                .contains("0231 777", "Beratung", "noch nicht von der Redaktion bestätigt")
                .doesNotContain("die ganze Region");
    }

    @Test
    void editorsOfAnotherPortalFindNothing() {
        var desk = written(Map.of());
        var elsewhere = portals.like("welcome", Policy.AFTER_REVIEW);
        var foreigner = editor(elsewhere);
        assertThat(foreigner.get(elsewhere.key(), desk).status()).isEqualTo(404);
        assertThat(foreigner.post(elsewhere.key(), desk + "/archive", Map.of()).status())
                .isEqualTo(404);
        assertThat(foreigner.get(elsewhere.key(), DESK + "?pile=all").main()).doesNotContain("Lotsenpunkt");
        assertThat(reader.get(elsewhere.key(), "/de/offices/responsible?place=44263&topic=advice")
                        .main())
                .doesNotContain("Lotsenpunkt");
    }

    private String found() {
        return reader.get(portal.key(), "/de/offices/responsible?place=44263&topic=advice")
                .main();
    }

    private Surfer editor(Portal at) {
        var someone = entrance.signedIn(at);
        grants.grant(someone.person(), Role.EDITOR, new Scope.OfPortal(at.id()));
        return someone.surfer();
    }

    private String written(Map<String, ?> more) {
        var answer = post(DESK + "/new", fields(more));
        assertThat(answer.status()).as(answer.main()).isEqualTo(303);
        return answer.location().replaceAll("\\?.*", "");
    }

    private static Map<String, Object> fields(Map<String, ?> more) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("source", "de");
        fields.put("kind", "advice");
        fields.put("name", "Lotsenpunkt Hörde");
        fields.put("about", "Wir begleiten zu Ämtern.");
        fields.put("topics", "advice");
        fields.put("postcodes", "44263");
        fields.put("languages", List.of("de", "ar"));
        fields.put("place", "Am Markt 1, 44263 Dortmund");
        fields.put("access", "step-free");
        fields.put("day1", "9-12");
        fields.put("basis", "§ 45 AufenthG");
        fields.put("service0-name", "Erstgespräch");
        fields.put("service0-documents", "Pass\nBriefe");
        fields.put("service0-amount", "12,50");
        fields.putAll(more);
        return fields;
    }

    private static Map<String, Object> organisation() {
        return new LinkedHashMap<>(Map.of(
                "name", "Lotsen e. V. " + System.nanoTime(),
                "kind", "association",
                "description", "Wir lotsen durch Ämter und Briefe.",
                "describedIn", "de",
                "town", "05913000"));
    }

    private String page(String desk) {
        return editor.get(portal.key(), desk)
                .page()
                .select("main a[href*=/de/offices/]")
                .attr("href");
    }

    private String inAYear() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"))
                .plusYears(1)
                .toString();
    }

    private Answer post(String path, Map<String, ?> fields) {
        return editor.post(portal.key(), path, fields);
    }

    private Map<String, Object> form(String path) {
        return form(editor, path);
    }

    /// The fields of the form with most of them, as a browser would send them.
    private Map<String, Object> form(Surfer who, String path) {
        var fields = new LinkedHashMap<String, Object>();
        var form = who.get(portal.key(), path)
                .page()
                .select("main form:has([name=name])")
                .getLast();
        for (var field : form.select("input, textarea, select")) {
            var name = field.attr("name");
            if (name.isEmpty() || field.is("[type=checkbox]:not([checked])")) continue;
            var value = field.is("select")
                    ? field.select("option[selected]").val()
                    : field.is("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.val();
            if (field.is("[type=checkbox]") && fields.get(name) instanceof List<?> before) {
                var more = new java.util.ArrayList<Object>(before);
                more.add(value);
                fields.put(name, more);
            } else fields.put(name, field.is("[type=checkbox]") ? List.of(value) : value);
        }
        return fields;
    }
}
