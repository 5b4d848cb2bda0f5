package ruhr.kumpel.organisation;

import ruhr.kumpel.kernel.OrganisationId;

/// Name, verification or visibility changed: whoever shows the organisation shows it anew.
public record OrganisationChanged(OrganisationId organisation) {}
