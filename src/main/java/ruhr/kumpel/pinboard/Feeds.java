package ruhr.kumpel.pinboard;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.pinboard.Harvest.Failed;
import ruhr.kumpel.pinboard.Harvest.Trouble;
import ruhr.kumpel.web.Asking;
import ruhr.kumpel.web.Fetched;
import ruhr.kumpel.web.Outside;

/// Asks feeds of others, through the one guarded client, and reads what they answer. Nothing is stored here.
@Component
class Feeds {

    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, text/calendar, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1";
    private static final int LARGEST = 3_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private final Outside outside;

    Feeds(Outside outside) {
        this.outside = outside;
    }

    /// @param stamp what was told with the answer that is known already
    /// @param zone of times that do not say theirs
    Harvest ask(String url, Fetched.Stamp stamp, ZoneId zone) {
        return switch (outside.fetch(Asking.get(url, ACCEPT).with(stamp).within(LARGEST, PATIENCE))) {
            case Fetched.Got got -> read(got, zone);
            case Fetched.Unchanged _ -> new Harvest.Unchanged();
            case Fetched.Answered(var status, var pause) -> new Failed(Trouble.STATUS, status, pause);
            case Fetched.Forbidden(var why) -> new Failed(trouble(why));
            case Fetched.TooLarge(var limit) -> new Failed(Trouble.TOO_LARGE, limit / 1_000_000, Optional.empty());
            case Fetched.TooSlow(var limit) -> new Failed(Trouble.TOO_SLOW, (int) limit.toSeconds(), Optional.empty());
            case Fetched.Unreachable _ -> new Failed(Trouble.UNREACHABLE);
        };
    }

    private static Trouble trouble(Fetched.Forbidden.Why why) {
        return switch (why) {
            case ODD_ADDRESS -> Trouble.ODD_ADDRESS;
            case NOT_PUBLIC -> Trouble.NOT_PUBLIC;
            case ODD_PORT -> Trouble.ODD_PORT;
            case TOO_MANY_REDIRECTS -> Trouble.TOO_MANY_REDIRECTS;
            case NO_LONGER_SECURE -> Trouble.NO_LONGER_SECURE;
        };
    }

    private static Harvest read(Fetched.Got got, ZoneId zone) {
        try {
            var items = isCalendar(got) ? CalendarIn.read(got, zone) : FeedIn.read(got);
            return new Harvest.Items(items, got.stamp());
        } catch (Unreadable _) {
            return new Failed(Trouble.NOT_A_FEED);
        }
    }

    private static boolean isCalendar(Fetched.Got got) {
        var begin = new String(got.body(), 0, Math.min(200, got.body().length), StandardCharsets.UTF_8);
        return begin.replace("\ufeff", "").stripLeading().startsWith("BEGIN:VCALENDAR");
    }

    /// What a server sent is no feed.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(Throwable why) {
            super(why);
        }
    }
}
