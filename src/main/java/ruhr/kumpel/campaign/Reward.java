package ruhr.kumpel.campaign;

import java.util.UUID;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;

/// For this amount there is a voucher of the same worth; the label says what one can get for it.
record Reward(UUID id, Money amount, Localized label) {}
