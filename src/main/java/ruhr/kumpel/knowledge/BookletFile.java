package ruhr.kumpel.knowledge;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// A page, or a whole branch, as a PDF: to print, to send on, to read where there is no net.
@Controller
@RequestMapping("/{lang}/info/{slugAndId}")
@Access(Access.For.EVERYBODY)
class BookletFile {

    /// Drawing a branch takes about a second of a processor.
    private static final Limit BOOKLETS = Limit.perHour("knowledge.booklet", 60);

    private final LeafStore leaves;
    private final TextStore texts;
    private final Branch branch;
    private final Booklets booklets;
    private final Throttle throttle;

    BookletFile(LeafStore leaves, TextStore texts, Branch branch, Booklets booklets, Throttle throttle) {
        this.leaves = leaves;
        this.texts = texts;
        this.branch = branch;
        this.booklets = booklets;
        this.throttle = throttle;
    }

    @GetMapping("/page.pdf")
    ResponseEntity<byte[]> page(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String easy,
            Visit visit,
            HttpServletRequest request) {
        return file(slugAndId, false, easy, visit, request);
    }

    @GetMapping("/branch.pdf")
    ResponseEntity<byte[]> branch(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String easy,
            Visit visit,
            HttpServletRequest request) {
        return file(slugAndId, true, easy, visit, request);
    }

    private ResponseEntity<byte[]> file(
            String slugAndId, boolean whole, String easy, Visit visit, HttpServletRequest request) {
        var leaf = ShortId.atEndOf(slugAndId)
                .flatMap(id -> leaves.with(id, visit.portal()))
                .orElseThrow(NotFound::new);
        var published = texts.published(leaf);
        if (published.isEmpty()) throw new NotFound();
        throttle.pass(BOOKLETS, request);
        var wished = PrintPage.wished(easy, visit);
        var path = leaf.path(InfoViews.titles(published));
        var address = TownChoices.kept(Easy.is(wished) ? Easy.onward(path) : path, visit);
        var pdf = booklets.pdf(branch.of(leaf, whole, wished, visit), address, visit);
        var name = ContentDisposition.inline()
                .filename(path.substring(path.lastIndexOf('/') + 1) + "-" + wished + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", name.toString())
                .body(pdf);
    }
}
