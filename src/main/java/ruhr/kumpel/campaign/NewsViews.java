package ruhr.kumpel.campaign;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Makes ready to print what teams tell.
@Component
class NewsViews {

    private final NewsStore store;

    NewsViews(NewsStore store) {
        this.store = store;
    }

    NewsView of(Campaign campaign, Visit visit) {
        return new NewsView(
                told(campaign, visit),
                store.video(campaign.id())
                        .map(url -> new NewsView.Video(url, URI.create(url).getHost())));
    }

    List<NewsView.Told> told(Campaign campaign, Visit visit) {
        var telling = Telling.to(visit);
        return store.of(campaign.id()).stream()
                .map(one -> new NewsView.Told(telling.ago(one.said()), new Text(one.language(), one.text())))
                .toList();
    }

    String video(Campaign campaign) {
        return store.video(campaign.id()).orElse("");
    }
}
