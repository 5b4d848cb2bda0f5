import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/// One kind of request that people send, with chance in its details.
///
/// @param people how many do it at once, as a multiple of the connections
/// @param rate requests per second that are asked for (docs/operate/performance.md)
/// @param expected status of a good answer
record Scenario(String name, int people, int rate, int expected, Function<Random, Request> request) {

    private static final String HOST = "support.localhost";
    /// Somebody with a cookie gets a page of her own: nothing is answered from the cache of pages.
    static final String UNCACHED = "Cookie: bench=1\r\n";

    /// Terms of the vocabulary, of one word and of several.
    private static final List<String> ELSEWHERE =
            List.of("ковдра", "residence permit", "посвідка на проживання", "догляд за дітьми", "doctor", "меблі", "sağlık sigortası", "تصريح إقامة");

    record Request(String method, String host, String path, String headers, String form) {}

    /// @param cookie of somebody signed in, who posts
    static List<Scenario> all(String cookie) {
        return List.of(
                reading("list with facets, uncached", 200, UNCACHED, random -> "/de/listings" + filter(random)),
                reading("list, unfiltered, uncached", 200, UNCACHED, random -> "/de/listings?page=" + (1 + random.nextInt(50))),
                reading("text search with facets", 150, UNCACHED, random -> "/de/listings?text=" + encoded(words(random))),
                reading("text search in another language", 100, UNCACHED, random -> "/uk/listings?text=" + encoded(ELSEWHERE.get(random.nextInt(ELSEWHERE.size())))),
                reading("near me", 150, "", random -> "/de/listings?sort=nearest&radius=10&near=" + (51.3 + random.nextDouble() * 0.4) + "," + (6.6 + random.nextDouble())),
                reading("cached page", 5_000, "", _ -> "/de/listings"),
                reading("home page, uncached", 200, UNCACHED, _ -> "/de/"),
                reading("clusters, unfiltered", 1_000, "", random -> "/de/map/pins" + window(random)),
                reading("clusters, filtered", 100, "", random -> "/de/map/pins" + window(random) + "&" + filter(random).substring(1)),
                reading("clusters, text", 100, "", random -> "/de/map/pins" + window(random) + "&text=" + encoded(words(random))),
                reading("geojson of a town", 20, "", random -> "/listings.geojson?bbox=" + box(random, 0.05)),
                new Scenario("new entries", 4, 100, 303, random -> entry(random, cookie)));
    }

    private static Scenario reading(String name, int rate, String headers, Function<Random, String> path) {
        return reading(name, rate, HOST, headers, path);
    }

    static Scenario reading(String name, int rate, String host, String headers, Function<Random, String> path) {
        return new Scenario(name, 1, rate, 200, random -> new Request("GET", host, path.apply(random), headers, ""));
    }

    /// A tip for the whole region, sent off at once with the draft's first version.
    private static Request entry(Random random, String cookie) {
        var secret = encoded(java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 16)));
        var word = UUID.randomUUID().toString().replace("-", "");
        var form = "action=submit&version=0&unlike=true&kind=tip&category=goods&precision=region&title=" + encoded("Hinweis " + word + " " + words(random))
                + "&text=" + encoded("Ein Hinweis für alle, die " + words(random) + " suchen: " + word);
        return new Request("POST", HOST, "/de/post/" + secret, cookie, form);
    }

    private static byte[] bytes(Random random, int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String filter(Random random) {
        var kinds = List.of("project", "offer", "need", "job", "tip", "point");
        var categories = List.of("housing", "goods", "food", "health", "language", "work", "transport", "family");
        var towns = List.of("05911000", "05913000", "05112000", "05113000", "05513000", "05914000", "05916000");
        return switch (random.nextInt(5)) {
            case 0 -> "?kind=" + some(kinds, random);
            case 1 -> "?category=" + some(categories, random) + "&page=" + (1 + random.nextInt(5));
            case 2 -> "?town=" + some(towns, random) + "&radius=10";
            case 3 -> "?kind=" + some(kinds, random) + "&lang=" + some(List.of("de", "uk", "ar", "en"), random) + "&town=" + some(towns, random);
            default -> "?category=" + some(categories, random) + "&kind=" + some(kinds, random) + "&sort=newest";
        };
    }

    private static String words(Random random) {
        return words(some(List.of("de", "de", "de", "uk", "en", "ar", "tr", "ru"), random), random);
    }

    /// As people type them: a common word, a rare one, both, or a slip of the finger.
    static String words(String language, Random random) {
        var common = some(Vocabulary.KNOWN.get(language), random);
        return switch (random.nextInt(4)) {
            case 0 -> common;
            case 1 -> common + " " + Vocabulary.rare(language, random.nextInt(500));
            case 2 -> Vocabulary.rare(language, random.nextInt(5_000));
            default -> common.substring(0, common.length() - 2) + "x" + common.substring(common.length() - 1);
        };
    }

    private static String window(Random random) {
        int zoom = 8 + random.nextInt(9);
        return "?zoom=" + zoom + "&bbox=" + box(random, 360 / Math.pow(2, zoom) * 4);
    }

    private static String box(Random random, double width) {
        double west = 6.4 + random.nextDouble() * 1.3;
        double south = 51.3 + random.nextDouble() * 0.4;
        return west + "," + south + "," + (west + width) + "," + (south + width * 0.45);
    }

    static <T> T some(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
