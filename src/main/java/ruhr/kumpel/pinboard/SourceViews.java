package ruhr.kumpel.pinboard;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Shows sources to editors, and says in plain words how they are.
@Component
class SourceViews {

    private static final int PREVIEWED = 8;

    private final PostingWords words;

    SourceViews(PostingWords words) {
        this.words = words;
    }

    String fresh(SourceForm form, Optional<Harvest> harvest, Problems problems, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("pinboard.source.new")));
        model.addAttribute(
                "view",
                view(
                        form,
                        visit.link(SourcePage.PATH + "/new"),
                        true,
                        harvest.map(one -> preview(one, form, visit)),
                        Optional.empty(),
                        problems,
                        Seen.sent(""),
                        visit));
        return "pinboard/source";
    }

    String one(Source source, SourceForm form, Problems problems, Seen seen, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(source.setting().name()));
        model.addAttribute(
                "view",
                view(
                        form,
                        visit.link(SourcePage.PATH + "/" + source.shortId()),
                        false,
                        Optional.empty(),
                        Optional.of(row(source, visit)),
                        problems,
                        seen,
                        visit));
        return "pinboard/source";
    }

    private SourceView view(
            SourceForm form,
            String action,
            boolean fresh,
            Optional<SourceView.Preview> preview,
            Optional<SourceView.Row> row,
            Problems problems,
            Seen seen,
            Visit visit) {
        return new SourceView(
                form,
                action,
                fresh,
                visit.link(DeskPage.PATH),
                words.languages(visit),
                words.topics(visit),
                words.towns(visit),
                preview,
                row,
                problems,
                seen);
    }

    SourceView.Row row(Source source, Visit visit) {
        var telling = Telling.to(visit);
        var tried = source.tried();
        return new SourceView.Row(
                source.setting().name(),
                source.setting().url(),
                visit.link(SourcePage.PATH + "/" + source.shortId()),
                tried.filter(Source.Tried::inVain).isPresent(),
                tried.map(one -> outcome(one, visit)).orElseGet(() -> visit.say("pinboard.source.never")),
                tried.map(one -> visit.say("pinboard.source.tried", telling.ago(one.at())))
                        .orElse(""),
                visit.say("pinboard.source.next", telling.moment(source.next())),
                source.failures() > 1 ? visit.say("pinboard.source.failures", source.failures()) : "",
                visit.say(source.setting().trusted() ? "pinboard.source.trusted.yes" : "pinboard.source.trusted.no"));
    }

    private static String outcome(Source.Tried tried, Visit visit) {
        return tried.outcome().equals("taken")
                ? visit.say("pinboard.source.taken", tried.fresh(), tried.changed())
                : visit.say("pinboard.trouble." + tried.outcome(), tried.number());
    }

    private SourceView.Preview preview(Harvest harvest, SourceForm form, Visit visit) {
        return switch (harvest) {
            case Harvest.Items(var items, var _) ->
                new SourceView.Preview(
                        "",
                        visit.say("pinboard.preview.count", items.size()),
                        items.stream()
                                .limit(PREVIEWED)
                                .map(item -> piece(item, form, visit))
                                .toList());
            case Harvest.Unchanged _ -> new SourceView.Preview("", visit.say("pinboard.preview.count", 0), List.of());
            case Harvest.Failed(var trouble, var number, var _) ->
                new SourceView.Preview(visit.say("pinboard.trouble." + trouble.word(), number), "", List.of());
        };
    }

    private SourceView.Piece piece(Item item, SourceForm form, Visit visit) {
        var language = new LanguageTag(form.language());
        var when = item.event()
                .map(event -> event.next(visit.now(), 1).stream()
                        .findFirst()
                        .map(at -> words.when(event, at, visit))
                        .orElseGet(() -> visit.say("pinboard.state.over")))
                .or(() -> item.published().map(at -> Telling.to(visit).date(at)))
                .orElse("");
        return new SourceView.Piece(
                new Localized.Text(language, item.title()), Publishing.shortened(item.text(), 300), when, item.link());
    }
}
