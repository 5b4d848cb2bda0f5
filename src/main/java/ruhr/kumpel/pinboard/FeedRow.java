package ruhr.kumpel.pinboard;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Visit;

/// A posting in a feed of ours.
///
/// @param text of events with their next dates before it
/// @param source where it was taken from; empty for our own
record FeedRow(
        String id,
        String url,
        Localized.Text title,
        String text,
        String topic,
        String source,
        String link,
        Instant published,
        Instant changed) {

    /// Makes them.
    @Component
    static class Rows {

        private static final int NEXT_DATES = 3;

        private final PostingWords words;

        Rows(PostingWords words) {
            this.words = words;
        }

        FeedRow of(Posting posting, Visit visit) {
            var content = posting.content();
            return new FeedRow(
                    posting.id().toString(),
                    visit.absolute(posting.path()),
                    visit.say(content.title()),
                    text(content, visit),
                    words.topic(content.category(), visit),
                    posting.origin().map(Posting.Origin::name).orElse(""),
                    content.link(),
                    posting.created(),
                    posting.changed());
        }

        private String text(Content content, Visit visit) {
            var dates = content.event().stream()
                    .flatMap(event -> event.next(visit.now(), NEXT_DATES).stream()
                            .map(at -> words.when(event, at, visit)
                                    + (event.place().isEmpty() ? "" : ", " + event.place())))
                    .collect(Collectors.joining("\n"));
            return Stream.of(dates, visit.say(content.text()).value())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
    }
}
