package ruhr.kumpel.knowledge;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import ruhr.kumpel.discovery.ListingViews;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.OpenWords;
import ruhr.kumpel.kernel.HoursText;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.web.Templates;
import ruhr.kumpel.web.Visit;

/// What stands in pages but is kept elsewhere. What is not there any more prints nothing.
@Component
class PageEmbeds implements Markdown.Embeds {

    private static final int MOST_LISTINGS = 5;

    private final CardStore cards;
    private final Listings listings;
    private final ListingViews views;
    private final PagePictures pictures;
    private final TownChoices towns;
    private final Templates templates;

    PageEmbeds(
            CardStore cards,
            Listings listings,
            ListingViews views,
            PagePictures pictures,
            TownChoices towns,
            Templates templates) {
        this.cards = cards;
        this.listings = listings;
        this.views = views;
        this.pictures = pictures;
        this.towns = towns;
        this.templates = templates;
    }

    @Override
    public String html(Directive directive, Visit visit) {
        return switch (directive.kind()) {
            case CONTACT -> contact(directive.words(), visit);
            case LISTINGS -> listings(directive.words(), visit);
            case PICTURE -> picture(directive.words(), visit);
        };
    }

    private String contact(String key, Visit visit) {
        return cards.with(visit.portal(), key)
                .map(card -> templates.print("knowledge/card", Map.of("visit", visit, "card", view(card, visit))))
                .orElse("");
    }

    /// For the reader's town, unless the page names another one.
    private String listings(String query, Visit visit) {
        var wanted = query(query);
        if (!wanted.containsKey(TownChoices.PARAM))
            towns.of(visit).ifPresent(town -> wanted.add(TownChoices.PARAM, town.municipality()));
        var found = listings.matching(wanted, visit.portal(), visit.language(), MOST_LISTINGS);
        if (found.isEmpty()) return "";
        var all = visit.link(UriComponentsBuilder.fromPath("/listings")
                .queryParams(wanted)
                .encode()
                .build()
                .toUriString());
        return templates.print(
                "knowledge/listings", Map.of("visit", visit, "listings", views.of(found, visit), "all", all));
    }

    private String picture(String shortId, Visit visit) {
        return pictures.with(shortId, visit)
                .map(picture -> templates.print("knowledge/picture", Map.of("picture", picture)))
                .orElse("");
    }

    static MultiValueMap<String, String> query(String words) {
        return new LinkedMultiValueMap<>(UriComponentsBuilder.newInstance()
                .query(words.replaceAll("[^\\p{L}\\p{N}=&,._ -]", ""))
                .build()
                .getQueryParams());
    }

    private static CardView view(ContactCard card, Visit visit) {
        var words = OpenWords.of(card.hours(), false, visit);
        var text = visit.say(card.text());
        return new CardView(
                visit.say(card.name()),
                text.value().lines().toList(),
                text.language().value(),
                text.dir(),
                card.phone(),
                card.web(),
                words.open(),
                card.hours().isEmpty() ? "" : words.words(),
                week(card.hours(), visit));
    }

    /// Days that are closed are left out.
    private static List<CardView.Day> week(OpeningHours hours, Visit visit) {
        var week = new ArrayList<CardView.Day>();
        for (var day : DayOfWeek.values()) {
            var spans = hours.week().getOrDefault(day, List.of());
            if (!spans.isEmpty())
                week.add(new CardView.Day(
                        day.getDisplayName(
                                TextStyle.FULL_STANDALONE, visit.language().locale()),
                        HoursText.of(spans)));
        }
        return week;
    }
}
