package ruhr.kumpel.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.knowledge.Editors.Editor;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// How every page stands in every language, for those who must do something about it.
@KumpelTest
class StatesTest {

    private static final String PATH = "/de/manage/pages";

    private final Portal portal;
    private final Editor editor;

    StatesTest(Editors editors, ExamplePortals portals) {
        this.portal = portals.fresh();
        this.editor = editors.of(portal);
    }

    @Test
    void theOverviewKnowsFiveStatesAndShowsOnlyThePagesThatAreWanted() {
        var current = translated("Aktuelle Seite");
        var outdated = translated("Ältere Seite");
        editor.publishes(outdated, Map.of("body", "Seit heute anders."));
        var begun = translated("Begonnene Seite");
        editor.publishes(begun, Map.of("body", "Seit heute anders."));
        editor.writes(begun + "?in=uk", Map.of("body", "Відтепер", "deed", "save"));
        var machine = published("Maschinelle Seite");
        editor.surfer().post(portal.key(), machine + "/machine?in=uk", Map.of("newest", "0", "show", "true"));
        var missing = published("Fehlende Seite");

        assertThat(titles("?state=up-to-date&in=uk")).containsExactly("Aktuelle Seite");
        assertThat(titles("?state=outdated&in=uk")).containsExactly("Ältere Seite");
        assertThat(titles("?state=in-translation&in=uk")).containsExactly("Begonnene Seite");
        assertThat(titles("?state=machine&in=uk")).containsExactly("Maschinelle Seite");
        assertThat(titles("?state=missing&in=uk")).containsExactly("Fehlende Seite");
        assertThat(titles("?state=missing")).as("in any language").hasSize(5);
        assertThat(titles("?state=missing&in=de-x-leicht")).hasSize(5);
        assertThat(titles("?state=nonsense&in=xx")).hasSize(5);
        var marks = editor.surfer().get(portal.key(), PATH).page().select("li.panel");
        for (var one : Map.of(
                        current, "öffentlich",
                        outdated, "veraltet",
                        begun, "in Übersetzung",
                        machine, "maschinell übersetzt",
                        missing, "fehlt")
                .entrySet())
            assertThat(marks.select("a[href='" + one.getKey() + "?in=uk']").text())
                    .endsWith(one.getValue());
        assertThat(editor.surfer().get(portal.key(), PATH + "/translations").main())
                .contains("5 Seiten: 1 veraltet, 1 fehlen, 1 maschinell übersetzt, 1 in Übersetzung");
    }

    @Test
    void aFilterThatFindsNothingSaysSoAndLeadsBack() {
        published("Seite");
        var page =
                editor.surfer().get(portal.key(), PATH + "?state=machine&in=uk").page();
        assertThat(page.select("main").text()).contains("0 Seiten", "Alle Seiten zeigen");
        assertThat(page.select("[name=state] [selected]").val()).isEqualTo("machine");
        assertThat(page.select("[name=in] [selected]").val()).isEqualTo("uk");
    }

    private List<String> titles(String query) {
        return editor.surfer()
                .get(portal.key(), PATH + query)
                .page()
                .select("main li.panel strong")
                .eachText();
    }

    private String translated(String title) {
        var desk = published(title);
        editor.publishes(desk + "?in=uk", Map.of("title", title + " uk", "body", "Скоро."));
        return desk;
    }

    private String published(String title) {
        var desk = editor.begins(title);
        editor.publishes(desk, Map.of("body", "Geh bald zum Amt und nimm den Pass mit."));
        return desk;
    }
}
