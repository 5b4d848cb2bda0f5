package ruhr.kumpel.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ruhr.kumpel.portal.Colour;

/// A town's colours as a style sheet after the portal's: the block on top takes the town's ground. What is written on
/// it
/// is chosen so that it can be read (WCAG 1.4.3); links and buttons stay the portal's.
record TownColours(Emblem emblem) {

    private static final Colour WHITE = new Colour("#ffffff");
    private static final Colour BLACK = new Colour("#000000");
    private static final Colour LAMP = new Colour("#ffbf2e");
    private static final double READABLE = 4.5;
    private static final double SEEN = 3;

    /// Changes with the colours, so that browsers may keep the file for ever.
    String path(String municipality) {
        return "/town-colours/" + municipality + "-" + hash() + ".css";
    }

    String css() {
        var light = lines(emblem.ground());
        var dark = lines(emblem.ground().mixedWith(BLACK, 0.3));
        return """
                @layer theme {
                  :root { %s }
                  :root[data-scheme="dark"] { %s }
                  @media (prefers-color-scheme: dark) { :root:not([data-scheme="light"]) { %s } }
                }
                """.formatted(light, dark, dark);
    }

    /// One of black and white always is readable.
    static Colour on(Colour ground) {
        return WHITE.contrastTo(ground) >= READABLE ? WHITE : BLACK;
    }

    private static String lines(Colour ground) {
        var on = on(ground);
        var deep = ground.mixedWith(on.equals(WHITE) ? BLACK : WHITE, 0.15);
        var glow = LAMP.contrastTo(ground) >= SEEN && LAMP.contrastTo(deep) >= SEEN ? LAMP : on;
        return line("brand", ground)
                + line("on-brand", on)
                + line("on-brand-muted", muted(on, ground))
                + line("brand-line", ground.mixedWith(on, 0.35))
                + line("brand-deep", deep)
                + line("plate", ground)
                + line("on-plate", on)
                + line("glow", glow);
    }

    private static Colour muted(Colour on, Colour ground) {
        var quiet = on.mixedWith(ground, 0.15);
        return quiet.contrastTo(ground) >= READABLE ? quiet : on;
    }

    private static String line(String token, Colour colour) {
        return "--kumpel-color-%s: %s; ".formatted(token, colour.hex());
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
