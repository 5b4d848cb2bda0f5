package ruhr.kumpel.project;

import java.time.LocalDate;
import java.util.Optional;

/// From a day to a day, both included, either of them open.
record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    static final Period OPEN = new Period(Optional.empty(), Optional.empty());

    Period {
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            throw new IllegalArgumentException("A period does not end before it begins");
    }

    boolean isOverOn(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    boolean isOpen() {
        return from.isEmpty() && until.isEmpty();
    }
}
