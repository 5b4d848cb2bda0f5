import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/// A digital match day: 86 businesses on one route; supporters without an account arrive in even steps, put an amount on
/// one to six stops, type the code from their letter and have promised. Meanwhile others read the pages of the route and
/// of the campaigns. A pot doubles what they give until it is empty. At the end the books are counted in the database.
///
/// usage: MatchDay <home> <port> <supporters> <seconds> <connections>
class MatchDay {

    private static final String HOST = "dortmund.localhost";
    private static final int BUSINESSES = 86;
    private static final int READERS = 2;
    private static final int READINGS_A_SECOND = 1_100;

    private final Path home;
    private final int port;
    private final int supporters;
    private final int seconds;
    private final int connections;
    private final String route;
    private final List<String> stops;
    private final List<String> campaigns;

    private MatchDay(Path home, int port, int supporters, int seconds, int connections) throws Exception {
        this.home = home;
        this.port = port;
        this.supporters = supporters;
        this.seconds = seconds;
        this.connections = connections;
        try (var db = Generate.connected(home)) {
            var city = new City(db);
            if (!city.isThere()) city.build(BUSINESSES);
            this.route = city.route();
            this.stops = city.stops();
            this.campaigns = city.campaigns();
        }
    }

    public static void main(String[] arguments) throws Exception {
        var day = new MatchDay(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                Integer.parseInt(arguments[4]));
        day.run();
    }

    /// @param forms how long the form took, from when its supporter arrived
    /// @param codes how long the code took; after it the promises stand
    private record Gave(long[] forms, long[] codes, int promises, int failed) {}

    private record Read(long[] times, int failed) {}

    private void run() throws Exception {
        long before = promised();
        long start = System.nanoTime() + 100_000_000;
        var next = new AtomicInteger();
        var reading = new AtomicInteger();
        var over = new AtomicLong(Long.MAX_VALUE);
        try (var threads = Executors.newFixedThreadPool(connections + READERS + 1)) {
            var giving = new ArrayList<Future<Gave>>();
            for (int i = 0; i < connections; i++) giving.add(threads.submit(giver(start, next)));
            var readers = new ArrayList<Future<Read>>();
            for (int i = 0; i < READERS; i++) readers.add(threads.submit(reader(start, reading, over::get)));
            var behind = threads.submit(watcher(over::get));
            var gave = new ArrayList<Gave>();
            for (var one : giving) gave.add(one.get());
            over.set(System.nanoTime());
            double took = (System.nanoTime() - start) / 1e9;
            var read = new ArrayList<Read>();
            for (var one : readers) read.add(one.get());
            report(gave, read, took, behind.get(), promised() - before);
        }
    }

    private Callable<Gave> giver(long start, AtomicInteger next) {
        return () -> {
            long step = seconds * 1_000_000_000L / supporters;
            var forms = new long[supporters];
            var codes = new long[supporters];
            int count = 0;
            int promises = 0;
            int failed = 0;
            var random = new Random(next.get() * 31L + System.nanoTime());
            try (var wire = new Wire(port); var db = Generate.connected(home);
                    var letters = db.prepareStatement("select code from conversation.letter where id in (select id from conversation.letter order by written_at desc limit 400) and recipient = ?")) {
                for (int i = next.getAndIncrement(); i < supporters; i = next.getAndIncrement()) {
                    long due = start + i * step;
                    await(due);
                    int stations = 1 + random.nextInt(6);
                    var address = "fan-" + UUID.randomUUID() + "@example.org";
                    boolean good = post(wire, "/de/routes/" + route + "/support", form(stations, address, random));
                    forms[count] = System.nanoTime() - due;
                    var path = URI.create(wire.header("Location")).getPath();
                    var code = code(letters, address);
                    long begin = System.nanoTime();
                    good = good && path != null && post(wire, path, "digits=" + code);
                    codes[count] = System.nanoTime() - begin;
                    count++;
                    if (good) promises += stations;
                    else failed++;
                }
            }
            return new Gave(Arrays.copyOf(forms, count), Arrays.copyOf(codes, count), promises, failed);
        };
    }

    private Callable<Read> reader(long start, AtomicInteger next, LongSupplier over) {
        return () -> {
            long step = 1_000_000_000L / READINGS_A_SECOND;
            var times = new long[READINGS_A_SECOND * (seconds + 60)];
            int count = 0;
            int failed = 0;
            var random = new Random();
            try (var wire = new Wire(port)) {
                for (int i = next.getAndIncrement(); System.nanoTime() < over.getAsLong() && count < times.length; i = next.getAndIncrement()) {
                    long due = start + i * step;
                    await(due);
                    var path = switch (random.nextInt(4)) {
                        case 0 -> "/de/routes/" + route;
                        case 1 -> "/de/campaigns";
                        default -> "/de/campaigns/" + campaigns.get(random.nextInt(campaigns.size()));
                    };
                    if (wire.send(new Scenario.Request("GET", HOST, path, "", "")) != 200) failed++;
                    times[count++] = System.nanoTime() - due;
                }
            }
            return new Read(Arrays.copyOf(times, count), failed);
        };
    }

