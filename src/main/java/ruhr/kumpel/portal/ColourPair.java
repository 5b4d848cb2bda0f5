package ruhr.kumpel.portal;

import java.util.Map;
import java.util.Objects;

/// Two colours that stand on each other, and the contrast below which a theme is refused (`look.md`, WCAG 1.4.3
/// and 1.4.11).
enum ColourPair {
    ON_BRAND("on-brand", "brand", 4.5),
    ON_BRAND_MUTED("on-brand-muted", "brand", 4.5),
    ON_ACTION("on-action", "action", 4.5),
    ON_ACTION_HOVER("on-action", "action-hover", 4.5),
    ON_PLATE("on-plate", "plate", 3),
    LINK("link", Theme.GROUND, 4.5),
    ACTION("action", Theme.GROUND, 3);

    final String front;
    final String back;
    final double limit;

    ColourPair(String front, String back, double limit) {
        this.front = front;
        this.back = back;
        this.limit = limit;
    }

    double contrast(Map<String, Colour> colours) {
        return Objects.requireNonNull(colours.get(front)).contrastTo(Objects.requireNonNull(colours.get(back)));
    }

    /// One pair that cannot be read well enough, in one scheme.
    record Weak(ColourPair pair, Scheme scheme, double contrast) {}
}
