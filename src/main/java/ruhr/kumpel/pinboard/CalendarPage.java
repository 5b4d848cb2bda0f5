package ruhr.kumpel.pinboard;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// A month of events: as a sheet, and below it day by day.
@Controller
class CalendarPage {

    static final String PATH = "/pinboard/calendar";

    /// A daily event, and what hangs over from the month before.
    private static final int MOST_TIMES = 32;

    private final Mine mine;
    private final Board board;
    private final PinboardPage list;
    private final PostingCard.Cards cards;

    CalendarPage(Mine mine, Board board, PinboardPage list, PostingCard.Cards cards) {
        this.mine = mine;
        this.board = board;
        this.list = list;
        this.cards = cards;
    }

    @GetMapping("/{lang}/pinboard/calendar")
    @Access(Access.For.EVERYBODY)
    @Cached(params = {"month", "category", "town", "lang"})
    String show(
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(name = "lang", defaultValue = "") String only,
            Visit visit,
            Model model) {
        mine.open(visit);
        var wish = board.wish("", category, town, only, visit);
        var shown = month(month, visit);
        var zone = visit.site().zone();
        var dates = board.between(
                wish,
                shown.atDay(1).atStartOfDay(zone).toInstant(),
                shown.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant(),
                MOST_TIMES,
                visit);
        var telling = Telling.to(visit);
        model.addAttribute(
                "page",
                Page.titled(visit.say("pinboard.calendar.title", telling.month(shown)))
                        .below(visit.say("pinboard.title"), PinboardPage.PATH)
                        .feedAt(visit.link("/pinboard.atom") + wish.query()));
        model.addAttribute(
                "view",
                new CalendarView(
                        PinboardPage.tabs(wish, visit),
                        list.filter(wish, visit),
                        shown.toString(),
                        telling.month(shown),
                        link(shown.minusMonths(1), wish, visit),
                        link(shown.plusMonths(1), wish, visit),
                        Arrays.stream(DayOfWeek.values()).map(telling::weekday).toList(),
                        weeks(shown, dates, visit),
                        days(shown, dates, visit),
                        visit.link("/pinboard.ics") + wish.query()));
        return "pinboard/calendar";
    }

    /// A year to either side; elsewhere is nothing.
    private static YearMonth month(String typed, Visit visit) {
        var now = YearMonth.from(visit.today());
        try {
            var wished = YearMonth.parse(typed);
            return wished.isBefore(now.minusYears(1)) || wished.isAfter(now.plusYears(1)) ? now : wished;
        } catch (DateTimeException _) {
            return now;
        }
    }

    private static String link(YearMonth month, Wish wish, Visit visit) {
        var query = wish.query();
        return visit.link(PATH) + (query.isEmpty() ? "?" : query + "&") + "month=" + month;
    }

    private static List<List<CalendarView.Day>> weeks(YearMonth month, List<Board.Dated> dates, Visit visit) {
        var weeks = new ArrayList<List<CalendarView.Day>>();
        var day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!YearMonth.from(day).isAfter(month)) {
            var week = new ArrayList<CalendarView.Day>();
            for (int i = 0; i < 7; i++, day = day.plusDays(1)) week.add(day(day, month, dates, visit));
            weeks.add(week);
        }
        return weeks;
    }

    private static CalendarView.Day day(LocalDate day, YearMonth month, List<Board.Dated> dates, Visit visit) {
        boolean within = YearMonth.from(day).equals(month);
        int count = within ? on(day, dates, visit).size() : 0;
        return new CalendarView.Day(
                day.toString(),
                within ? visit.number(day.getDayOfMonth()) : "",
                count,
                within && day.equals(visit.today()),
                count == 0
                        ? ""
                        : visit.say("pinboard.calendar.day", Telling.to(visit).date(day), count));
    }

    private List<CalendarView.Group> days(YearMonth month, List<Board.Dated> dates, Visit visit) {
        var groups = new ArrayList<CalendarView.Group>();
        for (var day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            var here = on(day, dates, visit);
            if (here.isEmpty()) continue;
            groups.add(new CalendarView.Group(
                    day.toString(),
                    Telling.to(visit).date(day),
                    here.stream()
                            .map(one -> cards.of(one.posting(), Optional.of(one.at()), visit))
                            .toList()));
        }
        return groups;
    }

    /// By the reader's calendar: what happens elsewhere at midnight may be another day here.
    private static List<Board.Dated> on(LocalDate day, List<Board.Dated> dates, Visit visit) {
        var zone = visit.site().zone();
        return dates.stream()
                .filter(one -> one.posting().content().event().orElseThrow().wholeDay()
                        ? one.at().touches(day)
                        : !LocalDate.ofInstant(one.at().from(), zone).isAfter(day)
                                && !LocalDate.ofInstant(one.at().to(), zone).isBefore(day))
                .toList();
    }
}
