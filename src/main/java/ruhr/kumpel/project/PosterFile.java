package ruhr.kumpel.project;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.paper.Papers;
import ruhr.kumpel.paper.PosterText;
import ruhr.kumpel.paper.QrCode;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// An entry on paper: a poster for walls and shop windows in the language of the page, and its code alone.
@Controller
@RequestMapping("/{lang}/entries/{slugAndId}")
@Access(Access.For.EVERYBODY)
class PosterFile {

    private static final int TEXT = 420;
    private static final Limit POSTERS = Limit.perHour("project.poster", 60);

    private final EntryStore entries;
    private final Mine mine;
    private final FactViews facts;
    private final Papers papers;
    private final Throttle throttle;

    PosterFile(EntryStore entries, Mine mine, FactViews facts, Papers papers, Throttle throttle) {
        this.entries = entries;
        this.mine = mine;
        this.facts = facts;
        this.papers = papers;
        this.throttle = throttle;
    }

    @GetMapping("/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String slugAndId, Visit visit, HttpServletRequest request) {
        throttle.pass(POSTERS, request);
        var entry = shown(slugAndId, visit);
        var name = ContentDisposition.inline()
                .filename(entry.slugAndId() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", name.toString())
                .body(papers.poster(text(entry, visit)));
    }

    @GetMapping("/qr.svg")
    ResponseEntity<String> code(@PathVariable String slugAndId, Visit visit) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .body(QrCode.svg(visit.absolute(shown(slugAndId, visit).path())));
    }

    private PosterText text(Entry entry, Visit visit) {
        var url = visit.absolute(entry.path());
        return new PosterText(
                visit.language(),
                Optional.of(visit.say("entry.kind." + entry.kind().word())),
                visit.say(entry.content().texts().title()).value(),
                Publishing.shortened(visit.say(entry.content().texts().text()).value(), TEXT),
                lines(facts.of(entry, visit), visit),
                visit.say("entry.poster.hint"),
                url,
                visit.absolute("/entries/" + entry.shortId()).replaceFirst("^https?://", ""),
                visit.say(visit.site().name()).value(),
                visit.say(visit.site().slogan()).value(),
                visit.site().mark());
    }

    private static ArrayList<PosterText.Fact> lines(EntryView.Facts facts, Visit visit) {
        var lines = new ArrayList<PosterText.Fact>();
        lines.add(new PosterText.Fact(visit.say("entry.where"), facts.where()));
        if (!facts.when().isEmpty())
            lines.add(new PosterText.Fact(
                    visit.say("entry.when"),
                    facts.when().stream().map(EntryView.Said::words).collect(Collectors.joining(" · "))));
        if (!facts.spoken().isEmpty()) lines.add(new PosterText.Fact(visit.say("entry.spoken"), facts.spoken()));
        return lines;
    }

    private Entry shown(String slugAndId, Visit visit) {
        return ShortId.atEndOf(slugAndId)
                .flatMap(entries::with)
                .filter(entry -> entry.state().readable() && mine.isShownOn(visit.portal(), entry))
                .orElseThrow(NotFound::new);
    }
}
