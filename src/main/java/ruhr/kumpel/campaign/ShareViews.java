package ruhr.kumpel.campaign;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ruhr.kumpel.campaign.ShareView.Along;
import ruhr.kumpel.campaign.ShareView.Kit;
import ruhr.kumpel.campaign.ShareView.Own;
import ruhr.kumpel.campaign.ShareView.Way;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Visit;

/// Makes ready what one passes on: words and picture in every language of the portal, and the ways to do so.
@Component
class ShareViews {

    private final CampaignViews views;
    private final ShareCards cards;
    private final ShareStore store;
    private final ObjectProvider<Ways> ways;

    ShareViews(CampaignViews views, ShareCards cards, ShareStore store, ObjectProvider<Ways> ways) {
        this.views = views;
        this.cards = cards;
        this.store = store;
        this.ways = ways;
    }

    /// @param again the path of the page with its figures, if only a secret leads to it
    ShareView of(Campaign campaign, Optional<ShareLink> link, Optional<String> again, Visit visit) {
        var base = visit.link(campaign.path());
        var via = link.map(one -> "?" + Via.FIELD + "=" + one.code()).orElse("");
        var url = url(campaign, link, visit);
        var words = text(campaign, link, visit);
        return new ShareView(
                visit.say(campaign.content().title()),
                base,
                link.map(one -> new Own(url, came(one, visit), again.map(visit::absolute))),
                link.map(one -> along(campaign, one, visit)).orElse(List.of()),
                url,
                base + "/share",
                Secret.next().value(),
                reach(campaign, visit),
                ways(visit.say(campaign.content().title()).value(), words, url, visit),
                visit.site().languages().stream()
                        .map(language -> kit(campaign, link, language, visit))
                        .toList(),
                cards.path(campaign, visit),
                base + "/poster.pdf" + via,
                base + "/cards.pdf" + via);
    }

    private List<Along> along(Campaign campaign, ShareLink link, Visit visit) {
        return ways.stream()
                .flatMap(all -> all.past(campaign.organisation(), visit).stream())
                .map(way -> new Along(
                        "along-" + way.name(),
                        way.title().value(),
                        visit.absolute(link.code().path() + "?" + ShareDoor.ALONG + "=" + way.name())))
                .toList();
    }

    /// "214-mal geteilt …" beside the money; nothing while nobody has opened a link.
    String reach(Campaign campaign, Visit visit) {
        return reach(new Shared.One(campaign.id()), visit);
    }

    String reach(Shared shared, Visit visit) {
        var reach = store.reach(shared);
        return reach.none() ? "" : visit.say("campaign.reach", reach.links(), reach.visits(), reach.gifts());
    }

    String came(ShareLink link, Visit visit) {
        var reach = store.reach(link);
        return visit.say("campaign.share.came", reach.visits(), reach.gifts());
    }

    private Kit kit(Campaign campaign, Optional<ShareLink> link, LanguageTag language, Visit visit) {
        var there = in(language, visit);
        return new Kit(
                "text-" + language,
                language.value(),
                language.direction(),
                language.ownName(),
                text(campaign, link, there),
                cards.path(campaign, there));
    }

    private String text(Campaign campaign, Optional<ShareLink> link, Visit visit) {
        return visit.say(
                "campaign.share.text",
                visit.say(campaign.content().title()).value(),
                views.organisation(campaign).name(),
                views.thermometer(campaign, visit).headline(),
                url(campaign, link, visit));
    }

    static String url(Campaign campaign, Optional<ShareLink> link, Visit visit) {
        return visit.absolute(link.map(one -> one.code().path()).orElse(campaign.path()));
    }

    private static List<Way> ways(String title, String words, String url, Visit visit) {
        var said = encoded(words);
        return List.of(
                new Way(
                        "mailto:?subject=" + encoded(title) + "&body=" + said,
                        "mail",
                        visit.say("campaign.share.mail")),
                new Way("https://wa.me/?text=" + said, "messages", "WhatsApp"),
                new Way("https://t.me/share/url?url=" + encoded(url) + "&text=" + encoded(title), "send", "Telegram"),
                new Way("https://share.joinmastodon.org/#text=" + said, "world", "Mastodon"),
                new Way("https://www.facebook.com/sharer/sharer.php?u=" + encoded(url), "external", "Facebook"));
    }

    /// The same visit by somebody who reads another language.
    static Visit in(LanguageTag language, Visit visit) {
        return new Visit(
                visit.site(), language, visit.path(), visit.query(), visit.member(), visit.now(), visit.words());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
