package ruhr.kumpel.pinboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.HomeStrip;
import ruhr.kumpel.web.Visit;

/// The newest news and the next events on a portal's home.
@Component
class PinboardStrip implements HomeStrip {

    private static final int MOST = 4;

    private final Board board;
    private final PostingCard.Cards cards;

    PinboardStrip(Board board, PostingCard.Cards cards) {
        this.board = board;
        this.cards = cards;
    }

    @Override
    public List<Strip> on(Visit visit) {
        if (!visit.site().has(Mine.FEATURE)) return List.of();
        var news = board.news(visit).stream()
                .limit(MOST)
                .map(one -> line(cards.of(one, visit)))
                .toList();
        var next = board.next(Wish.ALL, visit).stream()
                .limit(MOST)
                .map(one -> line(cards.of(one.posting(), Optional.of(one.at()), visit)))
                .toList();
        return Stream.of(strip("news", news, visit), strip("events", next, visit))
                .filter(strip -> !strip.lines().isEmpty())
                .toList();
    }

    private static Strip strip(String show, List<Line> lines, Visit visit) {
        return new Strip(
                visit.say("pinboard.home." + show),
                visit.say("pinboard.home." + show + ".all"),
                visit.link(PinboardPage.PATH) + Wish.ALL.showing(show).query(),
                lines);
    }

    private static Line line(PostingCard card) {
        return new Line(card.title(), card.href(), card.icon(), card.facts());
    }
}
