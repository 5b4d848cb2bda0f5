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

    public static Optional<Colour> parse(String text) {
        var hex = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(hex).matches() ? Optional.of(new Colour(hex)) : Optional.empty();
    }

    /// Contrast ratio by WCAG 2.2: 1 for equal, 21 for black on white.
    public double contrastTo(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /// This one with a part of another in it, 0 to 1.
    public Colour mixedWith(Colour other, double part) {
        var mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int mine = Integer.parseInt(hex.substring(at, at + 2), 16);
            int theirs = Integer.parseInt(other.hex.substring(at, at + 2), 16);
            mixed.append("%02x".formatted(Math.round(mine * (1 - part) + theirs * part)));
        }
        return new Colour(mixed.toString());
    }

    private double luminance() {
        return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    }

    private double channel(int at) {
        double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
