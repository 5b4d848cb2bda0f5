package ruhr.kumpel.organisation;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OpeningHours;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Where;

/// What an organisation says about its trade, so that it stands on the city map of its home portal.
///
/// @param category key of a topic of the home portal
/// @param where with its address and pin, else its town, else online
/// @param byAppointment one can come when one has asked before
/// @param services what one gets there, in few words
public record Business(
        OrganisationId organisation,
        ShortId shortId,
        String category,
        Where where,
        OpeningHours hours,
        boolean byAppointment,
        Delivery delivery,
        Localized services,
        Reach reach,
        Instant entered,
        Instant changed) {

    /// The address beside the pin; empty without one.
    public String place() {
        return where instanceof Where.Exact(var _, var address, var _) ? address : "";
    }

    Optional<String> town() {
        return where.towns().stream().findFirst();
    }
}
