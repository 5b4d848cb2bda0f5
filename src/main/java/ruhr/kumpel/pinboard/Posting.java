package ruhr.kumpel.pinboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;

/// A notice on the pinboard of a portal.
///
/// @param person who answers for it
/// @param organisation in whose name it stands there
/// @param origin where it was taken from, if it was
record Posting(
        UUID id,
        ShortId shortId,
        PortalId portal,
        PersonId person,
        Optional<OrganisationId> organisation,
        Optional<Origin> origin,
        State state,
        boolean hidden,
        Content content,
        Instant created,
        Instant changed) {

    /// @param name of the source; stays when the source is gone
    record Origin(String name, Optional<UUID> source) {}

    boolean readable(LocalDate today) {
        return state == State.PUBLISHED && !hidden && !isOver(today);
    }

    boolean isOver(LocalDate today) {
        return content.until().isBefore(today);
    }

    /// Below the language.
    String path() {
        return PinboardPage.PATH + "/" + slug() + "-" + shortId;
    }

    Slug slug() {
        return Slug.of(content.title().in(content.source()).value(), "posting");
    }
}
