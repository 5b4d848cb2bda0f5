package ruhr.kumpel.payment;

import java.net.URI;

/// What the provider's page says, and where it leads back to.
///
/// @param label what is paid for
/// @param language of the page, as far as the provider speaks it
/// @param back whether or not it was paid
public record CardErrand(String label, String language, URI back) {}
