package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Where an owner uploads the tax office's notice, so that receipts may speak of a donation.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/notices")
@Access(Access.For.MEMBERS)
class NoticePage {

    /// Whoever looks at them should not have to look at ten.
    private static final int MOST_WAITING = 3;

    static final int LARGEST = 3_000_000;
    private static final int LONGEST = 120;

    private final Mine mine;
    private final NoticeStore store;
    private final NoticeViews views;

    NoticePage(Mine mine, NoticeStore store, NoticeViews views) {
        this.mine = mine;
        this.store = store;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable String slug, Visit visit, Model model) {
        return views.own(mine.owned(slug, visit), "", "", "", new Problems(), visit, model);
    }

    @PostMapping
    String upload(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String issued,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var organisation = mine.owned(slug, visit);
        var problems = new Problems();
        var what = Notice.Kind.parse(kind);
        var where = office.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var when = day(issued)
                .filter(one -> !one.isAfter(visit.today())
                        && what.filter(known -> !one.plusYears(known.years()).isBefore(visit.today()))
                                .isPresent());
        if (what.isEmpty()) problems.add("kind", visit.say("campaign.notice.kind.missing"));
        if (where.isEmpty() || where.length() > LONGEST)
            problems.add("office", visit.say("campaign.notice.office.wrong", LONGEST));
        if (when.isEmpty()) problems.add("issued", visit.say("campaign.notice.issued.wrong"));
        var document = file == null ? new byte[0] : file.getBytes();
        if (!isPdf(document)) problems.add("file", visit.say("campaign.notice.file.wrong"));
        if (problems.none()
                && store.of(organisation.id()).stream()
                                .filter(one -> one.accepted().isEmpty())
                                .count()
                        >= MOST_WAITING) problems.addTooMany("file", visit.say("campaign.notice.waiting"));
        if (problems.none()) {
            var notice = new Notice(
                    Ids.next(),
                    organisation.id(),
                    visit.portal(),
                    what.orElseThrow(),
                    where,
                    when.orElseThrow(),
                    visit.memberHere().person(),
                    Optional.empty());
            store.add(notice, document, visit.now());
            return "redirect:" + visit.link(organisation.path() + "/notices");
        }
        response.setStatus(problems.status().value());
        return views.own(organisation, kind, office, issued, problems, visit, model);
    }

    /// Never opened by us: it is stored as it came, and handed out only as a download.
    private static boolean isPdf(byte[] document) {
        return document.length > 4
                && document.length <= LARGEST
                && new String(document, 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
