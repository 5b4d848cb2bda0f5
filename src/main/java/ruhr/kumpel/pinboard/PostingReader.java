package ruhr.kumpel.pinboard;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Makes postings of rows.
final class PostingReader {

    static final String SELECT = """
            select p.*,
                   array(select t.language from pinboard.text t where t.posting_id = p.id order by t.position) as languages,
                   array(select t.title from pinboard.text t where t.posting_id = p.id order by t.position) as titles,
                   array(select t.body from pinboard.text t where t.posting_id = p.id order by t.position) as bodies,
                   exists (select from pinboard.hiding h where h.posting_id = p.id) as hidden,
                   o.posting_id as from_source, o.name as source_name, o.source_id,
                   e.posting_id as event_id, e.starts, e.ends, e.whole_day, e.zone, e.online, e.place, e.rule, e.exceptions
              from pinboard.posting p
              left join pinboard.event e on e.posting_id = p.id
              left join pinboard.origin o on o.posting_id = p.id
            """;

    private PostingReader() {}

    static Posting read(ResultSet row, int number) throws SQLException {
        return new Posting(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                origin(row),
                State.valueOf(row.getString("state")),
                row.getBoolean("hidden"),
                content(row),
                SqlTime.in(row, "created_at"),
                SqlTime.in(row, "changed_at"));
    }

    private static Optional<Posting.Origin> origin(ResultSet row) throws SQLException {
        if (row.getObject("from_source") == null) return Optional.empty();
        return Optional.of(new Posting.Origin(
                row.getString("source_name"), Optional.ofNullable(row.getObject("source_id", UUID.class))));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                SqlTexts.localized(row, "languages", "titles"),
                SqlTexts.localized(row, "languages", "bodies"),
                row.getString("category"),
                Optional.of(row.getString("town")).filter(town -> !town.isEmpty()),
                row.getString("link"),
                row.getObject("valid_until", LocalDate.class),
                event(row));
    }

    private static Optional<Event> event(ResultSet row) throws SQLException {
        if (row.getObject("event_id") == null) return Optional.empty();
        var zone = ZoneId.of(row.getString("zone"));
        var rule = row.getString("rule");
        return Optional.of(new Event(
                row.getObject("starts", LocalDateTime.class),
                row.getObject("ends", LocalDateTime.class),
                row.getBoolean("whole_day"),
                zone,
                row.getBoolean("online"),
                row.getString("place"),
                rule.isEmpty() ? Optional.empty() : Optional.of(Recurrence.stored(rule, zone)),
                days(row.getArray("exceptions"))));
    }

    private static Set<LocalDate> days(Array column) throws SQLException {
        return Arrays.stream((Date[]) column.getArray()).map(Date::toLocalDate).collect(Collectors.toSet());
    }
}
