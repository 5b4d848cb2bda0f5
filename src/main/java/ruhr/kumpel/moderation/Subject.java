package ruhr.kumpel.moderation;

import java.util.Set;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// What is decided on, as moderators and reporters see it.
///
/// @param excerpt the beginning of its text, plain, in the language it was written in
/// @param path its page, below the language
/// @param owner who is told about decisions and may complain; [PersonId#NOBODY] of what nobody keeps
/// @param towns official keys (AGS) of where it is, as far as it is somewhere
public record Subject(
        Localized title,
        String excerpt,
        String path,
        PersonId owner,
        PortalId home,
        LanguageTag language,
        Set<String> towns) {

    public Subject {
        towns = Set.copyOf(towns);
    }

    public Subject(Localized title, String excerpt, String path, PersonId owner, PortalId home, LanguageTag language) {
        this(title, excerpt, path, owner, home, language, Set.of());
    }

    /// The same, as another portal decides on it.
    public Subject at(PortalId portal) {
        return new Subject(title, excerpt, path, owner, portal, language, towns);
    }
}
