import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Drives a running Kumpel on 127.0.0.1, bounded in count and time, and prints requests per second, median, 99th
/// percentile, the server's own processor time per request, and its memory.
///
/// usage: Load <port> <pid of the server> <seconds per scenario> <connections> [scenario …]
class Load {

    private static final String HOST = "support.localhost";
    private static final int MOST = 200_000;
    /// Somebody with a cookie gets a page of her own: nothing is answered from the cache of pages.
    private static final String UNCACHED = "Cookie: bench=1\r\n";

    private final int port;
    private final long pid;
    private final int seconds;
    private final int connections;

    private Load(int port, long pid, int seconds, int connections) {
        this.port = port;
        this.pid = pid;
        this.seconds = seconds;
        this.connections = connections;
    }

    record Scenario(String headers, Function<Random, String> path) {}

    public static void main(String[] arguments) throws Exception {
        var load = new Load(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        var wished = List.of(arguments).subList(4, arguments.length);
        System.out.printf("%-34s %10s %9s %9s %9s %12s %8s%n", "", "requests/s", "p50 ms", "p99 ms", "max ms", "server ms/r", "failed");
        for (var scenario : scenarios().entrySet())
            if (wished.isEmpty() || wished.contains(scenario.getKey())) load.run(scenario.getKey(), scenario.getValue());
        System.out.printf("resident memory of the application: %d MB%n", load.memory());
    }

    private static Map<String, Scenario> scenarios() {
        var all = new LinkedHashMap<String, Scenario>();
        all.put("list with facets, uncached", new Scenario(UNCACHED, random -> "/de/listings" + filter(random)));
        all.put("list, unfiltered, uncached", new Scenario(UNCACHED, random -> "/de/listings?page=" + (1 + random.nextInt(50))));
        all.put("text search with facets", new Scenario(UNCACHED, random -> "/de/listings?text=" + encoded(words(random))));
        all.put("near me", new Scenario("", random -> "/de/listings?sort=nearest&radius=10&near=" + (51.3 + random.nextDouble() * 0.4) + "," + (6.6 + random.nextDouble())));
        all.put("cached page", new Scenario("", _ -> "/de/listings"));
        all.put("home page, uncached", new Scenario(UNCACHED, _ -> "/de/"));
        all.put("clusters, unfiltered", new Scenario("", random -> "/de/map/pins" + window(random)));
        all.put("clusters, filtered", new Scenario("", random -> "/de/map/pins" + window(random) + "&" + filter(random).substring(1)));
        all.put("clusters, text", new Scenario("", random -> "/de/map/pins" + window(random) + "&text=" + encoded(words(random))));
        all.put("geojson of a town", new Scenario("", random -> "/listings.geojson?bbox=" + box(random, 0.05)));
        return all;
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
        var language = some(List.of("de", "de", "de", "uk", "en", "ar", "tr", "ru"), random);
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

    private static <T> T some(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void run(String name, Scenario scenario) throws Exception {
        measure(scenario, Math.max(2, seconds / 3));
        long before = processor();
        var begin = System.nanoTime();
        var result = measure(scenario, seconds);
        double took = (System.nanoTime() - begin) / 1e9;
        var times = result.times;
        Arrays.sort(times);
        System.out.printf("%-34s %,10.0f %9.2f %9.2f %9.2f %12.2f %8d%n", name, times.length / took, at(times, 0.5), at(times, 0.99), at(times, 1),
                (processor() - before) * 10.0 / Math.max(1, times.length), result.failed);
    }

    private record Result(long[] times, int failed) {}

    private Result measure(Scenario scenario, int forSeconds) throws Exception {
        var until = System.nanoTime() + forSeconds * 1_000_000_000L;
        var left = new AtomicInteger(MOST);
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var tasks = new ArrayList<Callable<Result>>();
            for (int i = 0; i < connections; i++) {
                var random = new Random(i * 31L + forSeconds);
                tasks.add(() -> one(scenario, random, until, left));
            }
            var times = new ArrayList<long[]>();
            int failed = 0;
            for (var future : threads.invokeAll(tasks)) {
                times.add(future.get().times);
                failed += future.get().failed;
            }
            return new Result(times.stream().flatMapToLong(Arrays::stream).toArray(), failed);
        }
    }

    private Result one(Scenario scenario, Random random, long until, AtomicInteger left) throws IOException {
        var times = new long[MOST];
        int count = 0;
        int failed = 0;
        try (var wire = new Wire(port)) {
            while (System.nanoTime() < until && left.getAndDecrement() > 0) {
                var path = scenario.path().apply(random);
                long begin = System.nanoTime();
                if (wire.get(HOST + ":" + port, path, scenario.headers()) != 200) failed++;
                times[count++] = System.nanoTime() - begin;
            }
        }
        return new Result(Arrays.copyOf(times, count), failed);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /// Hundredths of a second that the server's threads have worked.
    private long processor() throws IOException {
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private long memory() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status")))
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        return 0;
    }
}
