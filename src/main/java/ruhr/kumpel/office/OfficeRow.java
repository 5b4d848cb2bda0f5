package ruhr.kumpel.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.HoursCode;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.ShortId;

/// An office in the database, yet without its offerings.
final class OfficeRow {

    private OfficeRow() {}

    static Office read(ResultSet row) throws SQLException {
        return new Office(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                profile(row),
                whereabouts(row),
                new Reach(
                        row.getString("phone"),
                        row.getString("website"),
                        row.getString("appointment"),
                        HoursCode.read(row.getString("hours")),
                        row.getBoolean("by_appointment")),
                List.of(),
                standing(row));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                OfficeKind.parse(row.getString("kind")).orElseThrow(),
                SqlTexts.in(row, "topics").stream()
                        .flatMap(word -> Topic.parse(word).stream())
                        .toList(),
                SqlTexts.localized(row, "tags", "names"),
                SqlTexts.localized(row, "tags", "abouts"),
                SqlTexts.in(row, "languages").stream().map(LanguageTag::new).toList(),
                SqlTexts.in(row, "areas").stream().flatMap(OfficeRow::area).toList(),
                row.getString("basis"));
    }

    private static Stream<Area> area(String text) {
        int blank = text.indexOf(' ');
        var key = text.substring(blank + 1);
        return Stream.of(
                switch (text.substring(0, blank)) {
                    case "postcode" -> new Area.Postcode(key);
                    case "town" -> new Area.Town(key);
                    case "district" -> new Area.District(key);
                    default -> new Area.Region();
                });
    }

    private static Whereabouts whereabouts(ResultSet row) throws SQLException {
        var lat = row.getObject("lat", Double.class);
        var lon = row.getObject("lon", Double.class);
        return new Whereabouts(
                row.getString("place"),
                Optional.ofNullable(row.getString("town")),
                lat == null || lon == null ? Optional.empty() : Optional.of(new Position(lat, lon)),
                SqlTexts.in(row, "access").stream()
                        .flatMap(word -> AccessMark.parse(word).stream())
                        .toList(),
                SqlTexts.localized(row, "tags", "ways"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var tags = SqlTexts.in(row, "tags");
        var machines = SqlTexts.in(row, "machines");
        var written = (Timestamp[]) row.getArray("written").getArray();
        Map<LanguageTag, Standing.Written> texts = new HashMap<>();
        for (int i = 0; i < tags.size(); i++)
            texts.put(
                    new LanguageTag(tags.get(i)),
                    new Standing.Written(machines.get(i).equals("true"), written[i].toInstant()));
        var again = row.getObject("check_again", LocalDate.class);
        return new Standing(
                new LanguageTag(row.getString("source")),
                texts,
                SqlTime.maybe(row, "confirmed_at").map(at -> new Standing.Confirmation(at, again)),
                row.getBoolean("archived"),
                SqlTime.in(row, "created_at"),
                SqlTime.in(row, "changed_at"));
    }
}
