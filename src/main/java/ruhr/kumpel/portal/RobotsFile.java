package ruhr.kumpel.portal;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Visit;

/// What search engines may read. Forms, personal pages and the back office are kept out here too, so that
/// crawlers do not waste their and our time; what must stay secret is protected by other means.
@Controller
class RobotsFile {

    private static final String RULES = """
            User-agent: *
            Disallow: /*/account
            Disallow: /*/confirm
            Disallow: /*/contact
            Disallow: /*/manage
            Disallow: /*/messages
            Disallow: /*/my
            Disallow: /*/operator
            Disallow: /*/report
            Disallow: /*/sign-in
            """;

    @GetMapping("/robots.txt")
    @Access(value = Access.For.EVERYBODY, on = Access.On.BOTH)
    ResponseEntity<String> rules(Visit visit) {
        var map = visit.site().portal().isEmpty()
                ? ""
                : "\nSitemap: " + visit.site().origin() + "/sitemap.xml\n";
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(RULES + map);
    }
}
