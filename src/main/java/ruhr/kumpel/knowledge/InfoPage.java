package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// One information page, and what its readers say about it.
@Controller
@Access(Access.For.EVERYBODY)
class InfoPage {

    private static final Limit FEEDBACK = Limit.perHour("knowledge.feedback", 30);
    private static final int LONGEST_COMMENT = 1_000;
    private static final String YES = "yes";
    private static final String NO = "no";

    private final LeafStore leaves;
    private final TextStore texts;
    private final InfoViews views;
    private final FeedbackStore feedback;
    private final Throttle throttle;
    private final TownReading towns;

    InfoPage(
            LeafStore leaves,
            TextStore texts,
            InfoViews views,
            FeedbackStore feedback,
            Throttle throttle,
            TownReading towns) {
        this.leaves = leaves;
        this.texts = texts;
        this.views = views;
        this.feedback = feedback;
        this.throttle = throttle;
        this.towns = towns;
    }

    @GetMapping("/{lang}/info/{slugAndId}")
    @Cached(params = {TownChoices.PARAM, "said"})
    @Nullable
    String show(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String said,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        return show(slugAndId, "", said, visit, model, response);
    }

    /// In Leichte Sprache; where it is missing in German, marked as such. Readers of other languages have their own.
    @GetMapping("/{lang}/info/{slugAndId}/easy")
    @Cached(params = {TownChoices.PARAM, "said"})
    @Nullable
    String easy(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String said,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        if (!visit.language().equals(LanguageTag.GERMAN))
            return "redirect:" + visit.link(TownChoices.kept("/info/" + slugAndId, visit));
        return show(slugAndId, "/" + Easy.WORD, said, visit, model, response);
    }

    private @Nullable String show(
            String slugAndId, String end, String said, Visit visit, Model model, HttpServletResponse response) {
        var leaf = leaf(slugAndId, visit);
        var published = published(leaf);
        var path = leaf.path(InfoViews.titles(published));
        if (!path.equals("/info/" + slugAndId)) {
            response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
            response.setHeader("Location", visit.link(path + end) + visit.query());
            return null; // answered
        }
        var wished = end.isEmpty() ? visit.language() : Easy.GERMAN;
        return show(leaf, published, wished, InfoViews.Answer.none(!said.isEmpty()), visit, model);
    }

    /// Nobody has to say why, and nobody is counted twice or once: who says it is not kept.
    @PostMapping("/{lang}/info/{slugAndId}/feedback")
    String feedback(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String helpful,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String easy,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var leaf = leaf(slugAndId, visit);
        var published = published(leaf);
        var wished = easy.isEmpty() ? visit.language() : Easy.GERMAN;
        var problems = check(helpful, comment, visit);
        if (problems.none() && !throttle.allows(FEEDBACK, request))
            problems.addTooMany("comment", visit.say("knowledge.feedback.too-many"));
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            var answer = new InfoViews.Answer(helpful, comment, problems, false);
            return show(leaf, published, wished, answer, visit, model);
        }
        var titles = InfoViews.titles(published);
        var read = InfoViews.said(titles, wished, visit).language();
        feedback.add(leaf.id(), new FeedbackStore.Feedback(read, helpful.equals(YES), comment.strip(), visit.now()));
        var path = Easy.is(wished) ? Easy.onward(leaf.path(titles)) : leaf.path(titles);
        return "redirect:" + visit.link(TownChoices.kept(path + "?said=1#feedback", visit));
    }

    private static Problems check(String helpful, String comment, Visit visit) {
        var problems = new Problems();
        if (!helpful.equals(YES) && !helpful.equals(NO))
            problems.add("helpful", visit.say("knowledge.feedback.missing"));
        if (comment.strip().length() > LONGEST_COMMENT)
            problems.add("comment", visit.say("knowledge.feedback.too-long", LONGEST_COMMENT));
        return problems;
    }

    private String show(
            Leaf leaf,
            Map<LanguageTag, Revision> published,
            LanguageTag wished,
            InfoViews.Answer answer,
            Visit visit,
            Model model) {
        var view = views.of(leaf, published, wished, answer, visit);
        model.addAttribute("page", ofTown(page(leaf, view, visit), view, visit));
        model.addAttribute("view", view);
        return "knowledge/page";
    }

    private Page page(Leaf leaf, InfoView view, Visit visit) {
        var page = Page.titled(view.text().title())
                .script("speak")
                .below(visit.say("knowledge.index.title"), TownChoices.kept("/info", visit));
        var above = leaves.above(leaf);
        var faces = texts.faces(above.stream().map(Leaf::id).toList());
        for (var one : above) {
            var face = faces.get(one.id());
            if (face != null)
                page = page.below(visit.say(face.title()).value(), TownChoices.kept(one.path(face.title()), visit));
        }
        return view.text().lead().isEmpty()
                ? page
                : page.describedAs(view.text().lead());
    }

    /// What a town says its own way has an address of its own for search engines too.
    private Page ofTown(Page page, InfoView view, Visit visit) {
        if (view.town().isEmpty()) return page;
        var dressed = page.script("town");
        var town = towns.town(visit);
        if (town.isEmpty()) return dressed;
        dressed = TownReading.coloured(dressed, town.get());
        return view.town().get().own()
                ? dressed.canonicalAt(visit.absolute(TownChoices.kept(visit.path(), visit)))
                : dressed;
    }

    private Leaf leaf(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(id -> leaves.with(id, visit.portal()))
                .orElseThrow(NotFound::new);
    }

    private Map<LanguageTag, Revision> published(Leaf leaf) {
        var published = texts.published(leaf);
        if (published.isEmpty()) throw new NotFound();
        return published;
    }
}
