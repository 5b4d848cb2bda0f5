package ruhr.kumpel.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;

/// How somebody has a page before her: how wide, by day or by night, in which language.
record Look(int width, ColorScheme scheme, String language) {

    /// The eight: each differs from the next one in all that it can.
    static final List<Look> ALL =
            IntStream.of(0, 7, 1, 6, 2, 5, 3, 4).mapToObj(Look::numbered).toList();

    static final List<Look> BY_DAY =
            ALL.stream().filter(look -> look.scheme == ColorScheme.LIGHT).toList();

    private static Look numbered(int i) {
        return new Look(
                (i & 1) == 0 ? 1280 : 360,
                (i & 2) == 0 ? ColorScheme.LIGHT : ColorScheme.DARK,
                (i & 4) == 0 ? "de" : "ar");
    }

    Look byNight() {
        return new Look(width, ColorScheme.DARK, language);
    }

    void in(Page page) {
        page.setViewportSize(width, width < 500 ? 800 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /// A German address in this language.
    String path(String german) {
        return german.replaceFirst("^/de/", "/" + language + "/");
    }

    /// The same for an address that is in another language than German: it stays in that.
    Look reading(String address) {
        var said = address.matches("/[a-z]{2}/.*") ? address.substring(1, 3) : "de";
        return said.equals("de") ? this : new Look(width, scheme, said);
    }

    String dir() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    /// A wide screen from left to right, a phone from right to left: between them they show axe all there is.
    boolean isOneForAxe() {
        return isNarrow() == dir().equals("rtl");
    }

    boolean isNarrow() {
        return width < 500;
    }
}
