package ruhr.kumpel.intake;

import java.util.List;

/// How columns are called that hold what many targets ask for, German and English, folded as [Guess] folds them:
/// lower case, letters and digits only, `ae` for `ä`. The likeliest first.
public final class Names {

    public static final List<String> KIND = List.of("art", "kind", "typ", "type", "eintragsart");
    public static final List<String> TITLE = List.of(
            "titel",
            "title",
            "name",
            "bezeichnung",
            "ueberschrift",
            "schulbezeichnung",
            "einrichtung",
            "angebot",
            "projekt",
            "projektname",
            "objektname");
    public static final List<String> SUMMARY = List.of(
            "kurzbeschreibung",
            "beschreibung",
            "zusammenfassung",
            "summary",
            "description",
            "text",
            "kurztext",
            "teaser",
            "inhalt",
            "details",
            "bemerkung",
            "schulform",
            "einrichtungsart",
            "objektart");
    public static final List<String> DESCRIPTION =
            List.of("beschreibung", "langtext", "description", "details", "volltext");
    public static final List<String> CATEGORY =
            List.of("kategorie", "category", "themenfeld", "thema", "rubrik", "bereich");
    public static final List<String> URL =
            List.of("url", "homepage", "webseite", "website", "internet", "link", "web", "www", "internetadresse");
    public static final List<String> ORGANISATION = List.of(
            "organisation",
            "organization",
            "traeger",
            "schultraeger",
            "schultrager",
            "anbieter",
            "verein",
            "provider",
            "institution",
            "firma",
            "einrichtungstraeger");
    public static final List<String> UNTIL =
            List.of("gueltigbis", "bis", "ablauf", "ende", "enddatum", "validuntil", "until", "enddate");
    public static final List<String> FROM =
            List.of("gueltigab", "ab", "von", "beginn", "start", "startdatum", "validfrom", "from");
    public static final List<String> LANGUAGE = List.of("sprache", "language", "lang", "sprachcode");
    public static final List<String> STREET = List.of(
            "strasse",
            "str",
            "street",
            "strassehausnummer",
            "strasseundhausnummer",
            "strassenname",
            "adresse",
            "anschrift",
            "address");
    public static final List<String> POSTCODE =
            List.of("plz", "postleitzahl", "postcode", "zip", "zipcode", "postalcode");
    public static final List<String> TOWN =
            List.of("ort", "stadt", "gemeinde", "kommune", "town", "city", "municipality", "wohnort", "gemeindename");
    public static final List<String> LATITUDE =
            List.of("lat", "latitude", "breite", "breitengrad", "geobreite", "geolat", "y");
    public static final List<String> LONGITUDE =
            List.of("lon", "lng", "long", "longitude", "laenge", "laengengrad", "geolaenge", "geolon", "x");
    public static final List<String> SOURCE = List.of(
            "id",
            "kennung",
            "nummer",
            "nr",
            "schluessel",
            "externalid",
            "externeid",
            "uuid",
            "schulnummer",
            "key",
            "objektid",
            "objectid",
            "fid",
            "lfdnr");

    private Names() {}
}
