package ruhr.kumpel.account;

import java.util.Locale;
import java.util.regex.Pattern;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Site;

/// Where somebody goes on after signing in: a site of this installation and a path there. Nothing else can be
/// one, so the sign-in page leads to no stranger.
record Destination(Site site, String path) {

    /// A path of ours: neither `//host` nor `/\host`, no control characters.
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,500}");

    static Destination at(Site site, String wished, LanguageTag language) {
        if (PATH.matcher(wished).matches()) return new Destination(site, wished);
        return new Destination(site, "/" + in(site, language) + "/");
    }

    /// As the sign-in host finds the site again.
    String host() {
        return java.net.URI.create(site.origin()).getHost().toLowerCase(Locale.ROOT);
    }

    String url() {
        return site.origin() + path;
    }

    /// The language of the page, if the site speaks it.
    LanguageTag in(LanguageTag language) {
        return in(site, language);
    }

    private static LanguageTag in(Site site, LanguageTag language) {
        return site.languages().contains(language) ? language : site.defaultLanguage();
    }
}
