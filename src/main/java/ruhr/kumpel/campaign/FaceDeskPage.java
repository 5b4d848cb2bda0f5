package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Who speaks for all campaigns of a portal, and what teams bring for theirs: both under the portal's name.
@Controller
@RequestMapping("/{lang}/manage/faces")
@Access(Access.For.MANAGERS)
class FaceDeskPage {

    private final FaceStore store;
    private final Faces faces;
    private final FaceBringing bringing;
    private final FaceRevising revising;
    private final FaceViews views;

    FaceDeskPage(FaceStore store, Faces faces, FaceBringing bringing, FaceRevising revising, FaceViews views) {
        this.store = store;
        this.faces = faces;
        this.bringing = bringing;
        this.revising = revising;
        this.views = views;
    }

    @GetMapping
    String show(Visit visit, Model model) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        return page(FaceForm.empty(), new Problems(), visit, model);
    }

    @PostMapping
    String bring(
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile portrait,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        if (!visit.site().has("campaigns")) throw new NotFound();
        var form = new FaceForm(fields);
        var problems = new Problems();
        bringing.bring(form, Optional.empty(), portrait, true, problems, visit);
        if (problems.none()) return "redirect:" + visit.link("/manage/faces");
        response.setStatus(problems.status().value());
        return page(form, problems, visit, model);
    }

    @PostMapping("/{face:[0-9a-f-]{36}}")
    String decide(
            @PathVariable UUID face,
            @RequestParam(defaultValue = "") String decision,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var meant = here(face, visit);
        if (decision.equals("earlier")) {
            faces.earlier(meant);
            return "redirect:" + visit.link("/manage/faces");
        }
        if (decision.equals("show") ? faces.show(meant) : faces.remove(meant))
            return "redirect:" + visit.link("/manage/faces");
        var problems = new Problems();
        problems.addLate("faces", visit.say("campaign.face.late"));
        response.setStatus(problems.status().value());
        return page(FaceForm.empty(), problems, visit, model);
    }

    @GetMapping("/{face:[0-9a-f-]{36}}/edit")
    String present(@PathVariable UUID face, Visit visit, Model model) {
        var meant = here(face, visit);
        var form = revising.stored(meant, visit);
        return page(meant, form, Seen.of(form.said(visit)), new Problems(), visit, model);
    }

    @PostMapping("/{face:[0-9a-f-]{36}}/edit")
    String change(
            @PathVariable UUID face,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) @Nullable MultipartFile portrait,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var meant = here(face, visit);
        var form = new FaceForm(fields);
        var problems = new Problems();
        var again = revising.revise(meant, form, portrait, meant.shown(), Seen.sent(seen), problems, visit);
        if (again.isEmpty()) return "redirect:" + visit.link("/manage/faces");
        response.setStatus(
                again.get().late()
                        ? HttpStatus.CONFLICT.value()
                        : problems.status().value());
        return page(meant, form, again.get(), problems, visit, model);
    }

    private Face here(UUID face, Visit visit) {
        return store.with(face)
                .filter(one -> one.portal().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }

    private String page(Face face, FaceForm form, Seen seen, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.face.edit"))
                        .secretly()
                        .below(visit.say("campaign.face.title"), "/manage/faces"));
        model.addAttribute("view", views.edit(true, "/manage/faces", face, form, seen, problems, visit));
        return "campaign/face-edit";
    }

    private String page(FaceForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute("page", Page.titled(visit.say("campaign.face.title")));
        model.addAttribute("view", views.desk(form, problems, visit));
        return "campaign/face-desk";
    }
}
