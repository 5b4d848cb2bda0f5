package ruhr.kumpel.project;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Times as the driver takes them for `timestamptz` and `date`.
final class SqlTime {

    private SqlTime() {}

    static Object of(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Date day(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }
}
