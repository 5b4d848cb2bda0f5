package ruhr.kumpel.campaign;

import java.time.Instant;
import java.time.LocalDate;

/// What came of declaring that one withdraws from a purchase.
sealed interface Withdrawing {

    /// Also when it was declared before; then at the earlier moment.
    record Withdrawn(Instant at) implements Withdrawing {}

    record TooLate(LocalDate lastDay) implements Withdrawing {}
}
