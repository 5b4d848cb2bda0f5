package ruhr.kumpel.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Position;

/// A listing as data, in one language.
///
/// @param id the short id of its address
record ListingRow(
        UUID uuid,
        String id,
        String kind,
        String title,
        String summary,
        String language,
        List<String> categories,
        List<String> spoken,
        String town,
        String where,
        Optional<Position> point,
        String organisation,
        Optional<Instant> from,
        Optional<Instant> until,
        boolean urgent,
        String url,
        Instant created,
        Instant changed,
        Optional<Instant> confirmed,
        Optional<Vacancy> vacancy) {}
