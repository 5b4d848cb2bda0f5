package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Who answers for something. The names and addresses of the recipients are never shown to the writer.
///
/// @param title of what the message is about
/// @param path its page, below the language
/// @param portal on which it is at home, and so the thread
/// @param recipients who get the message and may answer together; at least one
/// @param spoken the languages they understand
/// @param safety key of a message shown above the form: what to watch out for (housing, rides, childcare)
public record Contact(
        Localized title,
        String path,
        PortalId portal,
        List<PersonId> recipients,
        Set<LanguageTag> spoken,
        Optional<String> safety) {}
