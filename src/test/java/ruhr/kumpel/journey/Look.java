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

    String dir() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    boolean isNarrow() {
        return width < 500;
    }
}
