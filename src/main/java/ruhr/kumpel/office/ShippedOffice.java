package ruhr.kumpel.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// A type of office as the release tells of it: there is one in every town, in every county, or for all.
///
/// @param aboutShared where the town or its county does it, and we do not know which
/// @param nameCounty where the county's is called otherwise than a town's
@SuppressWarnings("unchecked")
record ShippedOffice(
        String key,
        For where,
        OfficeKind kind,
        List<Topic> topics,
        String basis,
        String website,
        Localized name,
        Optional<Localized> nameCounty,
        Localized about,
        Optional<Localized> aboutShared,
        List<Offering> offerings) {

    enum For {
        TOWNS,
        COUNTIES,
        REGION
    }

    static ShippedOffice read(Map<String, Object> told) {
        return new ShippedOffice(
                line(told, "key"),
                For.valueOf(line(told, "for").toUpperCase(java.util.Locale.ROOT)),
                OfficeKind.parse(line(told, "kind")).orElseThrow(),
                ((List<String>) the(told, "topics"))
                        .stream()
                                .map(word -> Topic.parse(word).orElseThrow())
                                .sorted()
                                .toList(),
                line(told, "basis"),
                told.containsKey("website") ? line(told, "website") : "",
                text(told, "name"),
                told.containsKey("name-county") ? Optional.of(text(told, "name-county")) : Optional.empty(),
                text(told, "about"),
                told.containsKey("about-shared") ? Optional.of(text(told, "about-shared")) : Optional.empty(),
                offerings(told));
    }

    private static List<Offering> offerings(Map<String, Object> told) {
        var offerings = new ArrayList<Offering>();
        for (var one : (List<Map<String, Object>>) told.getOrDefault("services", List.of()))
            offerings.add(new Offering(
                    Ids.next(),
                    text(one, "name"),
                    text(one, "about"),
                    text(one, "documents"),
                    text(one, "eligibility"),
                    text(one, "fee"),
                    Optional.empty(),
                    line(one, "basis"),
                    ""));
        return List.copyOf(offerings);
    }

    private static Localized text(Map<String, Object> told, String key) {
        var texts = new LinkedHashMap<LanguageTag, String>();
        ((Map<String, String>) told.getOrDefault(key, Map.of()))
                .forEach((language, text) -> texts.put(new LanguageTag(language), text));
        return new Localized(texts);
    }

    private static String line(Map<String, Object> told, String key) {
        return (String) the(told, key);
    }

    private static Object the(Map<String, Object> told, String key) {
        return Objects.requireNonNull(told.get(key), key);
    }
}
