package ruhr.kumpel.campaign;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import ruhr.kumpel.paper.PosterText;
import ruhr.kumpel.paper.SharePicture;
import ruhr.kumpel.paper.ShareText;
import ruhr.kumpel.web.Visit;

/// Pictures of campaigns for messengers, drawn once for each thing they say: their version is what stands on them.
@Component
class ShareCards {

    private static final int MOST_BYTES = 16_000_000;

    private final CampaignViews views;
    private final Cache<ShareText, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((ShareText _, byte[] png) -> png.length)
            .build();

    ShareCards(CampaignViews views) {
        this.views = views;
    }

    /// @param version for the `ETag`
    record Card(byte[] png, String version) {}

    Card of(Campaign campaign, Visit visit) {
        var text = text(campaign, visit);
        return new Card(drawn.get(text, SharePicture::png), version(text));
    }

    /// With its version, so that messengers, which keep pictures for long, fetch it again when it says something else.
    String path(Campaign campaign, Visit visit) {
        return visit.link(campaign.path()) + "/share.png?v=" + version(text(campaign, visit));
    }

    private ShareText text(Campaign campaign, Visit visit) {
        var thermometer = views.thermometer(campaign, visit);
        return new ShareText(
                visit.language(),
                views.organisation(campaign).name(),
                visit.say(campaign.content().title()).value(),
                thermometer.headline(),
                thermometer.receivedEnd(),
                visit.say("campaign.share.hint"),
                visit.absolute("/campaigns/" + campaign.shortId()),
                visit.say(visit.site().name()).value(),
                PosterText.Colours.of(visit.site().mark()));
    }

    private static String version(ShareText text) {
        return HexFormat.of().toHexDigits(text.toString().hashCode());
    }
}