    /// How far the public page of one business lags behind its book, at worst, in nanoseconds: how long what the book
    /// said is not yet on the page.
    private Callable<Long> watcher(LongSupplier over) {
        return () -> {
            long worst = 0;
            try (var wire = new Wire(port); var db = Generate.connected(home)) {
                while (System.nanoTime() < over.getAsLong()) {
                    long since = System.nanoTime();
                    var tag = tag(wire);
                    if (tag.isEmpty()) continue;
                    long then = standing(db);
                    LockSupport.parkNanos(200_000_000);
                    if (standing(db) == then) continue;
                    long moved = System.nanoTime();
                    while (tag(wire).equals(tag) && System.nanoTime() < over.getAsLong()) LockSupport.parkNanos(50_000_000);
                    if (System.nanoTime() < over.getAsLong()) worst = Math.max(worst, System.nanoTime() - Math.max(moved - 200_000_000, since));
                }
            }
            return worst;
        };
    }

    private String tag(Wire wire) throws Exception {
        wire.send(new Scenario.Request("GET", HOST, "/de/campaigns/" + campaigns.getFirst(), "", ""));
        return wire.header("ETag");
    }

    private long standing(Connection db) throws SQLException {
        try (var ask = db.prepareStatement("select balance from payment.account a join campaign.campaign c on c.id = a.cause_id where a.kind = 'PROMISED' and c.short_id = ?")) {
            ask.setString(1, campaigns.getFirst().replaceFirst(".*-", ""));
            try (var answer = ask.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    private boolean post(Wire wire, String path, String form) throws Exception {
        return wire.send(new Scenario.Request("POST", HOST, path, "", form)) == 303;
    }

    private String form(int stations, String address, Random random) {
        var form = new StringBuilder("key=" + UUID.randomUUID() + "&shown=anonymous&email=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        int first = random.nextInt(stops.size());
        for (int i = 0; i < stations; i++)
            form.append("&amount-").append(stops.get((first + i * 7) % stops.size())).append('=').append(1 + random.nextInt(50));
        return form.toString();
    }

    private static String code(PreparedStatement letters, String address) throws SQLException {
        letters.setString(1, address);
        try (var letter = letters.executeQuery()) {
            return letter.next() ? letter.getString(1) : "";
        }
    }

    private static void await(long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) LockSupport.parkNanos(wait);
    }

    private long promised() throws Exception {
        try (var db = Generate.connected(home)) {
            return number(db, "select coalesce(sum(balance), 0) from payment.account where kind = 'PROMISED'");
        }
    }

    private static long number(Connection db, String sql) throws SQLException {
        try (var answer = db.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void report(List<Gave> gave, List<Read> read, double took, long behind, long cents) throws Exception {
        var forms = gave.stream().map(Gave::forms).flatMapToLong(Arrays::stream).sorted().toArray();
        var codes = gave.stream().map(Gave::codes).flatMapToLong(Arrays::stream).sorted().toArray();
        var pages = read.stream().map(Read::times).flatMapToLong(Arrays::stream).sorted().toArray();
        int promises = gave.stream().mapToInt(Gave::promises).sum();
        int failed = gave.stream().mapToInt(Gave::failed).sum();
        System.out.printf("%,d supporters in %.0f s, %,d promises: %.0f promises/s, %d supporters failed%n", forms.length, took, promises, promises / took, failed);
        System.out.printf("form, from arrival: p50 %.1f ms, p99 %.1f ms, longest %.0f ms%n", at(forms, 0.5), at(forms, 0.99), at(forms, 1));
        System.out.printf("code, promises stand: p50 %.1f ms, p99 %.1f ms, longest %.0f ms%n", at(codes, 0.5), at(codes, 0.99), at(codes, 1));
        System.out.printf("page views meanwhile: %.0f/s, p50 %.1f ms, p99 %.1f ms, %d failed%n", pages.length / took, at(pages, 0.5), at(pages, 0.99), read.stream().mapToInt(Read::failed).sum());
        System.out.printf("the public page was at most %.1f s behind the book%n", behind / 1e9);
        try (var db = Generate.connected(home)) {
            long sum = number(db, "select coalesce(sum(cents), 0) from campaign.pledge where together is not null and state = 'PROMISED'");
            long unequal = number(db, "select count(*) from (select booking_id from payment.ledger_entry group by booking_id having sum(cents) <> 0) wrong");
            long drifted = number(db, "select count(*) from payment.account a where a.balance <> (select coalesce(sum(e.cents), 0) from payment.ledger_entry e where e.account_id = a.id)");
            long pot = number(db, "select cents - taken_cents from campaign.pot where cents = " + City.POT_CENTS);
            long added = number(db, "select coalesce(sum(a.cents), 0) from campaign.addition a join campaign.pot p on p.id = a.pot_id where a.state <> 'FREE' and p.cents = " + City.POT_CENTS);
            System.out.printf("pot: %,.2f EUR of %,.2f EUR added to gifts, %,.2f EUR left%n", added / 100.0, City.POT_CENTS / 100.0, pot / 100.0);
            System.out.printf("book: %,.2f EUR promised in this run, %,.2f EUR by pledges in all; %d unequal bookings, %d wrong balances%n", cents / 100.0, sum / 100.0, unequal, drifted);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
