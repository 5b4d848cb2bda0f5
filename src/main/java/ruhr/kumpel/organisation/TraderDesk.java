package ruhr.kumpel.organisation;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// A portal's manager checks what traders say about themselves; in one queue with claims and verifications.
@Controller
@Access(Access.For.MANAGERS)
class TraderDesk {

    private final Organisations organisations;
    private final Traders traders;
    private final TraderDocuments documents;

    TraderDesk(Organisations organisations, Traders traders, TraderDocuments documents) {
        this.organisations = organisations;
        this.traders = traders;
        this.documents = documents;
    }

    /// A doubt needs words: the business must know what to mend.
    @PostMapping("/{lang}/manage/traders/{slug}")
    String settle(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String note,
            Visit visit) {
        var organisation = here(slug, visit);
        boolean right = decision.equals("checked");
        var said = VerificationDesk.cut(note);
        if (!right && said.isEmpty()) said = visit.say("organisation.trader.doubt.plain");
        var queue = visit.link("/manage/organisations");
        return "redirect:"
                + switch (traders.settle(organisation, right, right ? "" : said, visit)) {
                    case SETTLED -> queue;
                    case ALREADY -> queue + "?said=already";
                    case OWN -> queue + "?said=own";
                };
    }

    @GetMapping("/{lang}/manage/traders/{slug}/document.jpg")
    ResponseEntity<Resource> document(@PathVariable String slug, Visit visit) {
        var file = traders.of(here(slug, visit).id())
                .flatMap(Trader::document)
                .flatMap(documents::file)
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(file);
    }

    private Organisation here(String slug, Visit visit) {
        return Slug.parse(slug)
                .flatMap(organisations::with)
                .filter(one -> one.home().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }
}
