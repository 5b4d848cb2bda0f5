package ruhr.kumpel.pinboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a reader wants to see of the pinboard. What nobody knows is as if it were not there.
///
/// @param show `news`, `events` or nothing for both
/// @param category key of a topic; what lies below it is meant as well
/// @param town official key; what is for the whole region is shown as well
/// @param lang only what there is in this language
record Wish(String show, String category, String town, String lang) {

    static final Wish ALL = new Wish("", "", "", "");

    Wish showing(String other) {
        return new Wish(other, category, town, lang);
    }

    boolean narrowed() {
        return !category.isEmpty() || !town.isEmpty() || !lang.isEmpty();
    }

    /// With its `?`, or nothing.
    String query() {
        var query = Stream.of(part("show", show), part("category", category), part("town", town), part("lang", lang))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
