package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.paper.Papers;
import ruhr.kumpel.paper.PosterText;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// A campaign as a picture for messengers, as a poster for the shop window and as cards for tables and counters. With
/// somebody's code, paper leads to her link.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}")
@Access(Access.For.EVERYBODY)
class ShareFiles {

    private static final int TEXT = 420;
    private static final Limit PAPERS = Limit.perHour("campaign.poster", 60);

    private final Mine mine;
    private final CampaignViews views;
    private final ShareCards cards;
    private final ShareStore store;
    private final Papers papers;
    private final Throttle throttle;

    ShareFiles(Mine mine, CampaignViews views, ShareCards cards, ShareStore store, Papers papers, Throttle throttle) {
        this.mine = mine;
        this.views = views;
        this.cards = cards;
        this.store = store;
        this.papers = papers;
        this.throttle = throttle;
    }

    @GetMapping("/share.png")
    ResponseEntity<byte[]> picture(@PathVariable String slugAndId, Visit visit) {
        var card = cards.of(mine.shown(slugAndId, visit), visit);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .eTag(card.version())
                .body(card.png());
    }

    @GetMapping("/poster.pdf")
    ResponseEntity<byte[]> poster(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String via,
            Visit visit,
            HttpServletRequest request) {
        return paper(slugAndId, via, papers::poster, "", visit, request);
    }

    @GetMapping("/cards.pdf")
    ResponseEntity<byte[]> cards(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String via,
            Visit visit,
            HttpServletRequest request) {
        return paper(slugAndId, via, papers::cards, "-cards", visit, request);
    }

    private ResponseEntity<byte[]> paper(
            String slugAndId,
            String via,
            Function<PosterText, byte[]> print,
            String ending,
            Visit visit,
            HttpServletRequest request) {
        throttle.pass(PAPERS, request);
        var campaign = mine.shown(slugAndId, visit);
        var link = ShareCode.parse(via)
                .flatMap(store::with)
                .filter(one -> one.shared().equals(new Shared.One(campaign.id())));
        var name = ContentDisposition.inline()
                .filename(campaign.slugAndId() + ending + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", name.toString())
                .body(print.apply(text(campaign, link, visit)));
    }

    private PosterText text(Campaign campaign, Optional<ShareLink> link, Visit visit) {
        var story = visit.say(campaign.content().story()).value();
        var facts = new ArrayList<PosterText.Fact>();
        var telling = Telling.to(visit);
        facts.add(new PosterText.Fact(
                visit.say("campaign.poster.goal"),
                telling.round(campaign.content().goal())));
        facts.add(new PosterText.Fact(
                visit.say("campaign.poster.until"),
                telling.date(campaign.content().lastDay())));
        return new PosterText(
                visit.language(),
                Optional.of(views.organisation(campaign).name()),
                visit.say(campaign.content().title()).value(),
                story.length() > TEXT ? story.substring(0, TEXT) + " …" : story,
                facts,
                visit.say("campaign.poster.hint"),
                ShareViews.url(campaign, link, visit),
                visit.absolute(link.map(one -> one.code().path()).orElse("/campaigns/" + campaign.shortId()))
                        .replaceFirst("^https?://", ""),
                visit.say(visit.site().name()).value(),
                visit.say(visit.site().slogan()).value(),
                visit.site().mark());
    }
}
