package ruhr.kumpel.payment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Times as the driver takes them for `timestamptz`.
final class SqlTime {

    private SqlTime() {}

    static OffsetDateTime of(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
