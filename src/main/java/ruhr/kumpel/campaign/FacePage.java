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

/// Who speaks for a campaign, brought by its team; the portal's manager agrees before it is shown.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}/faces")
@Access(Access.For.MEMBERS)
class FacePage {

    private final Mine mine;
    private final FaceStore store;
    private final Faces faces;
    private final FaceBringing bringing;
    private final FaceRevising revising;
    private final FaceViews views;

    FacePage(Mine mine, FaceStore store, Faces faces, FaceBringing bringing, FaceRevising revising, FaceViews views) {
        this.mine = mine;
        this.store = store;
        this.faces = faces;
        this.bringing = bringing;
        this.revising = revising;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable String slugAndId, Visit visit, Model model) {
        return page(mine.managed(slugAndId, visit), FaceForm.empty(), new Problems(), visit, model);
    }

    @PostMapping
    String bring(
            @PathVariable String slugAndId,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile portrait,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var campaign = mine.managed(slugAndId, visit);
        var form = new FaceForm(fields);
        var problems = new Problems();
        bringing.bring(form, Optional.of(campaign), portrait, false, problems, visit);
        if (problems.none()) return "redirect:" + visit.link(campaign.path() + "/faces");
        response.setStatus(problems.status().value());
        return page(campaign, form, problems, visit, model);
    }

    @PostMapping("/{face:[0-9a-f-]{36}}")
    String decide(
            @PathVariable String slugAndId,
            @PathVariable UUID face,
            @RequestParam(defaultValue = "") String decision,
            Visit visit) {
        var campaign = mine.managed(slugAndId, visit);
        var meant = of(campaign, face);
        if (decision.equals("earlier")) faces.earlier(meant);
        if (decision.equals("remove")) faces.remove(meant);
        return "redirect:" + visit.link(campaign.path() + "/faces");
    }

    @GetMapping("/{face:[0-9a-f-]{36}}/edit")
    String present(@PathVariable String slugAndId, @PathVariable UUID face, Visit visit, Model model) {
        var campaign = mine.managed(slugAndId, visit);
        var meant = of(campaign, face);
        var form = revising.stored(meant, visit);
        return page(campaign, meant, form, Seen.of(form.said(visit)), new Problems(), visit, model);
    }

    /// What was agreed to were other words: it waits once more.
    @PostMapping("/{face:[0-9a-f-]{36}}/edit")
    String change(
            @PathVariable String slugAndId,
            @PathVariable UUID face,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) @Nullable MultipartFile portrait,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var campaign = mine.managed(slugAndId, visit);
        var meant = of(campaign, face);
        var form = new FaceForm(fields);
        var problems = new Problems();
        var again = revising.revise(meant, form, portrait, false, Seen.sent(seen), problems, visit);
        if (again.isEmpty()) return "redirect:" + visit.link(campaign.path() + "/faces");
        response.setStatus(
                again.get().late()
                        ? HttpStatus.CONFLICT.value()
                        : problems.status().value());
        return page(campaign, meant, form, again.get(), problems, visit, model);
    }

    private Face of(Campaign campaign, UUID face) {
        return store.with(face)
                .filter(one -> one.campaign().filter(campaign.id()::equals).isPresent())
                .orElseThrow(NotFound::new);
    }

    private String page(
            Campaign campaign, Face face, FaceForm form, Seen seen, Problems problems, Visit visit, Model model) {
        var base = campaign.path() + "/faces";
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.face.edit"))
                        .secretly()
                        .below(visit.say(campaign.content().title()).value(), campaign.path() + "/manage")
                        .below(visit.say("campaign.face.title"), base));
        model.addAttribute("view", views.edit(false, base, face, form, seen, problems, visit));
        return "campaign/face-edit";
    }

    private String page(Campaign campaign, FaceForm form, Problems problems, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.face.title"))
                        .secretly()
                        .below(visit.say(campaign.content().title()).value(), campaign.path() + "/manage"));
        model.addAttribute("view", views.desk(campaign, form, problems, visit));
        return "campaign/face-team";
    }
}
