/// Campaigns: an organisation says what it needs money for, and supporters promise amounts that go straight to its
/// own account. A promise, what the business says arrived and what the bank confirms are kept apart (`payment`).
/// Whoever chose a reward gets a voucher once the money is there; it is redeemed at the till in parts, never for
/// more than it is worth. A partner's pot adds to gifts until it is empty. Reviewed by `moderation` before it is shown;
/// nobody depends on it.
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "database",
            "web",
            "account",
            "language",
            "media",
            "paper",
            "portal",
            "discovery",
            "moderation",
            "payment",
            "conversation",
            "organisation"
        })
@NullMarked
package ruhr.kumpel.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
