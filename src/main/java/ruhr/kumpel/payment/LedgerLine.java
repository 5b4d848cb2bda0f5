package ruhr.kumpel.payment;

import java.time.Instant;

/// One booking of a cause's book, without names.
///
/// @param counter whether it takes an earlier one back
/// @param change what it adds to promised, received and confirmed
public record LedgerLine(
        long number, Instant at, PaymentState state, boolean counter, CreditorReference reference, Standing change) {}
