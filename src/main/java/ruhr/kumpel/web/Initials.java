package ruhr.kumpel.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a person's tag shows instead of a photo.
///
/// @param colour 1 to 4, the same for the same name
public record Initials(String letters, int colour) {

    public static Initials of(String name) {
        var letters = Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(part -> !part.isEmpty() && Character.isLetter(part.codePointAt(0)))
                .limit(2)
                .map(part -> new String(Character.toChars(part.codePointAt(0))).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        return new Initials(letters, Math.floorMod(name.hashCode(), 4) + 1);
    }
}
