package ruhr.kumpel.organisation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Understands what was typed about a business, and says at each field what cannot be.
@Component
class BusinessCheck {

    static final int LONGEST_PLACE = 200;
    static final int LONGEST_SERVICES = 1000;
    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()/.\\-]{3,38}");
    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");

    private final Places places;
    private final Portals portals;

    BusinessCheck(Places places, Portals portals) {
        this.places = places;
        this.portals = portals;
    }

    /// What the form makes of a business; only good if no problem was found.
    UnaryOperator<Business> read(BusinessForm form, Problems problems, Visit visit, Instant now) {
        var category = portals.with(visit.portal()).category(form.text(BusinessForm.CATEGORY));
        if (category.isEmpty())
            problems.add(BusinessForm.CATEGORY, visit.say("organisation.business.category.missing"));
        if (form.text(BusinessForm.PLACE).length() > LONGEST_PLACE)
            problems.add(BusinessForm.PLACE, visit.say("organisation.address.too-long", LONGEST_PLACE));
        var hours = HoursFields.read(form.texts(), problems, visit);
        if (form.text(BusinessForm.SERVICES).length() > LONGEST_SERVICES)
            problems.add(BusinessForm.SERVICES, visit.say("organisation.business.services.too-long", LONGEST_SERVICES));
        var delivery = new Delivery(towns(form), radius(form, problems, visit));
        var reach = reach(form, problems, visit);
        // What is typed in vain is said before anything is stored.
        where(form, Optional.empty(), problems, visit);
        return was -> new Business(
                was.organisation(),
                was.shortId(),
                category.orElseThrow().key(),
                where(form, Optional.of(was), new Problems(), visit),
                hours,
                form.yes(BusinessForm.BY_APPOINTMENT),
                delivery,
                was.services().with(form.saidIn(visit), form.text(BusinessForm.SERVICES)),
                reach,
                was.entered(),
                now);
    }

    /// With an address a pin, else the town, else nowhere. Without a script the old pin comes back with a new address:
    /// then it is the address that counts.
    private Where where(BusinessForm form, Optional<Business> was, Problems problems, Visit visit) {
        var place = form.text(BusinessForm.PLACE);
        var town = places.byKey(form.text(BusinessForm.TOWN)).map(Municipality::key);
        if (place.isEmpty()) return town.<Where>map(Where.Town::new).orElseGet(Where.Online::new);
        var pin = pin(form)
                .filter(point -> was.isEmpty()
                        || was.get().place().equals(place)
                        || !was.get().where().point().equals(Optional.of(point)));
        var spot = pin.flatMap(this::at).or(() -> found(place));
        if (spot.isEmpty()) {
            problems.add(BusinessForm.PLACE, visit.say("organisation.business.place.unknown"));
            return new Where.Online();
        }
        return new Where.Exact(spot.get().position(), place, spot.get().town());
    }

    private record Spot(Position position, String town) {}

    private Optional<Spot> at(Position pin) {
        return places.containing(pin).map(town -> new Spot(pin, town.key()));
    }

    /// The whole line, else what stands behind the last comma, else the postcode: gazetteers know no streets.
    private Optional<Spot> found(String typed) {
        var afterComma = typed.substring(typed.lastIndexOf(',') + 1);
        var postcode =
                POSTCODE.matcher(typed).results().map(match -> match.group()).reduce((_, last) -> last);
        for (var words : List.of(typed, afterComma, postcode.orElse(""))) {
            if (words.isBlank()) continue;
            var spot = places.find(words.strip()).map(one -> new Spot(one.position(), one.municipality()));
            if (spot.isPresent()) return spot;
        }
        return Optional.empty();
    }

    private static Optional<Position> pin(BusinessForm form) {
        try {
            return Optional.of(new Position(
                    Double.parseDouble(form.text(BusinessForm.LAT)), Double.parseDouble(form.text(BusinessForm.LON))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<String> towns(BusinessForm form) {
        return form.delivers().stream()
                .distinct()
                .filter(key -> places.byKey(key).isPresent())
                .toList();
    }

    private static int radius(BusinessForm form, Problems problems, Visit visit) {
        var typed = form.text(BusinessForm.RADIUS);
        if (typed.isEmpty()) return 0;
        if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= Delivery.FURTHEST) return Integer.parseInt(typed);
        problems.add(BusinessForm.RADIUS, visit.say("organisation.business.radius.wrong", Delivery.FURTHEST));
        return 0;
    }

    private static Reach reach(BusinessForm form, Problems problems, Visit visit) {
        var phone = form.text(BusinessForm.PHONE);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches())
            problems.add(BusinessForm.PHONE, visit.say("organisation.business.phone.wrong"));
        var social = form.social().stream()
                .map(line -> address(line, BusinessForm.SOCIAL, problems, visit))
                .toList();
        if (social.size() > Reach.MOST_SOCIAL)
            problems.add(BusinessForm.SOCIAL, visit.say("organisation.business.social.too-many", Reach.MOST_SOCIAL));
        return new Reach(
                phone,
                address(form.text(BusinessForm.SHOP), BusinessForm.SHOP, problems, visit),
                address(form.text(BusinessForm.RESERVATION), BusinessForm.RESERVATION, problems, visit),
                social);
    }

    private static String address(String typed, String field, Problems problems, Visit visit) {
        if (typed.isEmpty()) return "";
        var address = typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
        if (!isAddress(address)) problems.add(field, visit.say("organisation.website.wrong"));
        return address;
    }

    private static boolean isAddress(String address) {
        try {
            var host = URI.create(address).getHost();
            return address.length() <= LONGEST_ADDRESS && host != null && host.contains(".");
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
