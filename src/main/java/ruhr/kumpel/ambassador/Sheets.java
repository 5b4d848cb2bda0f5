package ruhr.kumpel.ambassador;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.paper.Papers;
import ruhr.kumpel.paper.PosterText;
import ruhr.kumpel.paper.QrCode;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// What ambassadors pass on: the code of a page, and a poster.
@Component
class Sheets {

    private static final Limit POSTERS = Limit.perHour("ambassador.poster", 60);
    private static final int TEXT = 420;

    private final Papers papers;
    private final Throttle throttle;

    Sheets(Papers papers, Throttle throttle) {
        this.papers = papers;
        this.throttle = throttle;
    }

    ResponseEntity<String> code(String path, Visit visit) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(QrCode.svg(visit.absolute(path)));
    }

    ResponseEntity<byte[]> poster(
            String kind,
            Text title,
            String text,
            List<String> languages,
            String path,
            Visit visit,
            HttpServletRequest request) {
        throttle.pass(POSTERS, request);
        var url = visit.absolute(path);
        var sheet = new PosterText(
                visit.language(),
                Optional.of(kind),
                title.value(),
                QuestionListings.cut(text, TEXT),
                List.of(new PosterText.Fact(visit.say("ambassador.fact.languages"), String.join(", ", languages))),
                visit.say("ambassador.poster.hint"),
                url,
                url.replaceFirst("^https?://", ""),
                visit.say(visit.site().name()).value(),
                visit.say(visit.site().slogan()).value(),
                visit.site().mark());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"poster.pdf\"")
                .body(papers.poster(sheet));
    }
}
