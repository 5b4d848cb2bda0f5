package ruhr.kumpel.signpost;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.paper.CalendarFile;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A newcomer's own checklist. All it is made of comes with each request and goes with its answer.
@Controller
@Access(Access.For.EVERYBODY)
class ListPage {

    static final String PATH = "/signpost/list";

    /// Whether the list came from the device, whose script then keeps it up to date.
    static final String DEVICE = "device";

    private final Signposts signposts;
    private final ListViews views;
    private final Dates dates;

    ListPage(Signposts signposts, ListViews views, Dates dates) {
        this.signposts = signposts;
        this.views = views;
        this.dates = dates;
    }

    /// An address of a list holds nothing: whoever comes by it begins anew.
    @GetMapping({
        "/{lang}/signpost/list",
        "/{lang}/signpost/list/code",
        "/{lang}/signpost/list/letter",
        "/{lang}/signpost/list/calendar"
    })
    String begin(Visit visit) {
        return "redirect:" + visit.link(AskViews.PATH);
    }

    /// @param go `seen` once she has read what changed
    @PostMapping("/{lang}/signpost/list")
    String show(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String go,
            @RequestParam(defaultValue = "") String also,
            Visit visit,
            Model model) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var notebook = Notebook.of(fields);
        if (go.equals("seen")) {
            var items = signpost.checklist(notebook.answers(), ListViews.today(visit));
            notebook = notebook.seeing(ListViews.prints(signpost, items));
        }
        return views.show(signpost, notebook, Reader.of(visit, also), told(fields), model);
    }

    @PostMapping("/{lang}/signpost/list/calendar")
    ResponseEntity<String> calendar(@RequestParam MultiValueMap<String, String> fields, Visit visit) {
        var signpost = signposts.published(visit.portal()).orElseThrow(NotFound::new);
        var items = signpost.checklist(Notebook.of(fields).answers(), ListViews.today(visit));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checklist.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(dates.file(items, visit));
    }

    static ListViews.Told told(MultiValueMap<String, String> fields) {
        var code = Optional.ofNullable(fields.getFirst(KeptPage.CODE)).filter(one -> !one.isBlank());
        return new ListViews.Told(code, false, fields.containsKey(DEVICE), Optional.empty(), "", new Problems());
    }
}
