package ruhr.kumpel.payment;

import ruhr.kumpel.kernel.OrganisationId;

/// An organisation's own account at the card provider.
///
/// @param ready it may take cards, as the provider said last
public record CardAccount(OrganisationId organisation, String account, boolean ready) {}
