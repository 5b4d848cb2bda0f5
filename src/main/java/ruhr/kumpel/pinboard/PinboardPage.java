package ruhr.kumpel.pinboard;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// News and dates, a page at a time.
@Controller
class PinboardPage {

    static final String PATH = "/pinboard";
    private static final int AT_ONCE = 20;

    private final Mine mine;
    private final Board board;
    private final PostingCard.Cards cards;
    private final PostingWords words;

    PinboardPage(Mine mine, Board board, PostingCard.Cards cards, PostingWords words) {
        this.mine = mine;
        this.board = board;
        this.cards = cards;
        this.words = words;
    }

    @GetMapping("/{lang}/pinboard")
    @Access(Access.For.EVERYBODY)
    @Cached(params = {"show", "category", "town", "lang", "page"})
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String town,
            @RequestParam(name = "lang", defaultValue = "") String only,
            @RequestParam(defaultValue = "") String page,
            Visit visit,
            Model model) {
        mine.open(visit);
        var wish = board.wish(show, category, town, only, visit);
        var found = board.find(wish, visit);
        int last = Math.max(1, (found.size() + AT_ONCE - 1) / AT_ONCE);
        int number = Math.min(last, Typed.number(page, 1, 999).orElse(1));
        model.addAttribute(
                "page",
                Page.titled(visit.say("pinboard.title"))
                        .describedAs(visit.say("pinboard.lead"))
                        .feedAt(visit.link("/pinboard.atom") + wish.query()));
        model.addAttribute(
                "view",
                new PinboardView(
                        tabs(wish, visit),
                        filter(wish, visit),
                        found.stream()
                                .skip((long) (number - 1) * AT_ONCE)
                                .limit(AT_ONCE)
                                .map(one -> cards.of(one, visit))
                                .toList(),
                        new Paging(number, last, one -> visit.link(PATH) + with(wish.query(), one)),
                        feeds(wish, visit)));
        return "pinboard/list";
    }

    static List<Tab> tabs(Wish wish, Visit visit) {
        return List.of(
                tab("pinboard.tab.all", PATH, wish.showing(""), wish.show().isEmpty(), visit),
                tab("pinboard.tab.news", PATH, wish.showing("news"), wish.show().equals("news"), visit),
                tab(
                        "pinboard.tab.events",
                        PATH,
                        wish.showing("events"),
                        wish.show().equals("events"),
                        visit),
                tab(
                        "pinboard.tab.calendar",
                        CalendarPage.PATH,
                        wish.showing(""),
                        visit.path().equals(CalendarPage.PATH),
                        visit));
    }

    private static Tab tab(String key, String path, Wish wish, boolean current, Visit visit) {
        boolean here =
                current && (path.equals(CalendarPage.PATH) || !visit.path().equals(CalendarPage.PATH));
        return Tab.of(visit.say(key), visit.link(path) + wish.query()).current(here);
    }

    PinboardView.Filter filter(Wish wish, Visit visit) {
        return new PinboardView.Filter(
                wish.show(),
                wish.category(),
                wish.town(),
                wish.lang(),
                wish.narrowed(),
                words.topics(visit),
                words.towns(visit),
                words.languages(visit));
    }

    private static List<Tab> feeds(Wish wish, Visit visit) {
        return List.of(
                Tab.of("Atom", visit.link("/pinboard.atom") + wish.query()),
                Tab.of("JSON Feed", visit.link("/pinboard.json") + wish.query()),
                Tab.of(visit.say("pinboard.feed.calendar"), visit.link("/pinboard.ics") + wish.query()));
    }

    private static String with(String query, int page) {
        if (page == 1) return query;
        return (query.isEmpty() ? "?" : query + "&") + "page=" + page;
    }
}
