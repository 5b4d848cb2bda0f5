package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import ruhr.kumpel.Answer;
import ruhr.kumpel.Surfer;

/// What a portal's manager does at her desk.
record OfficeWork(Somebody manager) {

    private static final String IMPORTS = "/de/manage/imports";

    /// Name, slogan, texts, a topic and a partner in the portal's own words.
    void says() {
        var pen = manager.pen();
        var words = Somebody.filled(manager.see("/de/manage/portal?in=de"));
        words.put("name", pen.line("portal-name", "Hilfe im Revier", 60));
        words.put("slogan", pen.line("slogan", "Wir packen an", 80));
        words.put("headline", pen.line("headline", "Einer braucht was.", 80));
        words.put("kicker", pen.line("kicker", "Von Mensch zu Mensch", 120));
        words.put("lead", pen.text("lead", "Lesen ohne Konto, eintragen in drei Minuten.", 300));
        for (var page : List.of("about", "imprint", "privacy", "accessibility"))
            words.put(
                    page,
                    pen.text(page, "## Wer wir sind\n\nEin [Verein](https://www.example.org) im Revier.", 60_000));
        manager.send("/de/manage/portal?in=de", words);
        manager.send(
                "/de/manage/portal/topics/new",
                Map.of(
                        "name-de",
                        pen.line("topic", "Gärten", 60),
                        "icon",
                        "info",
                        "colour",
                        "brick",
                        "parent",
                        "goods"));
        var partners = Somebody.filled(manager.see("/de/manage/portal/partners"));
        partners.put("name-0", pen.line("partner", "Regionalverband", 120));
        partners.put("url-0", "https://www.example.org/partner");
        manager.send("/de/manage/portal/partners?in=de", partners);
    }

    /// An information page in German, in Ukrainian older than the German, and what a reader says of it.
    String page(Somebody reader) {
        var page = manager.send(
                "/de/manage/pages/new",
                Map.of("title", manager.pen().line("page-title", "Wohnsitz anmelden", 120), "source", "de"));
        manager.send(
                "/de/manage/pages/glossary/new",
                Map.of(
                        "term",
                        manager.pen().line("term", "Einzug", 80),
                        "language",
                        "de",
                        "note",
                        manager.pen().text("term-note", "Der Tag, an dem man einzieht.", 400),
                        "words-uk",
                        manager.pen().line("term-words", "вселення", 120)));
        writes(page, "Innerhalb von zwei Wochen.");
        writes(page + "?in=uk", "Протягом двох тижнів.");
        writes(page, "Innerhalb von zwei Wochen nach dem Einzug.");
        manager.send(
                page + "/setting",
                Map.of(
                        "responsible",
                        manager.pen().line("page-responsible", "Bürgerbüro", 120),
                        "audiences",
                        List.of("family", "student"),
                        "seen",
                        manager.see(page + "/setting")
                                .page()
                                .select("input[name=seen]")
                                .val()));
        var id = page.substring(page.lastIndexOf('/') + 1);
        var info = Somebody.path(
                manager.surfer().get(manager.portal().key(), "/de/info/x-" + id).location());
        reader.send(
                info + "/feedback",
                Map.of("helpful", "no", "comment", reader.pen().text("page-comment", "Wo ist das?", 1_000)));
        contact();
        town(id);
        return page;
    }

    private void contact() {
        var pen = manager.pen();
        var form = Somebody.filled(manager.see("/de/manage/pages/contacts/new"));
        form.put("name", pen.line("contact-name", "Willkommensbüro", 120));
        form.put("text", pen.text("contact-text", "Im Rathaus", 600));
        form.put("day1", "8–12");
        manager.send("/de/manage/pages/contacts/new", form);
    }

    /// Bochum, with a section of its own on that page.
    private void town(String page) {
        var pen = manager.pen();
        var desk = "/de/manage/towns/05911000";
        manager.send("/de/manage/towns", Map.of("town", "05911000"));
        var look = Somebody.filled(manager.see(desk));
        look.put("lead", pen.text("town-lead", "Schön, dass du da bist.", 400));
        look.put("office", pen.line("town-office", "Willkommensbüro", 120));
        look.put("device", "bridge");
        look.put("ground", "#1d4f7a");
        look.put("figure", "#ffffff");
        manager.send(desk, look);
        manager.send(desk + "/opening", Map.of());
        var path = desk + "/pages/" + page + "/sections/own-1";
        var own = Somebody.filled(manager.see(path));
        own.put("title", pen.line("town-title", "Wo das ist", 120));
        own.put("body", pen.text("town-body", "Im Rathaus.", 20_000));
        own.put("deed", "publish");
        manager.send(path, own);
    }

