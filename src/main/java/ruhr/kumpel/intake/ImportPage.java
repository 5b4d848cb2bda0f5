package ruhr.kumpel.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// One import from its columns to its undoing. While it works the page renews itself, with and without a script.
@Controller
@RequestMapping("/{lang}" + ImportsPage.PATH + "/{id:[0-9a-f-]{36}}")
@Access(Access.For.MANAGERS)
class ImportPage {

    private final Imports imports;
    private final Targets targets;

    ImportPage(Imports imports, Targets targets) {
        this.imports = imports;
        this.targets = targets;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "1") String page, Visit visit, Model model) {
        var file = file(id, visit);
        return print(visit, model, file, printer(visit).print(file, number(page)));
    }

    @PostMapping("/check")
    String check(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var file = file(id, visit);
        var answer = ColumnsForm.read(form, file, targets.of(file.target()), visit);
        if (!answer.problems().none()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return print(visit, model, file, printer(visit).columns(file, answer.mapping(), answer.problems()));
        }
        imports.check(file, answer.mapping());
        return back(id, visit);
    }

    @PostMapping("/reconsider")
    String reconsider(@PathVariable UUID id, Visit visit) {
        imports.reconsider(file(id, visit));
        return back(id, visit);
    }

    @PostMapping("/take")
    String take(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean leaveOutAlike, Visit visit) {
        imports.take(file(id, visit), leaveOutAlike);
        return back(id, visit);
    }

    @PostMapping("/undo")
    String undo(@PathVariable UUID id, Visit visit) {
        imports.undo(file(id, visit));
        return back(id, visit);
    }

    @PostMapping("/discard")
    String discard(@PathVariable UUID id, Visit visit) {
        imports.discard(file(id, visit));
        return "redirect:" + visit.link(ImportsPage.PATH);
    }

    private ImportPrinter printer(Visit visit) {
        return new ImportPrinter(imports, targets, visit);
    }

    private Import file(UUID id, Visit visit) {
        return imports.with(id, visit.portal()).orElseThrow(NotFound::new);
    }

    private static String back(UUID id, Visit visit) {
        return "redirect:" + visit.link(ImportsPage.PATH + "/" + id);
    }

    private static String print(Visit visit, Model model, Import file, ImportView view) {
        var page = Page.titled(file.fileName()).hidden();
        model.addAttribute("page", view.progress().isPresent() ? page.script("live") : page);
        model.addAttribute("view", view);
        return "intake/import";
    }

    private static int number(String page) {
        return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
    }
}
