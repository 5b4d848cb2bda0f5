package ruhr.kumpel.pinboard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// One posting. Found by the id at the end of its address; an old title in the address leads to the new one.
@Controller
class PostingPage {

    private static final int NEXT_DATES = 6;

    private final Mine mine;
    private final PostingStore store;
    private final PostingWords words;

    PostingPage(Mine mine, PostingStore store, PostingWords words) {
        this.mine = mine;
        this.store = store;
        this.words = words;
    }

    @GetMapping("/{lang}/pinboard/{slugAndId}")
    @Access(Access.For.EVERYBODY)
    @Cached
    @Nullable
    String show(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var posting = mine.readable(slugAndId, visit);
        if (!posting.path().endsWith("/" + slugAndId)) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader("Location", visit.link(posting.path()));
            return null; // answered
        }
        var content = posting.content();
        var title = visit.say(content.title());
        var text = visit.say(content.text());
        var page = Page.titled(title.value()).below(visit.say("pinboard.title"), PinboardPage.PATH);
        if (!text.value().isEmpty()) page = page.describedAs(Publishing.shortened(text.value(), 160));
        boolean open = posting.readable(visit.today());
        model.addAttribute("page", open ? page : page.hidden());
        model.addAttribute(
                "view",
                new PostingView(
                        title,
                        text,
                        text.paragraphs(),
                        visit.say(content.event().isPresent() ? "pinboard.kind.event" : "pinboard.kind.news"),
                        content.event().isPresent(),
                        visit.say("pinboard.show.posted", Telling.to(visit).date(posting.created())),
                        content.event().isPresent()
                                ? ""
                                : visit.say(
                                        "pinboard.show.until", Telling.to(visit).date(content.until())),
                        words.topic(content.category(), visit),
                        words.where(content, visit),
                        words.writer(posting, visit)
                                .map(PostingWords.Writer::name)
                                .orElse(""),
                        words.writer(posting, visit)
                                .map(PostingWords.Writer::href)
                                .orElse(""),
                        posting.origin().isPresent(),
                        content.link(),
                        other(title.language(), visit),
                        content.event().map(event -> event(posting, event, visit)),
                        open ? "" : state(posting, visit),
                        store.reasonOfReturn(posting.id()).filter(_ -> mine.mayEdit(posting, visit)),
                        doors(posting, visit),
                        visit.link("/report/posting/" + posting.id()),
                        visit.link(PinboardPage.PATH)));
        return "pinboard/show";
    }

    private PostingView.When event(Posting posting, Event event, Visit visit) {
        var next = event.next(visit.now(), NEXT_DATES);
        return new PostingView.When(
                next.stream().map(at -> words.when(event, at, visit)).toList(),
                words.repeats(event, visit),
                event.place(),
                event.online(),
                visit.link(posting.path() + "/calendar.ics"));
    }

    /// In which language it is, if not in the reader's.
    private static String other(LanguageTag language, Visit visit) {
        return language.equals(visit.language())
                ? ""
                : visit.say("pinboard.show.language", Telling.to(visit).language(language));
    }

    static String state(Posting posting, Visit visit) {
        if (posting.hidden()) return visit.say("pinboard.state.hidden");
        if (posting.state() != State.PUBLISHED)
            return visit.say("pinboard.state." + posting.state().word());
        return posting.isOver(visit.today()) ? visit.say("pinboard.state.over") : visit.say("pinboard.state.published");
    }

    private Optional<PostingView.Doors> doors(Posting posting, Visit visit) {
        if (!mine.mayEdit(posting, visit)) return Optional.empty();
        var path = visit.link(posting.path());
        boolean taken = posting.origin().isPresent();
        return Optional.of(new PostingView.Doors(
                taken ? "" : path + "/edit", taken ? List.of() : translations(posting, visit), path + "/removal"));
    }

    private static List<Tab> translations(Posting posting, Visit visit) {
        return visit.site().languages().stream()
                .filter(one -> !one.equals(posting.content().source()))
                .map(one -> Tab.of(one.ownName(), visit.link(posting.path() + "/translation?in=" + one))
                        .current(posting.content().title().languages().contains(one)))
                .toList();
    }
}
