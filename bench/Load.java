import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Drives a running Kumpel on 127.0.0.1, bounded in count and time. Each scenario runs twice: as fast as it goes, which
/// gives requests per second and the server's processor time per request; then at the rate that is asked for, which
/// gives the times that people wait. There a request's time counts from the moment when it was due, so that a pause
/// of the server counts for all who would have come in it. Before that all scenarios run unmeasured until the virtual
/// machine has compiled what is used often: in a server that runs for days that is over after minutes.
///
/// usage: Load <home> <port> <pid of the server> <seconds per scenario> <connections> [scenario …]
class Load {

    private static final int MOST = 300_000;
    private static final int MOST_ROUNDS = 10;
    private static final int WARM_SECONDS = 3;

    private final int port;
    private final long pid;
    private final int seconds;
    private final int connections;

    Load(int port, long pid, int seconds, int connections) {
        this.port = port;
        this.pid = pid;
        this.seconds = seconds;
        this.connections = connections;
    }

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        var load = new Load(port, Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        var wished = List.of(arguments).subList(5, arguments.length);
        var scenarios = Scenario.all(SignIn.cookie(Path.of(arguments[0]), port)).stream()
                .filter(scenario -> wished.isEmpty() || wished.contains(scenario.name()))
                .toList();
        load.run(scenarios);
    }

    void run(List<Scenario> scenarios) throws Exception {
        warm(scenarios);
        System.out.printf("%-28s | %10s %11s | %8s %8s %8s %8s | %6s%n", "", "requests/s", "server ms/r", "at rate", "p50 ms", "p99 ms", "max ms", "failed");
        for (var scenario : scenarios) report(scenario);
        System.out.printf("%nresident memory of the application: %d MB%n", memory());
    }

    private void warm(List<Scenario> scenarios) throws Exception {
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            long compiled = compiling();
            long all = processor();
            for (var scenario : scenarios) flatOut(scenario, WARM_SECONDS);
            double share = (compiling() - compiled) * 1.0 / Math.max(1, processor() - all);
            System.out.printf("warming, round %d: compiling took %.0f %% of the processor time, resident memory %d MB%n", round, share * 100, memory());
            if (share < 0.1) break;
        }
        System.out.println();
    }

    private void report(Scenario scenario) throws Exception {
        long before = processor();
        var begin = System.nanoTime();
        var flatOut = flatOut(scenario, seconds);
        double took = (System.nanoTime() - begin) / 1e9;
        double each = (processor() - before) * 10.0 / Math.max(1, flatOut.times.length);
        var paced = paced(scenario);
        System.out.printf("%-28s | %,10.0f %11.2f | %,8d %8.2f %8.2f %8.2f | %6d%n", scenario.name(), flatOut.times.length / took, each,
                scenario.rate(), at(paced.times, 0.5), at(paced.times, 0.99), at(paced.times, 1), flatOut.failed + paced.failed);
    }

    private record Result(long[] times, int failed) {}

    private Result flatOut(Scenario scenario, int forSeconds) throws Exception {
        var until = System.nanoTime() + forSeconds * 1_000_000_000L;
        var left = new AtomicInteger(MOST);
        return together(scenario, random -> {
            var times = new long[MOST];
            int count = 0;
            int failed = 0;
            try (var wire = new Wire(port)) {
                while (System.nanoTime() < until && left.getAndDecrement() > 0) {
                    var request = scenario.request().apply(random);
                    long begin = System.nanoTime();
                    if (wire.send(request) != scenario.expected()) failed++;
                    times[count++] = System.nanoTime() - begin;
                }
            }
            return new Result(Arrays.copyOf(times, count), failed);
        });
    }

    /// Requests fall due in even steps; whoever is free takes the next one.
    private Result paced(Scenario scenario) throws Exception {
        long step = 1_000_000_000L / scenario.rate();
        int all = Math.min(MOST, scenario.rate() * seconds);
        long start = System.nanoTime() + 10_000_000;
        var next = new AtomicInteger();
        return together(scenario, random -> {
            var times = new long[all];
            int count = 0;
            int failed = 0;
            try (var wire = new Wire(port)) {
                for (int i = next.getAndIncrement(); i < all; i = next.getAndIncrement()) {
                    var request = scenario.request().apply(random);
                    long due = start + i * step;
                    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) LockSupport.parkNanos(wait);
                    if (wire.send(request) != scenario.expected()) failed++;
                    times[count++] = System.nanoTime() - due;
                }
            }
            return new Result(Arrays.copyOf(times, count), failed);
        });
    }

    private interface Work {
        Result with(Random random) throws Exception;
    }

    private Result together(Scenario scenario, Work work) throws Exception {
        int people = connections * scenario.people();
        try (var threads = Executors.newFixedThreadPool(people)) {
            var tasks = new ArrayList<Callable<Result>>();
            for (int i = 0; i < people; i++) {
                var random = new Random(i * 31L + System.nanoTime());
                tasks.add(() -> work.with(random));
            }
            var times = new ArrayList<long[]>();
            int failed = 0;
            for (var future : threads.invokeAll(tasks)) {
                times.add(future.get().times);
                failed += future.get().failed;
            }
            var sorted = times.stream().flatMapToLong(Arrays::stream).toArray();
            Arrays.sort(sorted);
            return new Result(sorted, failed);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    /// Hundredths of a second that the server's threads have worked.
    private long processor() throws IOException {
        return worked(Path.of("/proc/" + pid));
    }

    /// How much of that the compiler has worked.
    private long compiling() throws IOException {
        long sum = 0;
        try (var threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            for (var thread : threads.toList())
                if (Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\s*")) sum += worked(thread);
        }
        return sum;
    }

    private static long worked(Path task) throws IOException {
        var stat = Files.readString(task.resolve("stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private long memory() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status")))
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        return 0;
    }
}
