package ruhr.kumpel.discovery;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Every public page in each language for search engines (sitemaps.org, with hreflang). Entries stand in parts,
/// because a file may have 50,000 addresses at most; an entry stands only in the sitemap of its home portal.
@Controller
@Access(Access.For.EVERYBODY)
class Sitemap {

    /// Numbers of listings per part: with five languages 10,000 addresses, about 6 MB.
    private static final int PART = 2_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACES =
            " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
    private static final List<String> PAGES = List.of(
            "/",
            "/listings",
            "/map",
            "/data",
            "/organisations",
            "/about",
            "/imprint",
            "/privacy",
            "/accessibility",
            "/moderation-log");

    private final ListingStore store;
    private final List<SitePages> others;

    Sitemap(ListingStore store, List<SitePages> others) {
        this.store = store;
        this.others = others;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(Visit visit) {
        int last = store.lastNumber(visit.portal());
        if (last <= PART) return answer(set(visit, paths(visit, 1, pages(visit))));
        var index = new StringBuilder(HEAD)
                .append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (int part = 1; part <= parts(last); part++)
            index.append("<sitemap><loc>")
                    .append(visit.site().origin())
                    .append("/sitemap-")
                    .append(part)
                    .append(".xml</loc></sitemap>\n");
        return answer(index.append("</sitemapindex>\n"));
    }

    @GetMapping("/sitemap-{part:[0-9]+}.xml")
    ResponseEntity<byte[]> part(@PathVariable int part, Visit visit) {
        if (part < 1 || part > parts(store.lastNumber(visit.portal()))) throw new NotFound();
        return answer(set(visit, paths(visit, part, part == 1 ? pages(visit) : List.of())));
    }

    /// As many as fit beside the listings of the first part.
    private List<String> pages(Visit visit) {
        var pages = new ArrayList<>(PAGES);
        for (var other : others) pages.addAll(other.paths(visit.portal()));
        return pages.subList(0, Math.min(pages.size(), 2 * PART));
    }

    private static int parts(int last) {
        return Math.max(1, (last + PART - 1) / PART);
    }

    private List<String> paths(Visit visit, int part, List<String> pages) {
        var paths = new ArrayList<>(pages);
        store.paths(visit.portal(), (part - 1) * PART + 1, part * PART).forEach(paths::add);
        return paths;
    }

    private static StringBuilder set(Visit visit, List<String> paths) {
        var set = new StringBuilder(HEAD).append("<urlset").append(SPACES);
        for (var path : paths) {
            var others = others(visit, path);
            for (var language : visit.site().languages())
                set.append("<url><loc>")
                        .append(visit.site().origin())
                        .append('/')
                        .append(language)
                        .append(path)
                        .append("</loc>")
                        .append(others)
                        .append("</url>\n");
        }
        return set.append("</urlset>\n");
    }

    private static String others(Visit visit, String path) {
        var links = new StringBuilder();
        for (var language : visit.site().languages())
            links.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(language)
                    .append("\" href=\"")
                    .append(visit.site().origin())
                    .append('/')
                    .append(language)
                    .append(path)
                    .append("\"/>");
        return links.toString();
    }

    private static ResponseEntity<byte[]> answer(StringBuilder xml) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(xml.toString().getBytes(StandardCharsets.UTF_8));
    }
}
