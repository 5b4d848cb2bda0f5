import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import ruhr.kumpel.kernel.Slug;

/// A welcome portal with many information pages in ten languages: what they cost those who read and search, and a
/// translation of all of them, out and back in.
///
/// usage: Pages <step> <home> <port> <pages> <pid of the server> <seconds per scenario> <connections>
///
/// @see #main the steps, between which the server is started anew
class Pages {

    private static final String HOST = "welcome.localhost";
    /// Turkish is the tenth: it comes by XLIFF.
    private static final List<String> LANGUAGES = List.of("de", "en", "uk", "ar", "ru", "pl", "fr", "fa", "ro");
    /// Words for languages that the vocabulary does not know, in the same script.
    private static final Map<String, String> ALIKE = Map.of("pl", "en", "fr", "en", "fa", "ar", "ro", "tr");
    private static final List<String> TERMS = List.of("посвідка на проживання", "лікар", "residence permit", "childcare", "sağlık sigortası", "تصريح إقامة");

    private static final int ROOTS = 20;
    private static final int CHILDREN = 9;
    private static final int GRANDCHILDREN = 10;
    private static final int POPULAR = 100;

    private final Random random = new Random(42);
    private final Vocabulary words = new Vocabulary(random);
    private final Path home;
    private final int port;
    private final int pages;
    private final String[] titles;

