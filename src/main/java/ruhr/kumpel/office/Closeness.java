package ruhr.kumpel.office;

import java.util.Locale;

/// How narrowly an office is responsible for a place, the narrowest first.
enum Closeness {
    POSTCODE,
    TOWN,
    DISTRICT,
    REGION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
