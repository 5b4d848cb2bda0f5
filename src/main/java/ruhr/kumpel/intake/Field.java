package ruhr.kumpel.intake;

import java.util.List;

/// Something that a column can hold.
///
/// @param key how [Row] gives it: `title`
/// @param words message key of its name
/// @param required whether a row without it is refused
/// @param names how columns are called that hold it, as [Names] has them
public record Field(String key, String words, boolean required, List<String> names) {

    /// Fields of every import; intake itself makes the [Row]'s place of them and knows by the source what came
    /// before.
    public static final List<Field> COMMON = List.of(
            common("street", Names.STREET),
            common("postcode", Names.POSTCODE),
            common("town", Names.TOWN),
            common("lat", Names.LATITUDE),
            common("lon", Names.LONGITUDE),
            common("source", Names.SOURCE));

    public Field {
        names = List.copyOf(names);
    }

    private static Field common(String key, List<String> names) {
        return new Field(key, "intake.field." + key, false, names);
    }
}
