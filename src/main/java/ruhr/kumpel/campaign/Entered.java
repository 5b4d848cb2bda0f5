package ruhr.kumpel.campaign;

import java.util.Optional;
import ruhr.kumpel.payment.Payment;

/// A promise that stands.
///
/// @param fresh its campaign, if it was made just now and not by an earlier press of the same button
record Entered(Pledge pledge, Payment payment, Optional<Campaign> fresh) {}
