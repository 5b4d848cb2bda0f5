package ruhr.kumpel.portal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A portal's colours for light and dark, and where the seams break.
///
/// @param fault percent of the width
public record Theme(int fault, Map<String, Colour> light, Map<String, Colour> dark) {

    /// What a portal may choose, in the order of the form and the style sheet.
    static final List<String> TOKENS = List.of(
            "brand",
            "on-brand",
            "on-brand-muted",
            "brand-line",
            "brand-deep",
            "brand-tint",
            "action",
            "action-hover",
            "on-action",
            "link",
            "plate",
            "on-plate");

    private static final Colour LAMP = new Colour("#ffbf2e");

    /// Not chosen: the page itself.
    static final String GROUND = "ground";

    public Theme {
        if (fault < 10 || fault > 90) throw new IllegalArgumentException("The seams break between 10 and 90 percent");
        light = complete(light);
        dark = complete(dark);
    }

    Map<String, Colour> in(Scheme scheme) {
        return switch (scheme) {
            case LIGHT -> light;
            case DARK -> dark;
        };
    }

    /// The pairs that fall below their limit; empty for a theme that may be saved.
    List<ColourPair.Weak> weakPairs() {
        var weak = new ArrayList<ColourPair.Weak>();
        for (var scheme : Scheme.values()) {
            var colours = new LinkedHashMap<>(in(scheme));
            colours.put(GROUND, scheme.ground);
            for (var pair : ColourPair.values()) {
                double contrast = pair.contrast(colours);
                if (contrast < pair.limit) weak.add(new ColourPair.Weak(pair, scheme, contrast));
            }
        }
        return weak;
    }

    /// Changes with the content, so that browsers may keep the file for ever.
    String path(String key) {
        return "/themes/" + key + "-" + hash() + ".css";
    }

    String css() {
        return """
                @layer theme {
                  :root {
                    --kumpel-fault: %d%%;
                %s  }
                  :root[data-scheme="dark"] {
                %s  }
                  @media (prefers-color-scheme: dark) {
                    :root:not([data-scheme="light"]) {
                %s    }
                  }
                }
                """.formatted(fault, lines(light, "    "), lines(dark, "    "), lines(dark, "      "));
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(css().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lines(Map<String, Colour> colours, String indent) {
        var css = new StringBuilder();
        TOKENS.forEach(token -> css.append("%s--kumpel-color-%s: %s;%n"
                .formatted(indent, token, colour(colours, token).hex())));
        css.append("%s--kumpel-color-glow: %s;%n".formatted(indent, glow(colours)));
        return css.toString();
    }

    /// The lamp on the portal's colour; on a yellow block nobody would see it, so there it takes the colour of
    /// the text.
    private static String glow(Map<String, Colour> colours) {
        boolean seen =
                LAMP.contrastTo(colour(colours, "brand")) >= 3 && LAMP.contrastTo(colour(colours, "brand-deep")) >= 3;
        return seen ? LAMP.hex() : colour(colours, "on-brand").hex();
    }

    /// Every theme is [#complete].
    private static Colour colour(Map<String, Colour> colours, String token) {
        return Objects.requireNonNull(colours.get(token));
    }

    private static Map<String, Colour> complete(Map<String, Colour> colours) {
        var all = new LinkedHashMap<String, Colour>();
        for (var token : TOKENS) {
            var colour = colours.get(token);
            if (colour == null && token.equals("plate")) colour = colours.get("brand");
            if (colour == null && token.equals("on-plate")) colour = colours.get("on-brand");
            if (colour == null) throw new IllegalArgumentException("A theme has a colour for " + token);
            all.put(token, colour);
        }
        return java.util.Collections.unmodifiableMap(all);
    }
}
