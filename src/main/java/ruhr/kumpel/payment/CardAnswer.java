package ruhr.kumpel.payment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How an attempt stands at the provider now.
///
/// @param refunds those of ours that it knows and has not failed to carry out
/// @param failed those of ours that did not reach the card
record CardAnswer(CardTold told, Optional<String> intent, Set<UUID> refunds, Set<UUID> failed) {}
