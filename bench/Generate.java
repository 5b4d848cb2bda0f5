import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;

/// Fills the read model of a running Kumpel (`home`) with listings, always the same ones for a number: by COPY, past all
/// features. The application must be started anew afterwards.
///
/// usage: Generate <home> <how many>
class Generate {

    private static final int PIECE = 20_000;
    private static final List<String> KINDS = List.of("project", "offer", "offer", "offer", "need", "need", "job", "tip", "point");
    private static final List<String> CATEGORIES = List.of(
            "room", "flat", "moving", "clothes", "furniture", "household", "devices", "meals", "groceries", "medical", "care",
            "courses", "interpreting", "jobs", "training", "rides", "freight", "childcare", "school");
    private static final List<String> LANGUAGES = List.of("de", "de", "de", "de", "uk", "en", "ar", "tr", "ru");

    private final Random random = new Random(42);
    private final Vocabulary words = new Vocabulary(random);
    private final List<Town> towns;
    private final UUID portal;
    private final Instant now = Instant.now();

    record Town(String key, double lat, double lon, int weight) {}

    private Generate(Connection db) throws IOException, SQLException {
        towns = towns();
        try (var answer = db.createStatement().executeQuery("select id from portal.portal where key = 'support'")) {
            answer.next();
            portal = answer.getObject(1, UUID.class);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        var begin = System.nanoTime();
        try (var db = connected(home)) {
            // The demo may still be writing its own, which come after these then.
            db.setAutoCommit(false);
            db.createStatement().execute("truncate discovery.listing restart identity cascade");
            var generate = new Generate(db);
            for (int done = 0; done < count; done += PIECE) generate.piece(db, done, Math.min(PIECE, count - done));
            db.commit();
            db.setAutoCommit(true);
            db.createStatement().execute("analyze");
        }
        System.out.printf("%,d listings in %d s%n", count, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    static Connection connected(Path home) throws IOException, SQLException {
        var database = home.resolve("database");
        var port = Files.readAllLines(database.resolve("18/postmaster.pid")).get(3).strip();
        var password = Files.readString(database.resolve("password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/kumpel", "kumpel", password);
    }

    private void piece(Connection db, int from, int count) throws SQLException, IOException {
        var listings = new StringBuilder();
        var texts = new StringBuilder();
        var portals = new StringBuilder();
        for (int i = from; i < from + count; i++) one(i, listings, texts, portals);
        copy(db, "discovery.listing (id, number, short_id, kind, home_portal_id, source, spoken, place_kind, lat, lon, place, towns, organisation_verified, created_at, changed_at, confirmed_at, urgent, stale, lines)", listings);
        copy(db, "discovery.listing_text", texts);
        copy(db, "discovery.listing_portal", portals);
        db.createStatement().execute("alter table discovery.listing alter number restart with " + (from + count + 1));
    }

    static void copy(Connection db, String table, StringBuilder rows) throws SQLException, IOException {
        db.unwrap(PGConnection.class).getCopyAPI()
                .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void one(int i, StringBuilder listings, StringBuilder texts, StringBuilder portals) {
        var id = new UUID((i * 0x9E3779B97F4A7C15L & ~0xF000L) | 0x7000L, (i & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
        var town = town();
        var source = some(LANGUAGES);
        var created = now.minusSeconds(random.nextInt(180 * 86_400));
        boolean point = random.nextInt(20) > 0;
        row(listings, id, i + 1, shortId(i), some(KINDS), portal, source, "{" + some(LANGUAGES) + "}",
                point ? random.nextInt(3) == 0 ? "blurred" : "exact" : random.nextBoolean() ? "region" : "online",
                point ? town.lat() + random.nextGaussian() * 0.03 : "\\N",
                point ? town.lon() + random.nextGaussian() * 0.045 : "\\N",
                point ? "Musterweg " + (1 + random.nextInt(90)) : "\\N",
                point ? "{" + town.key() + "}" : "{}",
                false, created, created, random.nextInt(3) == 0 ? created.plusSeconds(3600) : "\\N",
                random.nextInt(50) == 0, random.nextInt(10) == 0,
                random.nextInt(4) == 0 ? "[{\"label\":{\"de\":\"" + words.german() + "\"},\"wanted\":40,\"given\":12,\"unit\":\"Stück\"}]" : "[]");
        row(texts, id, source, words.title(source), words.text(source, 25));
        if (random.nextInt(5) == 0 && !source.equals("de")) row(texts, id, "de", words.title("de"), words.text("de", 25));
        row(portals, id, portal, true, created, "{" + some(CATEGORIES) + "}");
    }

    private Town town() {
        int at = random.nextInt(towns.stream().mapToInt(Town::weight).sum());
        for (var town : towns) if ((at -= town.weight()) < 0) return town;
        throw new IllegalStateException();
    }

    private static String shortId(int number) {
        var text = new StringBuilder();
        for (int i = 0, rest = number; i < 10; i++, rest >>>= 5) text.append("0123456789abcdefghjkmnpqrstvwxyz".charAt(rest & 31));
        return text.toString();
    }

    static void row(StringBuilder rows, Object... values) {
        for (int i = 0; i < values.length; i++) rows.append(i == 0 ? "" : "\t").append(values[i]);
        rows.append('\n');
    }

    private <T> T some(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<Town> towns() throws IOException {
        var lines = Files.readAllLines(Path.of("src/main/resources/place/municipalities.csv"));
        var head = List.of(lines.getFirst().split(","));
        return lines.stream().skip(1).map(line -> line.split(",")).map(cell -> new Town(
                        cell[head.indexOf("key")], Double.parseDouble(cell[head.indexOf("lat")]), Double.parseDouble(cell[head.indexOf("lon")]),
                        Math.max(1, Integer.parseInt(cell[head.indexOf("population")]) / 1000)))
                .toList();
    }
}
