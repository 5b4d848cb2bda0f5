package ruhr.kumpel.guide;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// A guide tells her story in further languages, or the team does, and shows a photo if she wants to.
@Controller
class StoriesPage {

    static final String PATH = "/my/guides/profile/stories";

    private static final StoryForms.Place OWN = new StoryForms.Place(PATH, MyGuidesPage.PATH, true);
    private static final int LONGEST_ALTERNATIVE = 300;

    private final Mine mine;
    private final GuidePhotos photos;
    private final StoryForms forms;

    StoriesPage(Mine mine, GuidePhotos photos, StoryForms forms) {
        this.mine = mine;
        this.photos = photos;
        this.forms = forms;
    }

    @GetMapping("/{lang}/my/guides/profile/stories")
    @Access(Access.For.MEMBERS)
    String own(@RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        return forms.show(mine.guide(visit), OWN, in, visit, model);
    }

    @PostMapping("/{lang}/my/guides/profile/stories")
    @Access(Access.For.MEMBERS)
    String save(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        return forms.save(mine.guide(visit), OWN, language, text, seen, visit, model, response);
    }

    @GetMapping("/{lang}/manage/guides/{id:[0-9a-z]{10}}/stories")
    @Access(Access.For.MANAGERS)
    String teams(@PathVariable String id, @RequestParam(defaultValue = "") String in, Visit visit, Model model) {
        var guide = mine.coordinated(id, visit);
        return forms.show(guide, teams(guide), in, visit, model);
    }

    @PostMapping("/{lang}/manage/guides/{id:[0-9a-z]{10}}/stories")
    @Access(Access.For.MANAGERS)
    String translate(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var guide = mine.coordinated(id, visit);
        return forms.save(guide, teams(guide), language, text, seen, visit, model, response);
    }

    @PostMapping("/{lang}/my/guides/profile/stories/photo")
    @Access(Access.For.MEMBERS)
    String show(
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @RequestParam(defaultValue = "") String shows,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var guide = mine.guide(visit);
        var words = Typed.line(shows);
        var problems = new Problems();
        if (photo == null || photo.isEmpty()) problems.add("photo", visit.say("course.photo.missing"));
        if (words.isEmpty()) problems.add("shows", visit.say("course.photo.shows.missing"));
        if (words.length() > LONGEST_ALTERNATIVE)
            problems.add("shows", visit.say("guide.too-long", LONGEST_ALTERNATIVE));
        if (photo != null && problems.none()) photos.put(guide, photo, words, problems, visit);
        if (problems.none()) return "redirect:" + visit.link(PATH) + "#photo";
        response.setStatus(problems.status().value());
        return forms.show(guide, OWN, "", "", Seen.sent(""), problems, visit, model);
    }

    @PostMapping("/{lang}/my/guides/profile/stories/photo/removal")
    @Access(Access.For.MEMBERS)
    String remove(Visit visit) {
        photos.remove(mine.guide(visit));
        return "redirect:" + visit.link(PATH) + "#photo";
    }

    private static StoryForms.Place teams(Guide guide) {
        return new StoryForms.Place(guide.desk() + "/stories", guide.desk(), false);
    }
}
