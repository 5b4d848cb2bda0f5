package ruhr.kumpel.moderation;

import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// What is decided on, as moderators and reporters see it.
///
/// @param excerpt the beginning of its text, plain, in the language it was written in
/// @param path its page, below the language
/// @param owner who is told about decisions and may complain
public record Subject(
        Localized title, String excerpt, String path, PersonId owner, PortalId home, LanguageTag language) {}
