package ruhr.kumpel.pinboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// A posting in a list, ready to print.
///
/// @param facts when, where, by whom: what there is
/// @param summary may be empty
public record PostingCard(
        Localized.Text title,
        String href,
        boolean event,
        String kind,
        String icon,
        List<String> facts,
        Localized.Text summary,
        Instant machine) {

    /// Makes them.
    @Component
    static class Cards {

        private static final int SUMMARY = 200;

        private final PostingWords words;

        Cards(PostingWords words) {
            this.words = words;
        }

        PostingCard of(Posting posting, Visit visit) {
            return of(posting, PostingWords.next(posting, visit.now()), visit);
        }

        PostingCard of(Posting posting, Optional<Event.Occasion> at, Visit visit) {
            var content = posting.content();
            boolean event = content.event().isPresent();
            var text = visit.say(content.text());
            var when = at.map(one -> words.when(content.event().orElseThrow(), one, visit))
                    .orElseGet(() -> Telling.to(visit).date(posting.created()));
            return new PostingCard(
                    visit.say(content.title()),
                    visit.link(posting.path()),
                    event,
                    visit.say(event ? "pinboard.kind.event" : "pinboard.kind.news"),
                    event ? "calendar" : "pin-board",
                    Stream.of(
                                    when,
                                    words.where(content, visit),
                                    words.writer(posting, visit)
                                            .map(PostingWords.Writer::name)
                                            .orElse(""))
                            .filter(fact -> !fact.isEmpty())
                            .toList(),
                    new Localized.Text(text.language(), Publishing.shortened(text.value(), SUMMARY)),
                    at.map(Event.Occasion::from).orElse(posting.created()));
        }
    }
}
