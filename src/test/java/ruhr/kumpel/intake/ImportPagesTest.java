package ruhr.kumpel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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
import ruhr.kumpel.portal.Portal;

@KumpelTest
class ImportPagesTest {

    private static final String PATH = "/de/manage/imports";

    private final Entrance entrance;
    private final ExampleTarget target;
    private final Portal portal;
    private final Surfer manager;

    ImportPagesTest(Entrance entrance, Grants grants, ExampleTarget target, ExamplePortals portals) {
        this.entrance = entrance;
        this.target = target;
        this.portal = portals.fresh();
        var someone = entrance.signedIn(portal);
        grants.grant(someone.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        this.manager = someone.surfer();
    }

    @Test
    void aManagerBringsAFileSeesWhatItBecomesAndTakesItBack() {
        var columns =
                manager.follow(brought("Titel;PLZ;Ort;Bemerkung\nTreff;44787;Bochum;offen\nFern;10115;Berlin;\n"));
        assertThat(columns.page()
                        .select("select[name=column-0] option[selected]")
                        .val())
                .isEqualTo("title");

        var form = chosen(columns);
        assertThat(manager.post(portal.key(), columns.path() + "/check", form).status())
                .isEqualTo(422); // the kind is missing
        form.put("fixed-kind", "POINT");
        assertThat(manager.post(portal.key(), columns.path() + "/check", form).status())
                .isEqualTo(303);
        var checked = after(columns.path());
        assertThat(checked.main()).contains("1 Zeile kann übernommen werden", "10115 Berlin");

        assertThat(manager.post(portal.key(), columns.path() + "/take", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(after(columns.path()).main()).contains("Übernommen");
        assertThat(target.of(portal.id())).hasSize(1);
        assertThat(manager.get(portal.key(), PATH).main()).contains("liste.csv", "übernommen");

        manager.post(portal.key(), columns.path() + "/undo", Map.of());
        assertThat(after(columns.path()).main()).contains("Zurückgenommen");
        assertThat(target.of(portal.id())).isEmpty();
    }

    @Test
    void figuresAreWrittenAsTheReaderWritesThem() {
        var rows = new StringBuilder("Titel;PLZ;Ort\n");
        for (int i = 1; i <= 1_001; i++)
            rows.append("Treff ").append(i).append(i == 1_001 ? ";10115;Berlin\n" : ";44787;Bochum\n");
        var columns = manager.follow(brought(rows.toString()));
        var form = chosen(columns);
        form.put("fixed-kind", "POINT");
        manager.post(portal.key(), columns.path() + "/check", form);

        var checked = after(columns.path()).page();
        assertThat(checked.select(".figures dd").eachText()).containsExactly("1.000", "0", "1", "1.001");
        assertThat(checked.select("tbody td.n").text())
                .as("the row in the file")
                .isEqualTo("1.002");
        var english = manager.get(portal.key(), columns.path().replace("/de/", "/en/"));
        assertThat(english.page().select(".figures dd").eachText()).contains("1,000", "1,001");
    }

    @Test
    void whatCannotBeReadIsRefusedOnTheSamePage() {
        var answer = manager.upload(
                portal.key(),
                PATH,
                Map.of("target", "example"),
                Map.of("file", new Surfer.File("bild.csv", "text/csv", new byte[] {1, 0, 2})));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#file-error").text()).contains("können wir nicht lesen");
        assertThat(manager.upload(portal.key(), PATH, Map.of(), Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void aFileFarTooLargeGetsAPageAndNoBrokenConnection() {
        var answer = manager.upload(
                portal.key(),
                PATH,
                Map.of(),
                Map.of("file", new Surfer.File("gross.csv", "text/csv", new byte[100_000_000])));
        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void rowsThatDoNotFitComeAsAFileWithoutFormulas() {
        var columns = manager.follow(brought("Titel;Ort\n=1+1;Atlantis\n"));
        var form = chosen(columns);
        form.put("fixed-kind", "POINT");
        manager.post(portal.key(), columns.path() + "/check", form);
        after(columns.path());
        var file = manager.get(portal.key(), columns.path() + "/refused.csv");
        assertThat(file.header("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(file.text()).contains("Titel;Ort;Was nicht passt", "'=1+1;Atlantis;");
    }

    @Test
    void whatStandsInCellsIsShownAsText() {
        var columns = manager.follow(brought("<script>alert(1)</script>;Ort\n<img src=x onerror=alert(1)>;Bochum\n"));
        assertThat(columns.text()).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    @Test
    void othersFindNothingHere() {
        var file = manager.follow(brought("Titel;Ort\nEins;Bochum\n")).path();
        var member = entrance.signedIn(portal).surfer();
        assertThat(member.get(portal.key(), PATH).status()).isEqualTo(404);
        assertThat(member.get(portal.key(), file).status()).isEqualTo(404);
        assertThat(member.post(portal.key(), file + "/take", Map.of()).status()).isEqualTo(404);
        assertThat(manager.get(portal.key(), PATH + "/0190a000-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    private Answer brought(String csv) {
        return manager.upload(
                portal.key(),
                PATH,
                Map.of("target", "example"),
                Map.of("file", new Surfer.File("liste.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8))));
    }

    private static Map<String, String> chosen(Answer page) {
        var form = new HashMap<String, String>();
        page.page()
                .select("select[name]")
                .forEach(select -> form.put(
                        select.attr("name"), select.select("option[selected]").val()));
        return form;
    }

    /// As a browser without a script: again and again until the bar is gone.
    private Answer after(String path) {
        for (int i = 0; i < 600; i++) {
            var answer = manager.get(portal.key(), path);
            if (answer.page().select("progress").isEmpty()) return answer;
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("Still working: " + path);
    }
}
