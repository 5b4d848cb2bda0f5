package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Site;

/// Leichte Sprache: German by rules of its own, for people to whom German is hard. Editors write it as one more
/// language
/// of a page; the interface around it stays German, so it is no language of the portal but a way to read.
final class Easy {

    /// BCP 47 has no word for it; a private part keeps `de` for everything that knows only that.
    static final LanguageTag GERMAN = new LanguageTag("de-x-leicht");

    /// The value of the index's `who`, and the end of addresses.
    static final String WORD = "easy";

    private Easy() {}

    static boolean is(LanguageTag language) {
        return language.equals(GERMAN);
    }

    /// The languages in which pages of this site are written.
    static List<LanguageTag> written(Site site) {
        if (!site.languages().contains(LanguageTag.GERMAN)) return site.languages();
        return Stream.concat(site.languages().stream(), Stream.of(GERMAN)).toList();
    }

    static Optional<LanguageTag> written(Site site, String tag) {
        return written(site).stream().filter(one -> one.value().equals(tag)).findFirst();
    }

    /// Which part of an address a link to this language of a page needs: its reader sees the interface in German.
    static String address(LanguageTag language, String path) {
        return is(language) ? "/" + LanguageTag.GERMAN + path + "/" + WORD : "/" + language + path;
    }

    /// Links between pages stay within it: `/info/x#s-1` becomes `/info/x/easy#s-1`.
    static String onward(String path) {
        return path.replaceFirst("^(/info/[^/?#]+)/?(?=$|[?#])", "$1/" + WORD);
    }
}
