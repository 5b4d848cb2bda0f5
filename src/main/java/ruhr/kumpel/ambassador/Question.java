package ruhr.kumpel.ambassador;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;

/// What somebody wants to know.
///
/// @param topic key of one of the portal's, or nothing
/// @param language in which it was asked
/// @param person empty for whoever gave no address
/// @param hidden by moderation
record Question(
        UUID id,
        ShortId shortId,
        PortalId portal,
        String topic,
        LanguageTag language,
        Localized text,
        Optional<PersonId> person,
        Standing state,
        Instant asked,
        Instant changed,
        boolean hidden) {

    enum Standing {
        UNCONFIRMED,
        /// Waits for a moderator.
        HELD,
        PUBLIC,
        /// Given back: nobody reads it.
        RETURNED
    }

    /// Resolved by the id at its end.
    String path() {
        return "/questions/" + Slug.of(text.in(language).value(), "question") + "-" + shortId;
    }

    boolean readable() {
        return state == Standing.PUBLIC && !hidden;
    }

    /// Decisions need somebody to be told to; of whoever gave no address there is nobody, so this is nobody's id.
    PersonId owner() {
        return person.orElse(new PersonId(id));
    }
}