    private void writes(String page, String words) {
        var pen = manager.pen();
        var form = Somebody.filled(manager.see(page));
        form.put("title", pen.line("page-title", "Wohnsitz anmelden", 120));
        form.put("lead", pen.text("page-lead", words, 400));
        form.put("body", pen.text("page-body", "## Bis wann\n\n" + words + "\n\n## Womit\n\n- Pass", 60_000));
        form.put("basis", pen.text("page-basis", "§ 17 BMG", 2_000));
        form.put("deed", "publish");
        manager.send(page, form);
    }

    /// Three files: one whose columns are still to be told, one that is checked, one that is taken.
    FilledPortal.Imports imports() {
        var taken = checked(brought("xlsx", xlsx()));
        manager.send(taken + "/take", Map.of());
        awaited(taken);
        return new FilledPortal.Imports(brought("geojson", geoJson()), checked(brought("csv", csv())), taken);
    }

    private String brought(String type, byte[] content) {
        var name = manager.pen().line("import-file", "orte", 100) + "." + type;
        var file = new Surfer.File(name, "application/octet-stream", content);
        var answer = manager.surfer().upload(manager.portal().key(), IMPORTS, Map.of(), Map.of("file", file));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        return Somebody.path(answer.location());
    }

    private String checked(String path) {
        var form = Somebody.filled(manager.see(path));
        form.put("fixed-kind", "point");
        form.put("fixed-category", "goods");
        manager.send(path + "/check", form);
        awaited(path);
        return path;
    }

    private Answer awaited(String path) {
        for (int i = 0; i < 300; i++) {
            var answer = manager.see(path);
            if (answer.page().select("progress").isEmpty()) return answer;
            Somebody.pause();
        }
        throw new AssertionError("Still working: " + path);
    }

    private List<String> cells() {
        var pen = manager.pen();
        return List.of(
                pen.line("cell-title", "Anlaufstelle", 120),
                pen.line("cell-street", "Kettwiger Straße 2", 120),
                "45127",
                "Essen",
                pen.text("cell-text", "Offen für alle", 4_000),
                pen.line("cell-hours", "Mo 9-12", 200),
                pen.line("cell-extra", "egal", 120));
    }

    private List<String> head() {
        return List.of(
                "Titel",
                "Straße",
                "PLZ",
                "Ort",
                "Beschreibung",
                "Öffnungszeiten",
                manager.pen().line("column", "Sonstiges", 80));
    }

    private byte[] csv() {
        var lines = new StringBuilder(quoted(head()));
        for (int i = 0; i < 3; i++) lines.append(quoted(cells()));
        lines.append(quoted(
                List.of(manager.pen().line("refused", "Zu weit weg", 120), "Allee 1", "10115", "Berlin", "", "", "")));
        return lines.toString().replace("\0", "").getBytes(StandardCharsets.UTF_8); // or it counts as no text
    }

    private static String quoted(List<String> cells) {
        return cells.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(java.util.stream.Collectors.joining(";"))
                + "\r\n";
    }

    private byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Kumpel", "1.0")) {
            var sheet = book.newWorksheet("Liste");
            for (int row = 0; row < 4; row++) {
                var cells = row == 0 ? head() : cells();
                for (int column = 0; column < cells.size(); column++) sheet.value(row, column, cells.get(column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] geoJson() {
        var properties = new LinkedHashMap<String, String>();
        for (int i = 0; i < head().size(); i++) properties.put(head().get(i), cells().get(i));
        return tools.jackson.databind.json.JsonMapper.builder()
                .build()
                .writeValueAsBytes(Map.of(
                        "type",
                        "FeatureCollection",
                        "features",
                        List.of(Map.of(
                                "type",
                                "Feature",
                                "geometry",
                                Map.of("type", "Point", "coordinates", List.of(7.01, 51.45)),
                                "properties",
                                properties))));
    }
}
