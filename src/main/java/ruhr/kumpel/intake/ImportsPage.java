package ruhr.kumpel.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// What was imported here, and the next file.
@Controller
@Access(Access.For.MANAGERS)
class ImportsPage {

    static final String PATH = "/manage/imports";

    private final Imports imports;
    private final Targets targets;

    ImportsPage(Imports imports, Targets targets) {
        this.imports = imports;
        this.targets = targets;
    }

    @GetMapping("/{lang}" + PATH)
    String show(Visit visit, Model model) {
        return print(visit, model, targets.all().getFirst().kind(), new Problems());
    }

    @PostMapping("/{lang}" + PATH)
    String bring(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String target,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var kind = targets.has(target) ? target : targets.all().getFirst().kind();
        var problems = new Problems();
        if (file == null || file.isEmpty()) problems.add("file", visit.say("intake.refused.empty"));
        else
            switch (imports.bring(new Uploaded(name(file), file.getBytes()), kind, visit)) {
                case Bringing.Brought(var id) -> {
                    return "redirect:" + visit.link(PATH + "/" + id);
                }
                case Bringing.Refused(var key, var arguments) ->
                    problems.add("file", visit.say(key, arguments.toArray()));
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return print(visit, model, kind, problems);
    }

    private String print(Visit visit, Model model, String target, Problems problems) {
        var lines = imports.newestOf(visit.portal()).stream()
                .map(file -> line(file, visit))
                .toList();
        var choices = targets.all().stream()
                .map(it -> Choice.of(it.kind(), visit.say("intake.target." + it.kind())))
                .toList();
        model.addAttribute("page", Page.titled(visit.say("intake.list.title")).hidden());
        model.addAttribute("view", new ImportsView(lines, choices, target, problems));
        return "intake/imports";
    }

    private ImportsView.Line line(Import file, Visit visit) {
        int rows = file.stage() == Stage.TAKEN
                ? imports.tally(file).of(RowState.TAKEN)
                : imports.tally(file).all();
        return new ImportsView.Line(
                file.fileName(),
                visit.link(PATH + "/" + file.id()),
                When.of(file.created(), visit).words(),
                visit.say("intake.list.rows", rows),
                visit.say("intake.stage." + file.stage().name().toLowerCase(java.util.Locale.ROOT)),
                badge(file.stage()));
    }

    private static String badge(Stage stage) {
        return switch (stage) {
            case MAPPING, CHECKED -> "warning";
            case CHECKING, TAKING, UNDOING -> "info";
            case TAKEN -> "success";
            case UNDONE -> "";
        };
    }

    /// Without folders, which some browsers send along.
    private static String name(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return bare.isBlank() ? "-" : bare;
    }
}
