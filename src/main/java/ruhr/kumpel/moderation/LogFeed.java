package ruhr.kumpel.moderation;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;
import ruhr.kumpel.web.Visit;

/// The public log as an Atom feed (RFC 4287). Times are whole days, so that nobody recognises a single decision.
final class LogFeed {

    private LogFeed() {}

    static String of(List<Decision> decisions, Visit visit) {
        var here = escaped(visit.absolute("/moderation-log"));
        var feed = new StringBuilder("""
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="%s">
                <id>%s</id><title>%s</title><author><name>%s</name></author>
                <link href="%s"/><link rel="self" href="%s.atom"/>
                <updated>%s</updated>
                """.formatted(
                        visit.language(),
                        here,
                        escaped(visit.say("moderation.log.title")),
                        escaped(visit.say(visit.site().name()).value()),
                        here,
                        here,
                        decisions.isEmpty()
                                ? day(visit.now())
                                : day(decisions.getFirst().at())));
        for (var decision : decisions) feed.append(entry(decision, here, visit));
        return feed.append("</feed>\n").toString();
    }

    private static String entry(Decision decision, String here, Visit visit) {
        var line = LogPage.line(decision, visit);
        return """
                <entry><id>urn:uuid:%s</id><title>%s</title><link href="%s"/><updated>%s</updated></entry>
                """.formatted(
                idOf(decision),
                escaped(line.kind() + (line.reason().isEmpty() ? "" : ", " + line.reason()) + ": " + line.verdict()),
                here,
                day(decision.at()));
    }

    /// Not the decision's own id: that one tells the time.
    private static UUID idOf(Decision decision) {
        return UUID.nameUUIDFromBytes(decision.id().toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String day(java.time.Instant at) {
        return at.truncatedTo(ChronoUnit.DAYS).toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("&#39;", "&apos;");
    }
}
