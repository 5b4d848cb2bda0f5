package ruhr.kumpel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Visit;

/// What somebody typed about a business, unchecked.
///
/// @param texts by field; those that are missing are empty
/// @param delivers towns
record BusinessForm(Map<String, String> texts, List<String> delivers) {

    static final String CATEGORY = "category";
    static final String PLACE = "place";
    static final String TOWN = "town";
    static final String LAT = "lat";
    static final String LON = "lon";
    static final String BY_APPOINTMENT = "byAppointment";
    static final String DELIVERS = "delivers";
    static final String RADIUS = "radius";
    static final String SERVICES = "services";
    static final String SAID_IN = "saidIn";
    static final String PHONE = "phone";
    static final String SHOP = "shop";
    static final String RESERVATION = "reservation";
    static final String SOCIAL = "social";

    private static final Pattern NAMES = Pattern.compile(
            "category|place|town|lat|lon|byAppointment|radius|services|saidIn|phone|shop|reservation|social|"
                    + HoursFields.NAMES);
    private static final int LONGEST = 2000;

    BusinessForm {
        texts = Map.copyOf(texts);
        delivers = List.copyOf(delivers);
    }

    static BusinessForm sent(MultiValueMap<String, String> fields) {
        var texts = new TreeMap<String, String>();
        fields.forEach((name, values) -> {
            if (NAMES.matcher(name).matches() && !values.isEmpty()) texts.put(name, clean(values.getFirst()));
        });
        var towns = fields.getOrDefault(DELIVERS, List.of());
        return new BusinessForm(
                texts, towns.stream().filter(town -> town != null).limit(60).toList());
    }

    /// As it is stored; a business that has said nothing yet begins with what its profile says.
    static BusinessForm of(Business business, Organisation organisation, LocalDate today, Visit visit) {
        var texts = new TreeMap<>(HoursFields.of(business.hours(), today));
        boolean fresh = business.category().isEmpty();
        texts.put(CATEGORY, business.category());
        texts.put(PLACE, fresh ? organisation.address() : business.place());
        texts.put(TOWN, (fresh ? organisation.town() : business.town()).orElse(""));
        business.where().point().ifPresent(pin -> {
            texts.put(LAT, Double.toString(pin.lat()));
            texts.put(LON, Double.toString(pin.lon()));
        });
        if (business.byAppointment()) texts.put(BY_APPOINTMENT, "true");
        if (business.delivery().radius() > 0)
            texts.put(RADIUS, Integer.toString(business.delivery().radius()));
        var services = visit.say(business.services());
        texts.put(SERVICES, services.value());
        texts.put(
                SAID_IN,
                services.value().isEmpty()
                        ? visit.language().value()
                        : services.language().value());
        texts.put(PHONE, business.reach().phone());
        texts.put(SHOP, business.reach().shop());
        texts.put(RESERVATION, business.reach().reservation());
        texts.put(SOCIAL, String.join("\n", business.reach().social()));
        return new BusinessForm(texts, business.delivery().towns());
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    boolean yes(String name) {
        return text(name).equals("true");
    }

    LanguageTag saidIn(Visit visit) {
        return LanguageTag.parse(text(SAID_IN)).orElse(visit.language());
    }

    List<String> social() {
        return text(SOCIAL)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// For whoever comes second: as it is stored, so that blanks and order make no difference.
    Map<String, String> said() {
        var said = new TreeMap<>(texts);
        said.values().removeIf(String::isEmpty);
        said.put(DELIVERS, delivers.stream().sorted().collect(Collectors.joining(", ")));
        return said;
    }

    private static String clean(String typed) {
        var clean = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
