package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Visit;

/// Makes organisations ready to print in lists.
@Component
class OrganisationPrinter {

    private static final int EXCERPT = 160;
    private static final int LOGO_WIDTH = 320;

    private final Pictures pictures;
    private final Places places;

    OrganisationPrinter(Pictures pictures, Places places) {
        this.pictures = pictures;
        this.places = places;
    }

    List<OrganisationsView.Card> cards(List<Organisation> organisations, Visit visit) {
        var logos = pictures.with(
                organisations.stream().flatMap(one -> one.logo().stream()).toList());
        return organisations.stream()
                .map(one -> new OrganisationsView.Card(
                        one.name(),
                        visit.link(one.path()),
                        kind(one, visit),
                        one.kind().icon(),
                        town(one, visit),
                        excerpt(visit.say(one.description())),
                        one.logo()
                                .flatMap(logo -> Optional.ofNullable(logos.get(logo)))
                                .map(picture -> picture.path(LOGO_WIDTH)),
                        one.verified()))
                .toList();
    }

    Optional<String> town(Organisation organisation, Visit visit) {
        return organisation
                .town()
                .flatMap(places::byKey)
                .map(town -> visit.say(town.name()).value());
    }

    static String kind(Organisation organisation, Visit visit) {
        return visit.say("organisation.kind." + organisation.kind().word());
    }

    private static Localized.Text excerpt(Localized.Text text) {
        var line = text.value().replaceAll("\\s+", " ");
        if (line.length() <= EXCERPT) return new Localized.Text(text.language(), line);
        return new Localized.Text(
                text.language(),
                line.substring(0, line.lastIndexOf(' ', EXCERPT) + 1).strip() + " …");
    }
}
