package ruhr.kumpel.pinboard;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.paper.CalendarFile;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// The pinboard for programmes: Atom, JSON Feed and calendar, each in a language and by the same filter as the page.
@Controller
@Access(Access.For.EVERYBODY)
class FeedFiles {

    private static final int MOST = 50;
    private static final int MOST_TIMES = 30;
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType JSON = MediaType.parseMediaType("application/feed+json");

    private final Mine mine;
    private final Board board;
    private final FeedRow.Rows rows;

    FeedFiles(Mine mine, Board board, FeedRow.Rows rows) {
        this.mine = mine;
        this.board = board;
        this.rows = rows;
    }

    @GetMapping("/{lang}/pinboard.atom")
    ResponseEntity<byte[]> atom(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(name = "lang", defaultValue = "") String only,
            Visit visit) {
        mine.open(visit);
        var wish = board.wish(show, category, town, only, visit);
        return file(ATOM).body(AtomOut.of(newest(wish, visit), wish, visit));
    }

    @GetMapping("/{lang}/pinboard.json")
    ResponseEntity<byte[]> json(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(name = "lang", defaultValue = "") String only,
            Visit visit) {
        mine.open(visit);
        var wish = board.wish(show, category, town, only, visit);
        return file(JSON).body(JsonOut.of(newest(wish, visit), wish, visit));
    }

    /// Every date is one of its own, so that exceptions and changes of the clocks arrive everywhere.
    @GetMapping("/{lang}/pinboard.ics")
    ResponseEntity<byte[]> calendar(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(name = "lang", defaultValue = "") String only,
            Visit visit) {
        mine.open(visit);
        var wish = board.wish("events", category, town, only, visit);
        var name =
                visit.say("pinboard.feed.title", visit.say(visit.site().name()).value());
        var dates = board.between(wish, visit.now(), visit.now().plus(AHEAD), MOST_TIMES, visit);
        return calendar(name, dates, visit);
    }

    @GetMapping("/{lang}/pinboard/{slugAndId}/calendar.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String slugAndId, Visit visit) {
        var posting = mine.readable(slugAndId, visit);
        var event = posting.content().event().orElseThrow(NotFound::new);
        var dates = event.next(visit.now(), MOST_TIMES).stream()
                .map(at -> new Board.Dated(posting, at))
                .toList();
        return calendar(visit.say(posting.content().title()).value(), dates, visit);
    }

    private List<FeedRow> newest(Wish wish, Visit visit) {
        return board.find(wish, visit).stream()
                .limit(MOST)
                .map(one -> rows.of(one, visit))
                .toList();
    }

    private static ResponseEntity<byte[]> calendar(String name, List<Board.Dated> dates, Visit visit) {
        var file = new CalendarFile(
                name, dates.stream().map(one -> event(one, visit)).toList());
        return file(MediaType.parseMediaType(CalendarFile.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pinboard.ics\"")
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    private static CalendarFile.Event event(Board.Dated dated, Visit visit) {
        var posting = dated.posting();
        var content = posting.content();
        return new CalendarFile.Event(
                posting.id() + "-" + dated.at().starts().toLocalDate() + "@kumpel",
                posting.changed(),
                dated.at().from(),
                Optional.of(dated.at().to())
                        .filter(end -> end.isAfter(dated.at().from())),
                visit.say(content.title()).value(),
                visit.say(content.text()).value(),
                content.event().map(Event::place).orElse(""),
                visit.absolute(posting.path()));
    }

    private static ResponseEntity.BodyBuilder file(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }
}
