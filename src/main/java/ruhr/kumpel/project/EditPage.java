package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// The owner, or somebody of her team, changes an entry.
@Controller
@RequestMapping("/{lang}/entries/{slugAndId}/edit")
@Access(Access.For.MEMBERS)
class EditPage {

    private final Mine mine;
    private final EntryCheck check;
    private final Entries entries;
    private final EntryPictures own;
    private final Pictures pictures;
    private final FormEdits edits;
    private final FormViews views;
    private final Posting posting;

    EditPage(
            Mine mine,
            EntryCheck check,
            Entries entries,
            EntryPictures own,
            Pictures pictures,
            FormEdits edits,
            FormViews views,
            Posting posting) {
        this.mine = mine;
        this.check = check;
        this.entries = entries;
        this.own = own;
        this.pictures = pictures;
        this.edits = edits;
        this.views = views;
        this.posting = posting;
    }

    @GetMapping
    String form(@PathVariable String slugAndId, Visit visit, Model model, HttpServletResponse response) {
        var entry = editable(slugAndId, visit);
        return page(entry, entry.version(), formOf(entry), new Problems(), false, visit, model, response);
    }

    @PostMapping
    String change(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) List<MultipartFile> photos,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var entry = editable(slugAndId, visit);
        var problems = new Problems();
        var form = edits.after(action, EntryForm.sent(fields), fields);
        form = edits.withPhotos(form, EntryPictures.ownerOf(entry.id()), photos, visit, problems);
        if (!action.equals("submit") || !problems.none())
            return page(entry, version, form, problems, false, visit, model, response);
        return switch (check.check(
                form,
                visit,
                entry.blur(),
                Optional.of(entry),
                posting.teamsOf(visit.memberHere().person()),
                false)) {
            case Checked.Wrong(var wrong) -> page(entry, version, form, wrong, false, visit, model, response);
            case Checked.Fine(var content) -> changed(entry, version, content, form, visit, model, response);
        };
    }

    /// A photo of the entry while it is not public.
    @GetMapping("/pictures/{id:[0-9a-f-]{36}}")
    ResponseEntity<Resource> picture(@PathVariable String slugAndId, @PathVariable UUID id, Visit visit) {
        var entry = editable(slugAndId, visit);
        var wanted = new MediaId(id);
        if (!pictures.of(EntryPictures.ownerOf(entry.id())).containsKey(wanted)) throw new NotFound();
        return DraftPicture.file(pictures, wanted);
    }

    private String changed(
            Entry entry,
            int version,
            Content content,
            EntryForm form,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        return switch (entries.change(
                entry.id(), version, content, form, visit.memberHere().person())) {
            case Change.Changed(var now) -> "redirect:" + visit.link(now.path() + "/manage");
            case Change.Outdated(var stored) -> {
                var problems = new Problems();
                Seen.tell(formOf(stored).said(), form.said(), problems, visit);
                yield page(stored, stored.version(), form, problems, true, visit, model, response);
            }
            case Change.NotNow() -> throw new NotFound();
        };
    }

    private String page(
            Entry entry,
            int version,
            EntryForm form,
            Problems problems,
            boolean conflict,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        if (conflict) response.setStatus(HttpStatus.CONFLICT.value());
        else if (!problems.none()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Headers.keepPrivate(response);
        var title = visit.say(entry.content().texts().title()).value();
        model.addAttribute(
                "page",
                Page.titled(visit.say("edit.title"))
                        .hidden()
                        .below(visit.say("mine.title"), "/my/entries")
                        .below(title, entry.path() + "/manage")
                        .script("place-field")
                        .script("pin")
                        .style("leaflet/dist/leaflet.css"));
        model.addAttribute("view", views.ofEntry(entry, version, form, problems, conflict, visit));
        return "project/edit";
    }

    private EntryForm formOf(Entry entry) {
        return FormOfContent.of(entry.content(), own.alternatives(entry.content()));
    }

    private Entry editable(String slugAndId, Visit visit) {
        return mine.editable(slugAndId, visit)
                .filter(entry -> entry.state().mayBeEdited())
                .orElseThrow(NotFound::new);
    }
}
