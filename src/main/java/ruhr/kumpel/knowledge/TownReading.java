package ruhr.kumpel.knowledge;

import java.text.Collator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// What a reader gets for the town that she has chosen.
@Component
class TownReading {

    private final TownChoices choices;
    private final OwnStore own;
    private final Places places;
    private final Pictures pictures;
    private final TownContact contact;

    TownReading(TownChoices choices, OwnStore own, Places places, Pictures pictures, TownContact contact) {
        this.choices = choices;
        this.own = own;
        this.places = places;
        this.pictures = pictures;
        this.contact = contact;
    }

    /// The page's text for her town, or the region's.
    List<Markdown.Piece> pieces(Leaf leaf, String regional, Optional<Town> town, Visit visit) {
        return town.map(one ->
                        new TownText(name(one, visit).value(), own.published(leaf.id(), one.id()), visit).of(regional))
                .orElseGet(() -> List.of(Markdown.Piece.of(regional)));
    }

    Optional<Town> town(Visit visit) {
        return choices.of(visit);
    }

    boolean saysOwn(Leaf leaf, Town town) {
        return !own.published(leaf.id(), town.id()).isEmpty();
    }

    /// Nothing where no town has joined.
    Optional<TownPick> pick(Optional<Town> town, boolean saysOwn, Visit visit) {
        boolean fixed = choices.host(visit).isPresent();
        var offered = fixed ? List.<Town>of() : choices.offered(visit);
        if (offered.isEmpty() && town.isEmpty()) return Optional.empty();
        var order = Collator.getInstance(visit.language().locale());
        return Optional.of(new TownPick(
                visit.link(visit.path()),
                offered.stream()
                        .map(one ->
                                Choice.of(one.municipality(), name(one, visit).value()))
                        .sorted((one, other) -> order.compare(one.words(), other.words()))
                        .toList(),
                town.map(Town::municipality).orElse(""),
                town.map(one -> mark(one, visit)),
                fixed,
                saysOwn));
    }

    TownMark mark(Town town, Visit visit) {
        return new TownMark(
                name(town, visit),
                visit.link(path(town)),
                town.emblem().device().word(),
                town.emblem().ground().hex(),
                town.emblem().figure().hex(),
                town.crest()
                        .flatMap(id ->
                                Optional.ofNullable(pictures.with(List.of(id)).get(id)))
                        .map(picture -> new TownMark.Crest(picture.path(320), picture.width(), picture.height())),
                visit.say(town.office()),
                contact.isReached(town) ? visit.link("/contact/" + TownContact.KIND + "/" + town.id()) : "");
    }

    /// With the town's colours above the portal's.
    static Page coloured(Page page, Town town) {
        return page.style(new TownColours(town.emblem()).path(town.municipality()));
    }

    Localized.Text name(Town town, Visit visit) {
        return visit.say(name(town));
    }

    Localized name(Town town) {
        return places.byKey(town.municipality())
                .map(one -> one.name())
                .orElseGet(() -> Localized.german(town.municipality()));
    }

    /// Its own page, below the language.
    String path(Town town) {
        return "/towns/"
                + places.byKey(town.municipality())
                        .map(one -> one.slug().value())
                        .orElse(town.municipality());
    }
}
