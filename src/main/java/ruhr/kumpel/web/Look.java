package ruhr.kumpel.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Puts the look together, as one file for every page: `web/look`, a file for each layer, the large layers in
/// several. Comments and indentation stay at home.
final class Look {

    /// Everything sits in cascade layers, so that a portal's theme wins over the base without `!important`, and a
    /// browser too old for layers shows plain, readable HTML.
    private static final String LAYERS = "@layer reset, tokens, theme, base, layout, parts, pages, helpers, print;\n";

    private static final List<String> BEFORE_DARK = List.of("reset", "tokens");
    private static final List<String> AFTER_DARK = List.of(
            "base",
            "layout",
            "parts/signs",
            "parts/header",
            "parts/buttons",
            "parts/words",
            "parts/cards",
            "parts/quantities",
            "parts/entries",
            "parts/map",
            "parts/steps",
            "parts/forms",
            "parts/alerts",
            "parts/tables",
            "parts/footer",
            "pages/talk",
            "pages/place",
            "pages/home",
            "pages/nothing",
            "pages/results",
            "pages/embed",
            "pages/entry",
            "pages/office",
            "pages/campaign",
            "pages/route",
            "pages/info",
            "pages/signpost",
            "pages/guide",
            "pages/pinboard",
            "pages/finder",
            "helpers",
            "print");

    private static final String SWITCHED = ":root[data-scheme=\"dark\"]";
    private static final String NOT_SWITCHED = ":root:not([data-scheme=\"light\"])";

    private Look() {}

    static byte[] css() {
        var look = new StringBuilder(LAYERS);
        BEFORE_DARK.forEach(name -> look.append(file(name)));
        look.append(dark());
        AFTER_DARK.forEach(name -> look.append(file(name)));
        return look.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Written once, needed twice: the switch beats the system, and without it the system decides.
    private static String dark() {
        var dark = file("dark");
        return dark + "@media (prefers-color-scheme: dark) {\n" + dark.replace(SWITCHED, NOT_SWITCHED) + "}\n";
    }

    private static String file(String name) {
        var bytes = Assets.file("web/look/" + name + ".css")
                .orElseThrow(() -> new IllegalStateException("No such part of the look: " + name));
        return new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("/\\*[\\s\\S]*?\\*/\\s*", "")
                .replaceAll("(?m)^\\s+", "");
    }
}
