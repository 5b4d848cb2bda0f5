package ruhr.kumpel.organisation;

import ruhr.kumpel.kernel.OrganisationId;

/// A manager looked at what a business says about itself as a trader; told within the transaction.
///
/// @param right false if something is not
public record TraderChecked(OrganisationId organisation, boolean right) {}
