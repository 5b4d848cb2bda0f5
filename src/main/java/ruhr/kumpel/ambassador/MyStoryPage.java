package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// An ambassador tells a story, tells it in another language, or takes it back.
@Controller
@Access(Access.For.MEMBERS)
class MyStoryPage {

    static final String PATH = "/my/ambassador/stories";
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 6000;

    private final Mine mine;
    private final StoryStore store;
    private final Stories stories;
    private final AmbassadorWords words;

    MyStoryPage(Mine mine, StoryStore store, Stories stories, AmbassadorWords words) {
        this.mine = mine;
        this.store = store;
        this.stories = stories;
        this.words = words;
    }

    private record Typing(String key, String language, String title, String text) {}

    @GetMapping("/{lang}/my/ambassador/stories")
    String blank(Visit visit, Model model) {
        mine.speaking(visit);
        var typing = new Typing(Ids.next().toString(), visit.language().value(), "", "");
        return show(Optional.empty(), typing, new Problems(), visit, model);
    }

    @PostMapping("/{lang}/my/ambassador/stories")
    String tell(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var hers = mine.speaking(visit);
        var typing = new Typing(key, language, Typed.line(title), Typed.text(text));
        var problems = problems(typing, visit);
        if (problems.none()) {
            var tag = new LanguageTag(language);
            var id = Typed.id(key);
            if (store.with(id)
                    .filter(one -> !one.ambassador().equals(hers.id()))
                    .isPresent()) throw new NotFound();
            var story =
                    new Story(id, ShortId.next(), hers.id(), tag, Localized.EMPTY, Localized.EMPTY, visit.now(), false);
            stories.tell(story, hers, tag, typing.title(), typing.text());
            return "redirect:" + visit.link(MyAmbassadorPage.PATH);
        }
        response.setStatus(problems.status().value());
        return show(Optional.empty(), typing, problems, visit, model);
    }

    @GetMapping("/{lang}/my/ambassador/stories/{id:[0-9a-z]{10}}")
    String edit(@PathVariable String id, @RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        var story = mine.own(id, visit);
        var tag = LanguageTag.parse(in).filter(one -> story.text().languages().contains(one));
        var typing = new Typing(
                "",
                tag.map(LanguageTag::value).orElse(""),
                tag.flatMap(one -> story.title().exactly(one)).orElse(""),
                tag.flatMap(one -> story.text().exactly(one)).orElse(""));
        return show(Optional.of(story), typing, new Problems(), visit, model);
    }

    @PostMapping("/{lang}/my/ambassador/stories/{id:[0-9a-z]{10}}")
    String change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var story = mine.own(id, visit);
        var typing = new Typing("", language, Typed.line(title), Typed.text(text));
        var problems = problems(typing, visit);
        if (problems.none()) {
            stories.tell(story, mine.speaking(visit), new LanguageTag(language), typing.title(), typing.text());
            return "redirect:" + visit.link(MyAmbassadorPage.PATH);
        }
        response.setStatus(problems.status().value());
        return show(Optional.of(story), typing, problems, visit, model);
    }

    @PostMapping("/{lang}/my/ambassador/stories/{id:[0-9a-z]{10}}/removal")
    String remove(@PathVariable String id, Visit visit) {
        stories.remove(mine.own(id, visit));
        return "redirect:" + visit.link(MyAmbassadorPage.PATH);
    }

    private Problems problems(Typing typing, Visit visit) {
        var problems = new Problems();
        if (LanguageTag.parse(typing.language())
                .filter(tag -> words.offers(tag, visit))
                .isEmpty()) problems.add("language", visit.say("ambassador.language.wrong"));
        ProfileForm.check(problems, "title", typing.title(), LONGEST_TITLE, "ambassador.story.title.missing", visit);
        ProfileForm.check(problems, "text", typing.text(), LONGEST_TEXT, "ambassador.story.text.missing", visit);
        return problems;
    }

    private String show(Optional<Story> story, Typing typing, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say(story.isEmpty() ? "ambassador.story.new" : "ambassador.story.change"))
                        .secretly()
                        .below(visit.say("ambassador.mine.title"), MyAmbassadorPage.PATH));
        model.addAttribute(
                "view",
                new MyStoryView(
                        visit.link(story.map(Story::edit).orElse(PATH)),
                        visit.link(MyAmbassadorPage.PATH),
                        story.isEmpty(),
                        typing.key(),
                        story.map(one -> told(one, visit)).orElse(List.of()),
                        words.languages(visit),
                        typing.language(),
                        typing.title(),
                        typing.text(),
                        problems));
        return "ambassador/story-form";
    }

    private List<MyStoryView.Told> told(Story story, Visit visit) {
        return story.text().languages().stream()
                .map(tag -> new MyStoryView.Told(
                        words.language(tag, visit), visit.link(story.edit()) + "?in=" + tag.value()))
                .toList();
    }
}
