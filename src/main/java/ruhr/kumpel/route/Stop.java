package ruhr.kumpel.route;

import java.util.UUID;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Position;

/// Where a route passes a business.
///
/// @param place as it was typed
record Stop(UUID id, OrganisationId organisation, String place, Position position) {}
