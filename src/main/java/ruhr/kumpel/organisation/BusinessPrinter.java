package ruhr.kumpel.organisation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.OpenWords;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.OpeningHours.Change;
import ruhr.kumpel.kernel.OpeningHours.Span;
import ruhr.kumpel.kernel.PublicHolidays;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Category;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Visit;

/// Makes a business ready to print for one reader.
@Component
class BusinessPrinter {

    private static final int WEEK = 7;
    private static final int MOST_SPECIAL = 8;

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
        var now = OpenWords.of(business.hours(), business.byAppointment(), visit);
        var today = LocalDateTime.ofInstant(visit.now(), visit.site().zone()).toLocalDate();
        var hours = business.hours();
        var services = visit.say(business.services());
        return new BusinessView(
                category.map(one -> visit.say(one.name()).value()).orElse(""),
                category.map(Category::icon).orElse("store"),
                visit.link("/listings?kind=business&category=" + business.category()),
                now.open(),
                now.words(),
                hours.isEmpty() ? List.of() : week(hours, today, visit),
                special(hours, today, visit),
                hours.holidays().isEmpty() ? "" : spans(hours.holidays(), visit),
                business.byAppointment(),
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

    /// What really counts on the next seven days.
    private static List<BusinessView.Day> week(OpeningHours hours, LocalDate today, Visit visit) {
        var days = new ArrayList<BusinessView.Day>();
        for (int i = 0; i < WEEK; i++) {
            var day = today.plusDays(i);
            days.add(new BusinessView.Day(
                    BusinessFormViews.dayName(day.getDayOfWeek(), visit),
                    spans(hours.on(day, PublicHolidays::on), visit),
                    i == 0,
                    note(hours, day, visit)));
        }
        return days;
    }

    private static String note(OpeningHours hours, LocalDate day, Visit visit) {
        boolean changed = hours.changes().stream()
                .anyMatch(change -> !day.isBefore(change.first()) && !day.isAfter(change.last()));
        if (changed) return visit.say("organisation.hours.otherwise");
        return PublicHolidays.on(day) ? visit.say("organisation.hours.holiday") : "";
    }

    private static List<BusinessView.Day> special(OpeningHours hours, LocalDate today, Visit visit) {
        return hours.changes().stream()
                .filter(change -> !change.last().isBefore(today))
                .sorted(java.util.Comparator.comparing(Change::first))
                .limit(MOST_SPECIAL)
                .map(change -> new BusinessView.Day(period(change, visit), spans(change.spans(), visit), false, ""))
                .toList();
    }

    private static String period(Change change, Visit visit) {
        var telling = Telling.to(visit);
        return change.first().equals(change.last())
                ? telling.date(change.first())
                : visit.say("organisation.hours.period", telling.date(change.first()), telling.date(change.last()));
    }

    private static String spans(List<Span> spans, Visit visit) {
        if (spans.isEmpty()) return visit.say("organisation.hours.closed");
        var telling = Telling.to(visit);
        return spans.stream()
                .map(span -> span.from().equals(span.to())
                        ? visit.say("organisation.hours.all-day")
                        : telling.time(span.from()) + "–" + telling.time(span.to()))
                .collect(Collectors.joining(", "));
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
