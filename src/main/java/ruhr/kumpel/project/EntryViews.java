package ruhr.kumpel.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.portal.Category;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Visit;

/// Prepares an entry for printing.
@Component
class EntryViews {

    private static final int MOST_SIMILAR = 3;

    private final Portals portals;
    private final Listings listings;
    private final EntryPictures pictures;
    private final FactViews facts;
    private final LineViews lines;
    private final NewsStore news;
    private final Publishing publishing;
    private final Gate gate;
    private final WhereWords where;
    private final MachineWords machine;
    private final AtHome home;
    private final Mine mine;

    EntryViews(
            Portals portals,
            Listings listings,
            EntryPictures pictures,
            FactViews facts,
            LineViews lines,
            NewsStore news,
            Publishing publishing,
            Gate gate,
            WhereWords where,
            MachineWords machine,
            AtHome home,
            Mine mine) {
        this.portals = portals;
        this.listings = listings;
        this.pictures = pictures;
        this.facts = facts;
        this.lines = lines;
        this.news = news;
        this.publishing = publishing;
        this.gate = gate;
        this.where = where;
        this.machine = machine;
        this.home = home;
        this.mine = mine;
    }

    /// @param in the language the reader chose for this text, if she did
    EntryView of(Entry entry, Optional<LanguageTag> in, boolean hers, Visit visit) {
        var content = entry.content();
        var title = in.map(tag -> content.texts().title().in(tag))
                .orElseGet(() -> visit.say(content.texts().title()));
        var text = in.map(tag -> content.texts().text().in(tag))
                .orElseGet(() -> visit.say(content.texts().text()));
        var listing = publishing.listing(entry);
        var topic = topic(entry, listing, visit);
        boolean stale = listing.freshness() == Freshness.STALE;
        var path = visit.link(entry.path());
        var atHome = home.link(entry, visit);
        return new EntryView(
                title,
                text,
                Paragraphs.of(text.value()),
                entry.kind().word(),
                Icons.of(entry.kind()),
                visit.say("entry.kind." + entry.kind().word()),
                guest(entry, listing, visit),
                topic.map(Category::key).orElse(""),
                topic.map(Category::name)
                        .map(visit::say)
                        .map(Localized.Text::value)
                        .orElse(""),
                topic.map(Category::icon).orElse("dots"),
                content.urgent() && entry.state().open(),
                listing.organisation().filter(who -> who.verified()).isPresent(),
                foreign(text, visit),
                notice(entry, visit),
                entry.state().open(),
                stale,
                freshness(entry, stale, visit),
                others(content, text, path, visit),
                caution(entry, visit),
                hers ? Optional.of(atHome + "/manage") : Optional.empty(),
                sharing(entry, visit),
                pictures.of(content),
                entry.id().toString(),
                lines.of(entry, visit),
                visit.say("entry.lines." + LineViews.side(entry)),
                entry.state().open() && entry.lines().stream().anyMatch(line -> line.left() > 0),
                visit.say("entry.pledge." + LineViews.side(entry)),
                news.of(entry.id()).stream().map(item -> item.view(visit)).toList(),
                path,
                atHome,
                visit.absolute(entry.path()),
                ways(title.value(), visit.absolute(entry.path()), visit),
                facts.of(entry, visit),
                entry.state().readable() ? similar(entry, visit) : List.of(),
                entry.state().open() ? machine.of(entry, text, visit) : "");
    }

    /// Each portal sorts into topics of its own.
    private Optional<Category> topic(Entry entry, Listing listing, Visit visit) {
        if (home.is(entry, visit))
            return portals.with(entry.portal()).category(entry.content().category());
        return Optional.ofNullable(listing.placements().get(visit.portal())).stream()
                .flatMap(placement -> placement.categories().stream())
                .findFirst()
                .flatMap(key -> portals.with(visit.portal()).category(key));
    }

    private Optional<EntryView.Guest> guest(Entry entry, Listing listing, Visit visit) {
        if (home.is(entry, visit)) return Optional.empty();
        return Optional.of(new EntryView.Guest(home.name(entry, visit), !listing.shownOn(visit.portal())));
    }

    private Optional<String> sharing(Entry entry, Visit visit) {
        if (!home.is(entry, visit))
            return visit.may(Role.MODERATOR) ? Optional.of(visit.link("/manage/shared")) : Optional.empty();
        if (!mine.mayShare(entry, visit) || portals.all().size() < 2) return Optional.empty();
        return Optional.of(visit.link(entry.path() + "/portals"));
    }

    private static Optional<String> foreign(Localized.Text text, Visit visit) {
        if (text.language().base().equals(visit.language().base())) return Optional.empty();
        return Optional.of(visit.say("entry.foreign", Telling.to(visit).language(text.language())));
    }

    static Optional<EntryView.Notice> notice(Entry entry, Visit visit) {
        if (entry.state().open()) return Optional.empty();
        var key = "entry.state." + entry.state().word();
        return Optional.of(new EntryView.Notice(visit.say(key + ".title"), visit.say(key + ".text")));
    }

    static String freshness(Entry entry, boolean stale, Visit visit) {
        var telling = Telling.to(visit);
        var said = visit.say(stale ? "entry.fresh.stale" : "entry.fresh", telling.ago(entry.confirmed()));
        return entry.content()
                .lastDay()
                .map(day -> visit.say("entry.fresh.until", said, telling.date(day)))
                .orElse(said);
    }

    private static List<EntryView.Other> others(Content content, Localized.Text shown, String path, Visit visit) {
        var languages = content.texts().title().languages();
        if (languages.size() < 2) return List.of();
        return languages.stream()
                .map(tag -> new EntryView.Other(
                        tag.value(), tag.direction(), tag.ownName(), path + "?in=" + tag, tag.equals(shown.language())))
                .toList();
    }

    private Optional<String> caution(Entry entry, Visit visit) {
        if (!entry.state().open()) return Optional.empty();
        return gate.caution(entry.content(), entry.portal())
                .map(reason -> visit.say("entry.caution."
                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /// Plain links of the services themselves: nothing is loaded from them before somebody presses one.
    private static List<EntryView.Way> ways(String title, String url, Visit visit) {
        var words = encoded(title);
        var address = encoded(url);
        return List.of(
                new EntryView.Way(
                        "mailto:?subject=" + words + "&body=" + address, "mail", visit.say("entry.share.mail")),
                new EntryView.Way("https://wa.me/?text=" + words + "%20" + address, "messages", "WhatsApp"),
                new EntryView.Way("https://t.me/share/url?url=" + address + "&text=" + words, "send", "Telegram"),
                new EntryView.Way("https://www.facebook.com/sharer/sharer.php?u=" + address, "external", "Facebook"));
    }

    private List<EntryView.Like> similar(Entry entry, Visit visit) {
        return listings.similarTo(entry.id(), visit.portal(), visit.language(), MOST_SIMILAR).stream()
                .map(listing -> like(listing, visit))
                .toList();
    }

    private EntryView.Like like(Listing listing, Visit visit) {
        var title = visit.say(listing.title());
        var topic = Objects.requireNonNull(listing.placements().get(visit.portal())).categories().stream()
                .findFirst()
                .flatMap(key -> portals.with(visit.portal()).category(key));
        return new EntryView.Like(
                title.value(),
                title.language().value(),
                title.dir(),
                visit.link(listing.path()),
                listing.kind().word(),
                Icons.of(listing.kind()),
                visit.say("entry.kind." + listing.kind().word()),
                topic.map(Category::icon).orElse("dots"),
                where.shortly(listing.where(), visit),
                listing.picture().map(id -> "/media/" + id + "/320.jpg").orElse(""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
