package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.knowledge.TownEditors.TownEditor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Towns inherit the region's pages and say some of it their own way.
@KumpelTest
class TownsTest {

    private static final String BODY = """
            ## Bis wann {#deadline}

            In zwei Wochen.

            ## Was du brauchst {#documents}

            Deinen Pass.""";

    private final TownEditors towns;
    private final PostBox postBox;
    private final Portal portal;
    private final Editor region;
    private final TownEditor bochum;
    private final Surfer reader;
    private final String page;

    TownsTest(TownEditors towns, Editors editors, ExamplePortals portals, PostBox postBox, Surfer reader) {
        this.towns = towns;
        this.postBox = postBox;
        this.reader = reader;
        this.portal = portals.like("welcome", Policy.AT_ONCE);
        this.region = editors.of(portal);
        this.page = region.begins("Wohnsitz anmelden");
        region.publishes(page, Map.of("body", BODY));
        join(TownEditors.BOCHUM);
        this.bochum = towns.of(portal, TownEditors.BOCHUM);
    }

    @Test
    void readersOfATownReadWhatItSaysAndAllOthersTheRegion() {
        bochum.opens();
        bochum.says(page, "documents", "Was du in Bochum brauchst", "Pass und Termin.");
        bochum.says(page, "own-1", "Wo das ist", "Im Rathaus.");

        var here = read(TownEditors.BOCHUM);
        assertThat(here.page().select("article h2").eachText())
                .containsExactly("Bis wann", "Was du in Bochum brauchst", "Wo das ist");
        assertThat(here.main()).contains("In zwei Wochen.", "Pass und Termin.").doesNotContain("Deinen Pass.");
        assertThat(here.page().select("#s-documents").text())
                .as("the section keeps its address")
                .isEqualTo("Was du in Bochum brauchst");
        assertThat(read("").main()).contains("Deinen Pass.").doesNotContain("Termin", "Rathaus");
        assertThat(read(TownEditors.ESSEN).main()).contains("Deinen Pass.").doesNotContain("Termin", "Rathaus");
    }

    @Test
    void nothingIsShownBeforeTheTownIsOpenedOrPublished() {
        bochum.says(page, "documents", "Eigenes", "Pass und Termin.");
        assertThat(read(TownEditors.BOCHUM).main()).doesNotContain("Termin");
        assertThat(reader.get(portal.key(), "/de/towns/bochum").status()).isEqualTo(404);
        assertThat(reader.get(portal.key(), "/de/towns").status()).isEqualTo(404);
        bochum.opens();
        bochum.writes(page, "deadline", Map.of("title", "Entwurf", "body", "Noch nicht.", "deed", "save"));
        assertThat(read(TownEditors.BOCHUM).main()).contains("Termin").doesNotContain("Entwurf");
        assertThat(reader.get(portal.key(), "/de/towns").main()).contains("Bochum");
    }

