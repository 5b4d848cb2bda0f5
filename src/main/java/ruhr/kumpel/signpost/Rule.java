package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.Optional;

/// On these days, to whom this applies, this is to do: a new act of parliament is a new rule beside the one that ends.
///
/// @param from its first day; empty if it has always been so
/// @param until its last day
record Rule(Optional<LocalDate> from, Optional<LocalDate> until, Condition when, Advice advice) {

    boolean applies(Answers answers, LocalDate day) {
        return isValidOn(day) && when.holds(answers);
    }

    boolean isValidOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// Whether there is a day on which both are valid.
    boolean overlaps(Rule other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Rule other) {
        return from.isEmpty() || other.until.isEmpty() || !from.get().isAfter(other.until.get());
    }
}
