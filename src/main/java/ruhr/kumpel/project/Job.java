package ruhr.kumpel.project;

import java.time.LocalDate;
import java.util.Optional;
import ruhr.kumpel.discovery.Vacancy;

/// What an entry of the kind job says beside what every entry says.
///
/// @param apply address where one applies, if not by a message through the platform
/// @param closes the last day on which one may apply; the entry ends with it
record Job(Vacancy vacancy, Optional<String> apply, Optional<LocalDate> closes) {

    static final int LONGEST_HOURS = 80;
    static final int LONGEST_PAY = 120;
}
