package ruhr.kumpel.pinboard;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.web.Fetched;

/// Reads RSS and Atom. A document type is refused, and with it every entity that could name a file, another server
/// or itself a thousand times.
final class FeedIn {

    private static final int MOST = 200;
    private static final int LONGEST_ID = 1000;

    private FeedIn() {}

    static List<Item> read(Fetched.Got got) throws Feeds.Unreadable {
        var input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        try (var reader = new XmlReader(new ByteArrayInputStream(got.body()), got.type(), true)) {
            var feed = input.build(reader);
            return feed.getEntries().stream()
                    .limit(MOST)
                    .flatMap(entry -> item(entry, feed, got.at()).stream())
                    .toList();
        } catch (IOException | FeedException | RuntimeException | StackOverflowError e) {
            // The last one: elements in elements in elements.
            throw new Feeds.Unreadable(e);
        }
    }

    /// Empty if there is nothing to read in it.
    private static Optional<Item> item(SyndEntry entry, SyndFeed feed, URI at) {
        var text = Plain.paragraphs(body(entry), Content.LONGEST_TEXT);
        var title = Plain.line(or(entry.getTitle()), Content.LONGEST_TITLE);
        if (title.isEmpty()) title = Publishing.shortened(text, 100);
        if (title.isEmpty()) return Optional.empty();
        var id = or(entry.getUri());
        return Optional.of(new Item(
                id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id,
                title,
                text.equals(title) ? "" : text,
                Links.first(at, entry.getLink(), feed.getLink()),
                published(entry),
                Optional.empty()));
    }

    /// The longest of what the feed gives: some put a teaser here, some there.
    private static String body(SyndEntry entry) {
        var all = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream());
        return all.map(FeedIn::html)
                .reduce((one, other) -> one.length() >= other.length() ? one : other)
                .orElse("");
    }

    private static String html(SyndContent content) {
        var value = or(content.getValue());
        if (!"text".equals(content.getType()) && !"text/plain".equals(content.getType())) return value;
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }

    private static Optional<java.time.Instant> published(SyndEntry entry) {
        return Optional.ofNullable(entry.getPublishedDate())
                .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
                .map(Date::toInstant);
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
