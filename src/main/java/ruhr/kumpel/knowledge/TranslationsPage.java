package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Pages for translators: out as XLIFF 2.0 and back in.
@Controller
@RequestMapping("/{lang}/manage/pages")
@Access(Access.For.EDITORS)
class TranslationsPage {

    static final String PATH = TreePage.PATH + "/translations";

    private final PairStore pairs;
    private final Takeback takeback;
    private final TranslationsViews views;
    private final TermStore terms;

    TranslationsPage(PairStore pairs, Takeback takeback, TranslationsViews views, TermStore terms) {
        this.pairs = pairs;
        this.takeback = takeback;
        this.views = views;
        this.terms = terms;
    }

    @GetMapping("/translations")
    String show(Visit visit, Model model) {
        return show(new Problems(), Optional.empty(), List.of(), visit, model);
    }

    /// @param which `all`, else those that are missing or outdated
    @GetMapping("/translations.xlf")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String which,
            Visit visit) {
        var source = language(from, visit);
        var target = language(into, visit);
        if (source.equals(target)) throw new NotFound();
        var open = which.equals("all") ? null : views.open(target, visit);
        var chosen = pairs.of(visit.portal(), source, target).stream()
                .filter(pair -> open == null || open.contains(pair.leaf().id()))
                .toList();
        if (chosen.isEmpty()) throw new NotFound();
        var text = new StringWriter();
        TranslationFile.write(
                text,
                source,
                target,
                chosen,
                terms.of(visit.portal()).stream()
                        .filter(term -> term.language().equals(source))
                        .toList());
        var name = visit.site().key() + "-" + source + "-" + target + ".xlf";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xliff+xml; charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/translations")
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String deed,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (file == null || file.isEmpty())
            return refused("knowledge.translations.file.missing", "", visit, model, response);
        return switch (ReturnedFile.read(file.getBytes())) {
            case Returned.Unreadable(var why, var detail) -> refused(why, detail, visit, model, response);
            case Returned.Pages pages
            when !Easy.written(visit.site()).contains(pages.into()) ->
                refused("knowledge.translations.file.language", pages.into().ownName(), visit, model, response);
            case Returned.Pages pages -> {
                var homecomings = takeback.take(pages, Deed.of(deed), visit);
                var taken = homecomings.stream().filter(Homecoming::taken).count();
                var said = visit.say("knowledge.translations.taken", taken, homecomings.size());
                yield show(new Problems(), Optional.of(said), homecomings, visit, model);
            }
        };
    }

    private String refused(String why, String detail, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        problems.add("file", visit.say(why, detail));
        response.setStatus(problems.status().value());
        return show(problems, Optional.empty(), List.of(), visit, model);
    }

    private String show(
            Problems problems, Optional<String> said, List<Homecoming> homecomings, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("knowledge.translations.title")));
        model.addAttribute("view", views.of(problems, said, homecomings, visit));
        return "knowledge/translations";
    }

    private static LanguageTag language(String named, Visit visit) {
        return Easy.written(visit.site(), named).orElseThrow(NotFound::new);
    }
}
