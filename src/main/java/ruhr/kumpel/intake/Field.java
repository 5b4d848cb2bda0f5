package ruhr.kumpel.intake;

import java.util.List;

/// Something that a column can hold.
///
/// @param key how [Row] gives it: `title`
/// @param words message key of its name
/// @param required whether a row without it is refused
/// @param names how columns are called that hold it, lower case, without accents or spaces: `titel`, `name`,
///     `schulbezeichnung`. The first ones are the best.
public record Field(String key, String words, boolean required, List<String> names) {

    /// Fields of every import; intake itself makes the [Row]'s place and source of them.
    public static final List<Field> COMMON = List.of(
            common("street", "strasse", "str", "street", "adresse", "address", "anschrift", "strassehausnummer"),
            common("postcode", "plz", "postleitzahl", "postcode", "zip", "zipcode", "postalcode"),
            common("town", "ort", "stadt", "gemeinde", "kommune", "town", "city", "municipality", "wohnort"),
            common("lat", "lat", "latitude", "breite", "breitengrad", "geobreite", "y"),
            common("lon", "lon", "lng", "long", "longitude", "laenge", "laengengrad", "geolaenge", "x"),
            common("source", "id", "nummer", "nr", "kennung", "schluessel", "externalid", "key", "schulnummer", "uuid"));

    public Field {
        names = List.copyOf(names);
    }

    private static Field common(String key, String... names) {
        return new Field(key, "intake.field." + key, false, List.of(names));
    }
}
