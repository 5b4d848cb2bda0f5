package ruhr.kumpel.payment;

import java.util.UUID;

/// What money is given for. The feature that asks for it (a campaign) names it by its own id.
public record CauseId(UUID value) {}
