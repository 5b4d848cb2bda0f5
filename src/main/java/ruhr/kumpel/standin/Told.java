package ruhr.kumpel.standin;

/// A message to the platform, signed as Stripe signs.
///
/// @param type what happened, as `charge.refunded`
/// @param signature goes into the header `Stripe-Signature`
public record Told(String type, String body, String signature) {}
