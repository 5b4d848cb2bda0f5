package ruhr.kumpel.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.organisation.HoursFields;

/// What somebody typed about an office in the language it is written in, unchecked.
///
/// @param texts by field; those that are missing are empty
/// @param chosen fields with several answers
public record OfficeForm(Map<String, String> texts, Map<String, List<String>> chosen) {

    static final String KIND = "kind";
    static final String NAME = "name";
    static final String ABOUT = "about";
    static final String WAY = "way";
    static final String BASIS = "basis";
    static final String SOURCE = "source";
    static final String ORGANISATION = "organisation";
    static final String REGION = "region";
    static final String POSTCODES = "postcodes";
    static final String PLACE = "place";
    static final String TOWN = "town";
    static final String LAT = "lat";
    static final String LON = "lon";
    static final String PHONE = "phone";
    static final String WEBSITE = "website";
    static final String APPOINTMENT = "appointment";
    static final String BY_APPOINTMENT = "byAppointment";
    static final String TOPICS = "topics";
    static final String LANGUAGES = "languages";
    static final String DISTRICTS = "districts";
    static final String TOWNS = "towns";
    static final String ACCESS = "access";

    /// What only editors say.
    static final List<String> OF_EDITORS = List.of(KIND, TOPICS, ORGANISATION, REGION, DISTRICTS, TOWNS, POSTCODES);

    static final int MOST_OFFERINGS = 20;
    /// Free rows below those that are there.
    private static final int MORE_OFFERINGS = 2;

    private static final List<String> SEVERAL = List.of(TOPICS, LANGUAGES, DISTRICTS, TOWNS, ACCESS);
    private static final Pattern NAMES = Pattern.compile(
            "kind|name|about|way|basis|source|organisation|region|postcodes|place|town|lat|lon|phone|website|appointment"
                    + "|byAppointment|service\\d{1,2}-(id|name|about|documents|eligibility|fee|amount|basis|appointment)|"
                    + HoursFields.NAMES);
    private static final int LONGEST = 3000;

    public OfficeForm {
        texts = Map.copyOf(texts);
        chosen = Map.copyOf(chosen);
    }

    static OfficeForm sent(MultiValueMap<String, String> fields) {
        var texts = new TreeMap<String, String>();
        fields.forEach((name, values) -> {
            if (NAMES.matcher(name).matches() && !values.isEmpty()) texts.put(name, clean(values.getFirst()));
        });
        var chosen = new TreeMap<String, List<String>>();
        for (var name : SEVERAL)
            chosen.put(
                    name,
                    fields.getOrDefault(name, List.of()).stream()
                            .filter(value -> value != null)
                            .limit(80)
                            .toList());
        return new OfficeForm(texts, chosen);
    }

    static OfficeForm blank(LanguageTag source) {
        return new OfficeForm(
                Map.of(SOURCE, source.value(), KIND, OfficeKind.AUTHORITY.word()),
                Map.of(LANGUAGES, List.of(source.value())));
    }

    /// As it is stored.
    ///
    /// @param organisation slug of the one whose team keeps it, or nothing
    static OfficeForm of(Office office, String organisation, LocalDate today) {
        var source = office.standing().source();
        var profile = office.profile();
        var where = office.whereabouts();
        var reach = office.reach();
        var texts = new TreeMap<>(HoursFields.of(reach.hours(), today));
        texts.put(KIND, profile.kind().word());
        texts.put(NAME, in(profile.name(), source));
        texts.put(ABOUT, in(profile.about(), source));
        texts.put(WAY, in(where.way(), source));
        texts.put(BASIS, profile.basis());
        texts.put(SOURCE, source.value());
        texts.put(ORGANISATION, organisation);
        texts.put(PLACE, where.place());
        texts.put(TOWN, where.town().orElse(""));
        where.pin().ifPresent(pin -> {
            texts.put(LAT, Double.toString(pin.lat()));
            texts.put(LON, Double.toString(pin.lon()));
        });
        texts.put(PHONE, reach.phone());
        texts.put(WEBSITE, reach.website());
        texts.put(APPOINTMENT, reach.appointment());
        if (reach.byAppointment()) texts.put(BY_APPOINTMENT, "true");
        int row = 0;
        for (var offering : office.offerings()) OfferingFields.put(offering, source, row++, texts);
        return new OfficeForm(texts, chosen(office, texts));
    }

    private static Map<String, List<String>> chosen(Office office, Map<String, String> texts) {
        var districts = new ArrayList<String>();
        var towns = new ArrayList<String>();
        var codes = new ArrayList<String>();
        for (var area : office.profile().areas())
            switch (area) {
                case Area.Region _ -> texts.put(REGION, "true");
                case Area.District(var name) -> districts.add(Districts.word(name));
                case Area.Town(var key) -> towns.add(key);
                case Area.Postcode(var code) -> codes.add(code);
            }
        if (!codes.isEmpty()) texts.put(POSTCODES, String.join(" ", codes));
        return Map.of(
                TOPICS, office.profile().topics().stream().map(Topic::word).toList(),
                LANGUAGES,
                        office.profile().languages().stream()
                                .map(LanguageTag::value)
                                .toList(),
                DISTRICTS, districts,
                TOWNS, towns,
                ACCESS,
                        office.whereabouts().access().stream()
                                .map(AccessMark::word)
                                .toList());
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public boolean yes(String name) {
        return text(name).equals("true");
    }

    public Collection<String> all(String name) {
        return chosen.getOrDefault(name, List.of());
    }

    /// How many rows for offerings a form has: some more than are filled.
    int rows() {
        int filled = 0;
        for (int row = 0; row < MOST_OFFERINGS; row++) if (OfferingFields.isFilled(this, row)) filled = row + 1;
        return Math.min(MOST_OFFERINGS, filled + MORE_OFFERINGS);
    }

    /// For whoever comes second: as it is stored, so that blanks and order make no difference.
    Map<String, String> said() {
        var said = new TreeMap<>(texts);
        said.values().removeIf(String::isEmpty);
        said.keySet().removeIf(name -> name.endsWith("-id"));
        chosen.forEach((name, values) -> {
            if (!values.isEmpty()) said.put(name, values.stream().sorted().collect(Collectors.joining(", ")));
        });
        return said;
    }

    static String in(Localized text, LanguageTag language) {
        return text.exactly(language).orElse("");
    }

    private static String clean(String typed) {
        var clean = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
