package ruhr.kumpel.moderation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a moderator wants to see of the desk. Missing fields are empty, and mean everything.
///
/// @param list `todo`, `reports`, `complaints` or `done`
/// @param reason name of a [Reason], or of the [Category] of a report
/// @param age least number of days that it waits, or `late` for what is overdue
/// @param who `mine`, or `nobody` for what nobody is on
record QueueFilter(
        String list, String search, String kind, String town, String reason, String age, String who, String page) {

    static final QueueFilter EVERYTHING = new QueueFilter("", "", "", "", "", "", "", "");

    private static final int LONGEST = 200;

    QueueFilter {
        list = or(list).isEmpty() ? "todo" : or(list);
        search = or(search).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        search = search.substring(0, Math.min(search.length(), LONGEST));
        kind = or(kind);
        town = or(town);
        reason = or(reason);
        age = or(age);
        who = or(who);
        page = or(page);
    }

    /// Whether anything but the list was chosen.
    boolean narrow() {
        return !(search + kind + town + reason + age + who).isEmpty();
    }

    boolean late() {
        return age.equals("late");
    }

    /// What was opened later is not wanted.
    Instant openedBefore(Instant now) {
        return age.matches("[1-9]\\d?") ? now.minus(Duration.ofDays(Integer.parseInt(age))) : now.plusSeconds(1);
    }

    int number() {
        return page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }

    QueueFilter on(int number) {
        return new QueueFilter(list, search, kind, town, reason, age, who, Integer.toString(number));
    }

    /// With further names and values, as the query of an address.
    String query(String... more) {
        var query = new StringBuilder("?list=").append(encoded(list));
        add(query, "search", search);
        add(query, "kind", kind);
        add(query, "town", town);
        add(query, "reason", reason);
        add(query, "age", age);
        add(query, "who", who);
        if (number() > 1) add(query, "page", page);
        for (int i = 0; i < more.length; i += 2) add(query, more[i], more[i + 1]);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) query.append('&').append(name).append('=').append(encoded(value));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
