package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// The one page on which an entry is written. Its address carries the secret of the draft from the first moment
/// on, so that a closed tab, a second window and a double submit all mean the same draft.
@Controller
@RequestMapping("/{lang}/post")
@Access(Access.For.EVERYBODY)
class PostPage {

    private static final Limit SAVING = Limit.perHour("project.draft", 3_000);
    private static final Limit SENDING = Limit.perHour("project.post", 60);

    private final Drafts drafts;
    private final FormEdits edits;
    private final FormViews views;
    private final SendOff sendOff;
    private final Throttle throttle;

    PostPage(Drafts drafts, FormEdits edits, FormViews views, SendOff sendOff, Throttle throttle) {
        this.drafts = drafts;
        this.edits = edits;
        this.views = views;
        this.sendOff = sendOff;
        this.throttle = throttle;
    }

    /// The chosen kind, town or topic travels in the query.
    @GetMapping
    String begin(Visit visit, HttpServletResponse response) {
        Headers.keepPrivate(response);
        return "redirect:" + visit.link("/post/" + Secret.next().value() + visit.query());
    }

    @GetMapping("/{secret:[A-Za-z0-9_-]{22}}")
    String show(
            @PathVariable String secret,
            @RequestParam MultiValueMap<String, String> query,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var draft = drafts.with(secretOf(secret), visit.portal());
        if (draft.isPresent() && draft.get().entry().isPresent())
            return "redirect:" + visit.link(sendOff.thanks(draft.get(), visit));
        var form = draft.map(Draft::form).orElseGet(() -> edits.begun(query));
        int version = draft.map(Draft::version).orElse(0);
        return page(secret, version, form, draft, new Problems(), List.of(), false, visit, model, response);
    }

    /// Called by `draft.js` every few seconds while somebody types.
    @PutMapping("/{secret:[A-Za-z0-9_-]{22}}")
    ResponseEntity<Map<String, Object>> autosave(
            @PathVariable String secret,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> fields,
            Visit visit,
            HttpServletRequest request) {
        throttle.pass(SAVING, request);
        var answer = ResponseEntity.status(HttpStatus.OK).header("Cache-Control", "private, no-store");
        return switch (drafts.save(secretOf(secret), visit.portal(), version, EntryForm.sent(fields))) {
            case Saving.Saved(var draft) -> answer.body(saved(draft, visit));
            case Saving.Outdated _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("said", visit.say("posting.conflict.title")));
            case Saving.Posted _ ->
                ResponseEntity.status(HttpStatus.GONE).body(Map.of("said", visit.say("posting.posted")));
        };
    }

    private Map<String, Object> saved(Draft draft, Visit visit) {
        var hints = views.hints(draft.form(), visit);
        return Map.of(
                "version",
                draft.version(),
                "said",
                visit.say("posting.saved", Telling.to(visit).time(draft.saved())),
                "hint",
                hints.isEmpty() ? "" : visit.say("posting.hints", hints.size()),
                "alike",
                hints);
    }

    @PostMapping("/{secret:[A-Za-z0-9_-]{22}}")
    String act(
            @PathVariable String secret,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) List<MultipartFile> photos,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (action.equals("discard")) return discard(secret, visit);
        var form = edits.after(action, EntryForm.sent(fields), fields);
        if (!throttle.allows(SAVING, request)) return slower(secret, version, form, visit, model, response);
        return switch (drafts.save(secretOf(secret), visit.portal(), version, form)) {
            case Saving.Posted _ -> "redirect:" + visit.link("/post/" + secret);
            case Saving.Outdated(var stored) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                var problems = new Problems();
                Seen.tell(stored.form().said(), form.said(), problems, visit);
                yield page(
                        secret,
                        stored.version(),
                        form,
                        Optional.of(stored),
                        problems,
                        List.of(),
                        true,
                        visit,
                        model,
                        response);
            }
            case Saving.Saved(var draft) -> {
                var problems = new Problems();
                var pictured = edits.withPhotos(draft, photos, visit, problems);
                if (!action.equals("submit") && problems.none())
                    yield "redirect:" + visit.link("/post/" + secret) + edits.anchor(action);
                if (!problems.none()) yield again(secret, pictured, problems, List.of(), visit, model, response);
                yield submit(secret, pictured, fields.containsKey("unlike"), visit, model, request, response);
            }
        };
    }

    private String submit(
            String secret,
            Draft draft,
            boolean unlike,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!throttle.allows(SENDING, request))
            return slower(secret, draft.version(), draft.form(), visit, model, response);
        return switch (sendOff.send(draft, unlike, visit)) {
            case SendOff.Sent.Onwards(var path) -> "redirect:" + visit.link(path);
            case SendOff.Sent.Wrong(var problems) -> again(secret, draft, problems, List.of(), visit, model, response);
            case SendOff.Sent.LikeOthers(var alike) ->
                again(secret, draft, new Problems(), alike, visit, model, response);
        };
    }

    private String again(
            String secret,
            Draft draft,
            Problems problems,
            List<Listing> alike,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        response.setStatus(problems.status().value());
        return page(
                secret,
                draft.version(),
                draft.form(),
                Optional.of(draft),
                problems,
                alike,
                false,
                visit,
                model,
                response);
    }

    /// What she typed stands there, to be sent once more later.
    private String slower(
            String secret, int version, EntryForm form, Visit visit, Model model, HttpServletResponse response) {
        var problems = new Problems();
        problems.addTooMany("title", visit.say("web.error.429.text"));
        response.setStatus(problems.status().value());
        var stored = drafts.with(secretOf(secret), visit.portal());
        return page(secret, version, form, stored, problems, List.of(), false, visit, model, response);
    }

    private String discard(String secret, Visit visit) {
        drafts.with(secretOf(secret), visit.portal())
                .filter(draft -> draft.entry().isEmpty())
                .ifPresent(draft -> drafts.discard(draft.id()));
        return "redirect:" + visit.link("/");
    }

    private String page(
            String secret,
            int version,
            EntryForm form,
            Optional<Draft> draft,
            Problems problems,
            List<Listing> alike,
            boolean conflict,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Headers.keepPrivate(response);
        model.addAttribute(
                "page",
                Page.titled(visit.say("posting.page"))
                        .describedAs(visit.say("posting.lead"))
                        .hidden()
                        .below(visit.say("entry.crumb"), "/listings")
                        .script("place-field")
                        .script("draft")
                        .script("alike")
                        .script("pin")
                        .style("leaflet/dist/leaflet.css"));
        model.addAttribute("view", views.ofDraft(secret, version, form, draft, problems, alike, conflict, visit));
        return "project/post";
    }

    private static Secret secretOf(String text) {
        return Secret.parse(text).orElseThrow(NotFound::new);
    }
}