    @Test
    void theChoiceTravelsInEveryLinkToPages() {
        bochum.opens();
        var below = region.begins("Unterlagen", page);
        region.publishes(below, Map.of("body", "[Zurück](/info/x-" + Editor.last(page) + "#s-documents)"));
        var top = read(TownEditors.BOCHUM);
        assertThat(top.page().select(".rows a, .crumbs a[href*=info], .chips a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("town=" + TownEditors.BOCHUM));
        var inside = reader.visit(portal.key(), "/ar/info/x-" + Editor.last(below) + "?town=" + TownEditors.BOCHUM);
        assertThat(inside.page().select("article a").attr("href"))
                .isEqualTo("/ar/info/x-" + Editor.last(page) + "?town=" + TownEditors.BOCHUM + "#s-documents");
        assertThat(reader.cookies(portal.key())).isEmpty();
    }

    @Test
    void theChoiceTravelsToLeichteSpracheAndToPaper() {
        bochum.opens();
        region.publishes(
                page + "?in=de-x-leicht",
                Map.of("title", "Die Wohnung anmelden", "body", "[Seite](/info/x-" + Editor.last(page) + ")"));
        var town = "town=" + TownEditors.BOCHUM;
        var german = read(TownEditors.BOCHUM).page();
        assertThat(german.select("a[href*=/print], a[href*=.pdf]").eachAttr("href"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(href -> assertThat(href).endsWith("?" + town));
        var way = german.select("a[href*=/easy]").attr("href");
        assertThat(way).endsWith("/easy?" + town);
        var easy = reader.get(portal.key(), way).page();
        assertThat(easy.select("article a").attr("href"))
                .isEqualTo("/de/info/x-" + Editor.last(page) + "/easy?" + town);
        assertThat(easy.select("a[href*=/print], a[href*=.pdf]").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).endsWith("?easy=1&" + town));
        bochum.says(page, "own-1", "Wo das ist", "Im Rathaus.");
        var print = easy.select("a[href*=/print]").attr("href");
        assertThat(reader.get(portal.key(), print).main()).contains("Im Rathaus.");
        assertThat(reader.get(portal.key(), print.replace("&" + town, "")).main())
                .doesNotContain("Rathaus");
    }

    @Test
    void whatATownSaysOnlyInGermanIsShownInGermanAndMarkedAsSuch() {
        bochum.opens();
        bochum.says(page, "documents", "Was du in Bochum brauchst", "Pass und Termin.");
        region.publishes(page + "?in=ar", Map.of("title", "تسجيل", "body", BODY.replace("Deinen Pass.", "جوازك.")));
        var arabic = reader.visit(portal.key(), "/ar/info/x-" + Editor.last(page) + "?town=" + TownEditors.BOCHUM);
        var own = arabic.page().select("article .own");
        assertThat(own.attr("lang")).isEqualTo("de");
        assertThat(own.attr("dir")).isEqualTo("ltr");
        assertThat(own.text()).contains("Pass und Termin.", "حتى الآن بهذه اللغة فقط: Deutsch");
        assertThat(arabic.main()).doesNotContain("جوازك.");
        var turkish =
                reader.visit(portal.key(), "/tr/info/x-" + Editor.last(page) + "/page.pdf?town=" + TownEditors.BOCHUM);
        assertThat(turkish.status()).isEqualTo(200);
    }

    @Test
    void aTownIsShownWhatTheRegionChangedAndKeepsOrAdopts() {
        bochum.opens();
        bochum.says(page, "documents", "Eigenes", "Pass und Termin.");
        bochum.says(page, "deadline", "Frist", "Zwei Wochen, online.");
        assertThat(waiting()).isEmpty();
        region.publishes(page, Map.of("body", BODY.replace("Deinen Pass.", "Deinen Ausweis.")));

        var desk = bochum.surfer().get(portal.key(), bochum.page(page)).page();
        assertThat(desk.select(".alert").size()).as("only the one that changed").isEqualTo(1);
        assertThat(desk.select("del").text()).contains("Pass");
        assertThat(desk.select("ins").text()).contains("Ausweis");
        assertThat(waiting()).contains("Eine Änderung der Region");
        assertThat(read(TownEditors.BOCHUM).main()).contains("Pass und Termin.");

        assertThat(bochum.decides(page, "documents", "keep").location()).contains("done=keep");
        assertThat(waiting()).isEmpty();
        assertThat(read(TownEditors.BOCHUM).main()).contains("Pass und Termin.");

        region.publishes(page, Map.of("body", BODY.replace("Deinen Pass.", "Deinen Pass oder Ausweis.")));
        assertThat(bochum.decides(page, "documents", "adopt").location()).contains("done=adopt");
        assertThat(read(TownEditors.BOCHUM).main())
                .contains("Deinen Pass oder Ausweis.")
                .doesNotContain("Termin");
    }

    @Test
    void whoDecidesAboutWhatTheRegionChangedOnceMoreIsTooLate() {
        bochum.opens();
        bochum.says(page, "documents", "Eigenes", "Pass und Termin.");
        region.publishes(page, Map.of("body", BODY.replace("Deinen Pass.", "Deinen Ausweis.")));
        var seen = bochum.surfer()
                .get(portal.key(), bochum.page(page))
                .page()
                .select(".alert [name=region]")
                .attr("value");
        region.publishes(page, Map.of("body", BODY.replace("Deinen Pass.", "Nichts.")));
        var late = bochum.surfer()
                .post(
                        portal.key(),
                        bochum.page(page) + "/sections/documents/decision",
                        Map.of("deed", "adopt", "region", seen));
        assertThat(bochum.surfer().follow(late).main()).contains("gerade noch einmal geändert");
        assertThat(read(TownEditors.BOCHUM).main()).contains("Pass und Termin.");
    }

    @Test
    void aCommaOfTheRegionBothersNoTownAndALostSectionDoes() {
        bochum.opens();
        bochum.says(page, "documents", "Eigenes", "Pass und Termin.");
        region.publishes(page, Map.of("body", BODY.replace("Deinen Pass.", "Deinen Pass!"), "minor", "true"));
        assertThat(waiting()).isEmpty();
        region.publishes(page, Map.of("body", "## Bis wann {#deadline}\n\nIn zwei Wochen."));
        assertThat(bochum.surfer().get(portal.key(), bochum.page(page)).main())
                .contains("Die Region hat diesen Abschnitt nicht mehr");
        assertThat(read(TownEditors.BOCHUM).main()).contains("Pass und Termin.");
    }

    @Test
    void twoEditorsOfATownDoNotOverwriteEachOther() {
        var other = towns.of(portal, TownEditors.BOCHUM);
        var path = bochum.page(page) + "/sections/documents";
        var seen = other.surfer()
                .get(portal.key(), path)
                .page()
                .select("[name=seen]")
                .val();
        bochum.says(page, "documents", "Eigenes", "Pass und Termin.");
        var late = other.surfer()
                .post(
                        portal.key(),
                        path,
                        Map.of("title", "Anderes", "body", "Nur Pass.", "deed", "publish", "seen", seen, "after", ""));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#body").text()).isEqualTo("Nur Pass.");
        assertThat(late.main()).contains("Pass und Termin.");
    }

    @Test
    void anEditorOfATownEditsHerTownOnly() {
        join(TownEditors.ESSEN);
        var essen = towns.of(portal, TownEditors.ESSEN);
        for (var path : new String[] {
            bochum.desk(), bochum.desk() + "/pages", bochum.page(page), bochum.page(page) + "/sections/documents"
        }) assertThat(essen.surfer().get(portal.key(), path).status()).as(path).isEqualTo(404);
        assertThat(essen.surfer()
                        .post(
                                portal.key(),
                                bochum.page(page) + "/sections/documents",
                                Map.of("title", "Fremd", "deed", "publish"))
                        .status())
                .isEqualTo(404);
        assertThat(essen.surfer().get(portal.key(), page).status())
                .as("the region's page is not hers")
                .isEqualTo(404);
        assertThat(essen.surfer()
                        .post(portal.key(), "/de/manage/towns", Map.of("town", "05914000"))
                        .status())
                .isEqualTo(404);
        assertThat(essen.surfer().get(portal.key(), "/de/manage/towns").main())
                .contains("Essen")
                .doesNotContain("Bochum");
    }

    @Test
    void aMessageToATownReachesThoseWhoEditIt() {
        bochum.opens();
        var contact = reader.get(portal.key(), "/de/towns/bochum").page().select("a[href*=/contact/town/]");
        var someone = towns.of(portal, TownEditors.ESSEN).someone();
        var form = someone.surfer().get(portal.key(), contact.attr("href")).page();
        var sent = someone.surfer()
                .post(
                        portal.key(),
                        contact.attr("href"),
                        Map.of(
                                "text",
                                "Wo melde ich mich?",
                                "key",
                                form.select("[name=key]").val()));
        assertThat(sent.status()).as(sent.main()).isEqualTo(303);
        assertThat(postBox.newest(bochum.someone().address()).text()).contains("Wo melde ich mich?");
    }

    @Test
    void aTownHasItsOwnColoursAndRefusesAnEmblemThatNobodySees() {
        bochum.opens();
        var form = Map.of("lead", "Hier bist du richtig.", "office", "Willkommensbüro", "device", "bridge");
        var weak = new HashMap<>(form);
        weak.putAll(Map.of("ground", "#1f4a33", "figure", "#1f4a34"));
        assertThat(bochum.surfer().change(portal.key(), bochum.desk(), weak).main())
                .contains("sieht man das Zeichen kaum", "Hier bist du richtig.");
        var fine = new HashMap<>(form);
        fine.putAll(Map.of("ground", "#203a50", "figure", "#ffffff"));
        assertThat(bochum.surfer().change(portal.key(), bochum.desk(), fine).status())
                .isEqualTo(303);
        var town = reader.get(portal.key(), "/de/towns/bochum");
        assertThat(town.main()).contains("Hier bist du richtig.", "Willkommensbüro");
        var css = town.page().select("link[href^=/town-colours]").attr("href");
        assertThat(reader.get(portal.key(), css).text()).contains("#203a50");
        assertThat(read(TownEditors.BOCHUM).page().select("link[href=" + css + "]"))
                .hasSize(1);
    }

    @Test
    void aPageIsFoundByWhatTheReadersTownSays() {
        bochum.opens();
        bochum.says(page, "documents", "Eigenes", "Den Fahrtenschwimmer.");
        assertThat(reader.get(portal.key(), "/de/info?text=fahrtenschwimmer&town=" + TownEditors.BOCHUM)
                        .main())
                .contains("Eine Seite gefunden");
        assertThat(reader.get(portal.key(), "/de/info?text=fahrtenschwimmer").main())
                .contains("noch keine Seite");
    }

    private void join(String town) {
        assertThat(region.surfer()
                        .post(portal.key(), "/de/manage/towns", Map.of("town", town))
                        .status())
                .isEqualTo(303);
    }

    private Answer read(String town) {
        return reader.visit(portal.key(), "/de/info/x-" + Editor.last(page) + (town.isEmpty() ? "" : "?town=" + town));
    }

    private String waiting() {
        return bochum.surfer()
                .get(portal.key(), "/de/manage/towns")
                .page()
                .select(".badge--warning")
                .text();
    }
}
