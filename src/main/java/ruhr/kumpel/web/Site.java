package ruhr.kumpel.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PortalId;

/// What a host shows: a portal, or the installation itself (the bare host, which has no [PortalId]).
///
/// @param key the word by which the portal is known in files and logs: `support`
/// @param origin scheme, host and port as visitors type them, for absolute links: `https://support.example`
/// @param themePath path of the portal's style sheet, changing with its content: `/themes/support-1f2e.css`
/// @param mark name of the logo's shape: `support`, `welcome`, `dortmund`, `matchmaker`, `kumpel`
/// @param languages the interface languages offered, the default first
/// @param features what is switched on, by name
/// @param nav at most four links of the header
public record Site(
        Optional<PortalId> portal,
        String key,
        String origin,
        Localized name,
        Localized slogan,
        String themePath,
        String mark,
        List<LanguageTag> languages,
        ZoneId zone,
        Set<String> features,
        List<NavLink> nav,
        List<Sibling> siblings) {

    /// A link of the header: a message key or the portal's own words, and a path below the language
    /// (`/listings`).
    public record NavLink(Localized words, String path) {}

    /// Another portal of the installation, for the footer.
    public record Sibling(Localized name, String origin) {}

    public LanguageTag defaultLanguage() {
        return languages.getFirst();
    }

    /// The language that a form or an address names, if it is one of the interface's here.
    public Optional<LanguageTag> language(String tag) {
        return languages.stream().filter(one -> one.value().equals(tag)).findFirst();
    }

    public boolean has(String feature) {
        return features.contains(feature);
    }
}
