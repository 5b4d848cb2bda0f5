package ruhr.kumpel.office;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;

/// The counties of the region. A town that is its own county is named by its town only.
final class Districts {

    private Districts() {}

    static List<String> all(Places places) {
        return places.all().stream()
                .filter(town -> !ownCounty(town))
                .map(Municipality::district)
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> towns(String district, Places places) {
        return places.all().stream()
                .filter(town -> !ownCounty(town) && town.district().equals(district))
                .map(Municipality::key)
                .toList();
    }

    /// Whether the town does what elsewhere the county does (kreisfreie Stadt): the key of its county ends the key of
    /// the town with three zeros.
    static boolean ownCounty(Municipality town) {
        return town.key().endsWith("000");
    }

    /// As it stands in forms and message keys: `kreis-unna`.
    static String word(String district) {
        return Normalizer.normalize(district, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-");
    }
}
