package ruhr.kumpel.organisation;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Category;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Visit;

/// Makes a business ready to print for one reader.
@Component
class BusinessPrinter {

    private final Portals portals;
    private final Places places;
    private final Photos photos;
    private final ObjectProvider<Appeals> appeals;

    BusinessPrinter(Portals portals, Places places, Photos photos, ObjectProvider<Appeals> appeals) {
        this.portals = portals;
        this.places = places;
        this.photos = photos;
        this.appeals = appeals;
    }

    BusinessView of(Business business, Organisation organisation, Visit visit) {
        var category = portals.with(organisation.home()).category(business.category());
        var services = visit.say(business.services());
        return new BusinessView(
                category.map(one -> visit.say(one.name()).value()).orElse(""),
                category.map(Category::icon).orElse("store"),
                visit.link("/listings?kind=business&category=" + business.category()),
                HoursView.of(business.hours(), business.byAppointment(), visit),
                services,
                services.value().lines().filter(line -> !line.isBlank()).toList(),
                delivery(business, visit),
                business.place(),
                places.spot(business.where(), visit.language()),
                visit.link("/map?kind=business")
                        + business.town().map(town -> "&town=" + town).orElse(""),
                business.reach().phone(),
                "tel:" + business.reach().phone().replaceAll("[^+0-9]", ""),
                business.reach().shop(),
                business.reach().reservation(),
                business.reach().social().stream()
                        .map(address -> new BusinessView.Link(
                                address,
                                address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "")))
                        .toList(),
                photos(organisation, visit),
                appeals.stream()
                        .flatMap(one -> one.running(organisation.id(), visit).stream())
                        .toList(),
                visit.absolute(organisation.path()));
    }

    private String delivery(Business business, Visit visit) {
        var delivery = business.delivery();
        if (delivery.none()) return "";
        var towns = delivery.towns().stream()
                .flatMap(key -> places.byKey(key).stream())
                .map(town -> visit.say(town.name()).value())
                .toList();
        var telling = Telling.to(visit);
        if (delivery.radius() == 0) return visit.say("organisation.delivery.towns", telling.list(towns));
        return towns.isEmpty()
                ? visit.say("organisation.delivery.radius", delivery.radius())
                : visit.say("organisation.delivery.both", delivery.radius(), telling.list(towns));
    }

    private List<BusinessView.Photo> photos(Organisation organisation, Visit visit) {
        return photos.of(organisation.id()).stream()
                .map(photo -> new BusinessView.Photo(
                        photo.path(1280),
                        photo.path(640),
                        photo.sources(),
                        photo.width(),
                        photo.height(),
                        visit.say(photo.alternative())))
                .toList();
    }
}
