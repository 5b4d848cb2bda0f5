package ruhr.kumpel.office;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Slug;

/// An authority, an adviser, a private provider or an association.
///
/// @param organisation whose team keeps it beside the editors
record Office(
        UUID id,
        ShortId shortId,
        PortalId portal,
        Optional<OrganisationId> organisation,
        Profile profile,
        Whereabouts whereabouts,
        Reach reach,
        List<Offering> offerings,
        Standing standing) {

    static final String TOPIC = "office";

    Office {
        offerings = List.copyOf(offerings);
    }

    /// Below the language.
    String path() {
        return "/offices/" + slugAndId();
    }

    String slugAndId() {
        var title = profile.name().in(standing.source()).value();
        return Slug.of(title, "office") + "-" + shortId;
    }

    /// Where editors work on it, below the language.
    String desk() {
        return "/manage/offices/" + shortId;
    }

    Office with(List<Offering> others) {
        return new Office(id, shortId, portal, organisation, profile, whereabouts, reach, others, standing);
    }
}
