package ruhr.kumpel.discovery;

import ruhr.kumpel.kernel.OrganisationId;

/// The organisation that stands behind a listing, as lists name it.
///
/// @param verified the portal's manager has checked that it is who it says
public record Who(OrganisationId id, String name, boolean verified) {}
