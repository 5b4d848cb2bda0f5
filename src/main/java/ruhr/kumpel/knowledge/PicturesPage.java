package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.media.Taking;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// The pictures of a page: none without words for it, none without who made it.
@Controller
@RequestMapping("/{lang}/manage/pages/{id:[0-9a-z]{10}}/pictures")
@Access(Access.For.AUTHORS)
class PicturesPage {

    private static final int LONGEST_ALTERNATIVE = 300;
    private static final int LONGEST_CREDIT = 200;

    private final PageDesks desks;
    private final PagePictures pictures;
    private final TextStore texts;

    PicturesPage(PageDesks desks, PagePictures pictures, TextStore texts) {
        this.desks = desks;
        this.pictures = pictures;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String id, Visit visit, Model model) {
        return show(desks.with(id, visit), "", "", new Problems(), visit, model);
    }

    @PostMapping
    String add(
            @PathVariable String id,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String alternative,
            @RequestParam(defaultValue = "") String credit,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var leaf = desks.with(id, visit);
        var words = alternative.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var by = credit.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var sent = file.filter(one -> !one.isEmpty());
        var problems = check(sent, words, by, visit);
        if (problems.none()) {
            var taking = pictures.add(
                    leaf,
                    sent.orElseThrow().getInputStream(),
                    Optional.ofNullable(sent.orElseThrow().getOriginalFilename())
                            .orElse(""),
                    Localized.of(visit.language(), words),
                    by);
            if (taking instanceof Taking.Taken) return "redirect:" + visit.link(leaf.desk() + "/pictures");
            problems.add("file", visit.say(taking.problem(), taking.limit()));
        }
        response.setStatus(problems.status().value());
        return show(leaf, words, by, problems, visit, model);
    }

    @PostMapping("/{picture:[0-9a-z]{10}}/removal")
    String remove(@PathVariable String id, @PathVariable String picture, Visit visit) {
        var leaf = desks.with(id, visit);
        if (!pictures.remove(leaf, picture)) throw new NotFound();
        return "redirect:" + visit.link(leaf.desk() + "/pictures");
    }

    private static Problems check(Optional<MultipartFile> file, String alternative, String credit, Visit visit) {
        var problems = new Problems();
        if (file.isEmpty()) problems.add("file", visit.say("knowledge.crest.missing"));
        if (alternative.isEmpty()) problems.add("alternative", visit.say("knowledge.picture.alternative.missing"));
        if (alternative.length() > LONGEST_ALTERNATIVE)
            problems.add(
                    "alternative", visit.say("knowledge.text.too-long", LONGEST_ALTERNATIVE, alternative.length()));
        if (credit.isEmpty()) problems.add("credit", visit.say("knowledge.picture.credit.missing"));
        if (credit.length() > LONGEST_CREDIT)
            problems.add("credit", visit.say("knowledge.text.too-long", LONGEST_CREDIT, credit.length()));
        return problems;
    }

    private String show(Leaf leaf, String alternative, String credit, Problems problems, Visit visit, Model model) {
        var title = visit.say(TreePage.title(leaf, texts.standings(leaf.id()))).value();
        model.addAttribute("page", Page.titled(title));
        model.addAttribute(
                "view",
                new PicturesView(
                        visit.link(TreePage.PATH),
                        DeskTabs.of(leaf, leaf.source(), visit),
                        visit.link(leaf.desk() + "/pictures"),
                        pictures.of(leaf, visit),
                        alternative,
                        credit,
                        problems));
        return "knowledge/pictures";
    }
}
