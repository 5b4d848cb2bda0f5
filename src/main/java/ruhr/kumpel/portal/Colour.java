package ruhr.kumpel.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A colour of the screen, `#rrggbb`.
public record Colour(String hex) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    public Colour {
        hex = hex.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(hex).matches()) throw new IllegalArgumentException("Not a colour: " + hex);
    }

    static Optional<Colour> parse(String text) {
        var hex = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(hex).matches() ? Optional.of(new Colour(hex)) : Optional.empty();
    }

    /// Contrast ratio by WCAG 2.2: 1 for equal, 21 for black on white.
    double contrastTo(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int at) {
        double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
