package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// The page on which a guide or the team translates her story: the same for both, at two addresses.
@Component
class StoryForms {

    private final GuideStore guides;
    private final Stories stories;
    private final GuidePhotos photos;
    private final GuideWords words;

    StoryForms(GuideStore guides, Stories stories, GuidePhotos photos, GuideWords words) {
        this.guides = guides;
        this.stories = stories;
        this.photos = photos;
        this.words = words;
    }

    /// @param path of the page, below the language
    /// @param own whether it is the guide herself
    record Place(String path, String back, boolean own) {}

    /// @param language of the translation in the form; empty for a new one
    String show(Guide guide, Place place, String language, Visit visit, Model model) {
        var text = stored(guide, language);
        return show(guide, place, language, text, Seen.of(said(text)), new Problems(), visit, model);
    }

    String save(
            Guide seen,
            Place place,
            String language,
            String typed,
            String saw,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var text = Typed.text(typed);
        var problems = problems(seen, language, text, visit);
        var shown = Seen.sent(saw);
        if (problems.none()) {
            var tag = new LanguageTag(language);
            var late = stories.put(
                    seen,
                    tag,
                    text,
                    now -> Seen.sent(saw).still(said(now)),
                    visit.memberHere().person());
            if (late.isEmpty()) return "redirect:" + visit.link(place.path());
            shown = Seen.late(said(late.get()), said(text), problems, visit);
        }
        response.setStatus(problems.status().value());
        return show(guides.with(seen.id()).orElseThrow(), place, language, text, shown, problems, visit, model);
    }

    private Problems problems(Guide guide, String language, String text, Visit visit) {
        var problems = new Problems();
        var tag = LanguageTag.parse(language).filter(one -> words.offers(one, visit));
        if (tag.isEmpty()) problems.add("language", visit.say("guide.form.language.wrong"));
        else if (tag.get().equals(guide.profile().language()))
            problems.add("language", visit.say("course.story.language.own"));
        if (text.length() > ProfileForm.LONGEST_STORY)
            problems.add("text", visit.say("guide.too-long", ProfileForm.LONGEST_STORY));
        return problems;
    }

    private static Map<String, String> said(String text) {
        return Map.of("text", text);
    }

    private static String stored(Guide guide, String language) {
        return LanguageTag.parse(language)
                .flatMap(tag -> guide.beside().stories().exactly(tag))
                .orElse("");
    }

    String show(
            Guide guide,
            Place place,
            String language,
            String text,
            Seen seen,
            Problems problems,
            Visit visit,
            Model model) {
        var profile = guide.profile();
        model.addAttribute("page", title(place, visit));
        model.addAttribute(
                "view",
                new StoriesView(
                        visit.link(place.path()),
                        visit.link(place.back()),
                        place.own() ? visit.say("guide.mine.title") : profile.shownAs(),
                        new Text(profile.language(), profile.story()),
                        words.language(profile.language(), visit),
                        guide.beside().stories().texts().entrySet().stream()
                                .map(one -> new StoriesView.Row(
                                        words.language(one.getKey(), visit),
                                        new Text(one.getKey(), one.getValue()),
                                        visit.link(place.path()) + "?in="
                                                + one.getKey().value() + "#story"))
                                .toList(),
                        words.languages(visit).stream()
                                .filter(one ->
                                        !one.value().equals(profile.language().value()))
                                .toList(),
                        language,
                        text,
                        seen,
                        place.own() ? Optional.of(photo(guide, visit)) : Optional.empty(),
                        problems));
        return place.own() ? "guide/stories" : "guide/stories-desk";
    }

    private static Page title(Place place, Visit visit) {
        var page = Page.titled(visit.say("course.story.title"));
        return place.own() ? page.secretly().below(visit.say("guide.mine.title"), MyGuidesPage.PATH) : page.hidden();
    }

    private StoriesView.Photo photo(Guide guide, Visit visit) {
        var action = visit.link(StoriesPage.PATH + "/photo");
        return photos.of(guide)
                .map(one -> new StoriesView.Photo(
                        action,
                        true,
                        one.shown() ? one.path(320) : "",
                        visit.say(one.alternative()).value()))
                .orElse(new StoriesView.Photo(action, false, "", ""));
    }
}
