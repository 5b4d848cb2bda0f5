package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Where a team tells its supporters how it goes on, and links to a video.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}")
@Access(Access.For.MEMBERS)
class NewsPage {

    private static final int LONGEST = 2000;
    private static final int LONGEST_ADDRESS = 300;

    private final Mine mine;
    private final Bulletins bulletins;
    private final NewsViews views;

    NewsPage(Mine mine, Bulletins bulletins, NewsViews views) {
        this.mine = mine;
        this.bulletins = bulletins;
        this.views = views;
    }

    @GetMapping("/news")
    String show(@PathVariable String slugAndId, Visit visit, Model model) {
        var campaign = mine.managed(slugAndId, visit);
        return page(campaign, "", views.video(campaign), new Problems(), seen(campaign), visit, model);
    }

    @PostMapping("/news")
    String tell(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var words = text.replace("\r\n", "\n").strip();
        var problems = new Problems();
        if (words.isEmpty() || words.length() > LONGEST)
            problems.add("text", visit.say("campaign.news.text.wrong", LONGEST));
        if (!campaign.readable()) problems.add("text", visit.say("campaign.manage.not-now"));
        if (problems.none()
                && !bulletins.tell(
                        id(key),
                        campaign,
                        visit.language(),
                        words,
                        visit.memberHere().person()))
            problems.addTooMany("text", visit.say("campaign.news.too-many", Bulletins.MOST_A_DAY));
        if (problems.none()) return "redirect:" + visit.link(campaign.path() + "/news");
        response.setStatus(problems.status().value());
        return page(campaign, text, views.video(campaign), problems, seen(campaign), visit, model);
    }

    @PostMapping("/video")
    String video(
            @PathVariable String slugAndId,
            @RequestParam(defaultValue = "") String video,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var campaign = mine.managed(slugAndId, visit);
        var address = address(video.strip());
        if (address.isPresent()
                && bulletins.show(
                        campaign, address.get(), now -> Seen.sent(seen).still(stored(now))))
            return "redirect:" + visit.link(campaign.path() + "/news");
        var problems = new Problems();
        var again = Seen.sent(seen);
        if (address.isEmpty()) problems.add("video", visit.say("campaign.video.wrong"));
        else again = Seen.late(stored(views.video(campaign)), stored(video), problems, visit);
        response.setStatus(problems.status().value());
        return page(campaign, "", video, problems, again, visit, model);
    }

    private Seen seen(Campaign campaign) {
        return Seen.of(stored(views.video(campaign)));
    }

    private static Map<String, String> stored(String video) {
        return Map.of("video", video);
    }

    /// Only by https, so that nobody on the way knows what is watched. Nothing takes the video away.
    private static Optional<String> address(String typed) {
        if (typed.isEmpty()) return Optional.of("");
        var address = typed.matches("(?i)https://.*") ? "https" + typed.substring(5) : "https://" + typed;
        try {
            var host = URI.create(address).getHost();
            return Optional.of(address)
                    .filter(one -> one.length() <= LONGEST_ADDRESS && host != null && host.contains("."));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static UUID id(String key) {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : Ids.next();
    }

    private String page(
            Campaign campaign, String typed, String video, Problems problems, Seen seen, Visit visit, Model model) {
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.news.title"))
                        .secretly()
                        .below(visit.say(campaign.content().title()).value(), campaign.path() + "/manage"));
        var base = visit.link(campaign.path());
        model.addAttribute(
                "view",
                new NewsView.Desk(
                        base + "/news",
                        base + "/video",
                        Ids.next().toString(),
                        typed,
                        video,
                        campaign.readable(),
                        views.told(campaign, visit),
                        problems,
                        seen));
        return "campaign/news-desk";
    }
}