    private Pages(Path home, int port, int pages) {
        this.home = home;
        this.port = port;
        this.pages = pages;
        this.titles = IntStream.range(0, pages).mapToObj(i -> words.title("de") + " blatt" + i).toArray(String[]::new);
    }

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[2]);
        var pages = new Pages(Path.of(arguments[1]), port, Integer.parseInt(arguments[3]));
        var load = new Load(port, Long.parseLong(arguments[4]), Integer.parseInt(arguments[5]), Integer.parseInt(arguments[6]));
        switch (arguments[0]) {
            case "before" -> load.run(List.of(entries()));
            case "fill" -> pages.fill();
            case "translate" -> pages.translate();
            case "after" -> {
                pages.weigh();
                load.run(pages.scenarios());
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Scenario entries() {
        return Scenario.reading("text search of entries", 150, HOST, Scenario.UNCACHED,
                random -> "/de/listings?text=" + Scenario.encoded(Scenario.words("de", random)));
    }

    private List<Scenario> scenarios() {
        return List.of(
                entries(),
                Scenario.reading("text search of pages", 150, HOST, Scenario.UNCACHED,
                        random -> "/de/info?text=" + Scenario.encoded(Scenario.words("de", random))),
                Scenario.reading("by another language's word", 100, HOST, Scenario.UNCACHED,
                        random -> "/uk/info?text=" + Scenario.encoded(Scenario.some(TERMS, random))),
                Scenario.reading("page, cached", 5_000, HOST, "", random -> path("de", random.nextInt(POPULAR))),
                Scenario.reading("any page, uncached", 200, HOST, Scenario.UNCACHED,
                        random -> path(Scenario.some(LANGUAGES, random), random.nextInt(pages))),
                Scenario.reading("index of pages, uncached", 50, HOST, Scenario.UNCACHED, _ -> "/de/info"),
                Scenario.reading("index of pages, cached", 5_000, HOST, "", _ -> "/de/info"));
    }

    private String path(String language, int page) {
        return "/" + language + "/info/" + Slug.of(titles[page], "page") + "-" + shortId(page);
    }

    /// Bytes of pages as a phone loads them.
    private void weigh() throws Exception {
        for (var way : List.of("gzip", "identity")) {
            var sizes = new long[POPULAR];
            for (int i = 0; i < POPULAR; i++) sizes[i] = size(path("de", i), way);
            Arrays.sort(sizes);
            System.out.printf("%-8s  page: median %,d bytes, largest %,d; index: %,d%n", way, sizes[POPULAR / 2], sizes[POPULAR - 1], size("/de/info", way));
        }
    }

    private long size(String path, String encoding) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request(path).header("Accept-Encoding", encoding).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) throw new IllegalStateException(path + " was answered " + answer.statusCode());
            return answer.body().length;
        }
    }

    private void translate() throws Exception {
        long begin = System.nanoTime();
        try (var client = HttpClient.newHttpClient()) {
            var last = "/de/info?text=blatt" + (pages - 1);
            while (!client.send(request(last).build(), BodyHandlers.ofString()).body().contains(shortId(pages - 1))) {
                if (System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(10)) throw new IllegalStateException("The last page is not found");
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        System.out.printf("all pages are found %.1f s after the first page%n", (System.nanoTime() - begin) / 1e9);
        new Translations(port, HOST, Translations.editor(home, port, "welcome")).run();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Host", HOST + ":" + port);
    }

    /// The next start lists all pages, as after an update since which pages are found.
    private void fill() throws Exception {
        try (var db = Generate.connected(home)) {
            db.setAutoCommit(false);
            var portal = portal(db);
            var leaves = new StringBuilder();
            for (int i = 0; i < pages; i++)
                Generate.row(leaves, id(i), shortId(i), portal, parent(i), i + 1, "de", "{}", "{}", "");
            Generate.copy(db, "knowledge.page (id, short_id, portal_id, parent_id, position, source, audiences, situations, responsible)", leaves);
            for (var language : LANGUAGES) write(db, language);
            db.createStatement().execute("""
                    insert into portal.language (portal_id, tag, position)
                    select portal.id, tag, 100 + position
                      from portal.portal, unnest(array['de', 'en', 'uk', 'ar', 'tr', 'ru', 'pl', 'fr', 'fa', 'ro']) with ordinality named (tag, position)
                     where key = 'welcome' on conflict do nothing""");
            db.createStatement().execute("delete from discovery.listed_kind where kind = 'page'");
            db.commit();
            db.setAutoCommit(true);
            db.createStatement().execute("analyze");
        }
    }

    private void write(Connection db, String language) throws Exception {
        var revisions = new StringBuilder();
        var publications = new StringBuilder();
        boolean source = language.equals("de");
        var now = Instant.now();
        for (int i = 0; i < pages; i++) {
            var script = ALIKE.getOrDefault(language, language);
            var title = source ? titles[i] : words.title(script);
            Generate.row(revisions, id(i), language, 1, title, words.text(script, 15), body(script), "Bundesmeldegesetz, § 17. Stand 2025.", false, false, source ? 0 : 1, now);
            Generate.row(publications, id(i), language, 1, now);
        }
        Generate.copy(db, "knowledge.revision (page_id, language, number, title, lead, body, basis, minor, machine, of_source, made_at)", revisions);
        Generate.copy(db, "knowledge.publication", publications);
    }

    /// About 400 words: five sections of two paragraphs and a list, and the way to another page.
    private String body(String language) {
        var body = new StringBuilder();
        for (int section = 1; section <= 5; section++) {
            body.append("## ").append(words.title(language)).append(" {#s-").append(section).append("}\\n\\n");
            for (int i = 0; i < 2; i++) body.append(words.text(language, 30)).append("\\n\\n");
            for (int i = 0; i < 3; i++) body.append("- ").append(words.text(language, 5)).append("\\n");
            body.append("\\n");
        }
        return body + "[" + words.title(language) + "](/info/x-" + shortId(random.nextInt(pages)) + ")";
    }

    private static UUID portal(Connection db) throws SQLException {
        try (var answer = db.createStatement().executeQuery("select id from portal.portal where key = 'welcome'")) {
            answer.next();
            return answer.getObject(1, UUID.class);
        }
    }

    private static Object parent(int page) {
        int firstGrandchild = ROOTS + ROOTS * CHILDREN;
        if (page < ROOTS) return "\\N";
        return page < firstGrandchild ? id((page - ROOTS) / CHILDREN) : id(ROOTS + (page - firstGrandchild) / GRANDCHILDREN % (ROOTS * CHILDREN));
    }

    private static UUID id(int page) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | page + 1);
    }

    private static String shortId(int page) {
        return "c%09d".formatted(page);
    }
}
