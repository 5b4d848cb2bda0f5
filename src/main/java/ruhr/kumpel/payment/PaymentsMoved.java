package ruhr.kumpel.payment;

import java.util.List;

/// Payments are in another state now. Told within the transaction that moved them.
public record PaymentsMoved(List<Payment> payments) {}
