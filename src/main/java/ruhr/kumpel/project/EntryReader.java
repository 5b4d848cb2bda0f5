package ruhr.kumpel.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Where;

/// Makes an entry of a row and its lines.
final class EntryReader {

    /// One row has everything but the lines. Deleted entries belong to nobody and are not read.
    static final String ENTRIES = """
            select e.*,
                   """ + JobRows.COLUMNS + """
                   ,
                   array(select language from project.entry_text t where t.entry_id = e.id order by language = e.source desc, language) as languages,
                   array(select title from project.entry_text t where t.entry_id = e.id order by language = e.source desc, language) as titles,
                   array(select text from project.entry_text t where t.entry_id = e.id order by language = e.source desc, language) as texts,
                   array(select municipality from project.entry_town t where t.entry_id = e.id order by position) as towns,
                   array(select language from project.entry_spoken s where s.entry_id = e.id order by language) as spoken,
                   array(select picture_id from project.entry_picture p where p.entry_id = e.id order by position) as pictures
              from project.entry e
              left join project.job j on j.entry_id = e.id
             where e.state <> 'DELETED'
            """;

    private EntryReader() {}

    static Entry entry(ResultSet row, List<Line> lines) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                new ShortId(row.getString("short_id")),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getInt("version"),
                content(row, lines),
                lines,
                new Blur(row.getBytes("blur_seed")),
                SqlTime.in(row, "created_at"),
                SqlTime.in(row, "changed_at"),
                SqlTime.in(row, "confirmed_at"));
    }

    private static Content content(ResultSet row, List<Line> lines) throws SQLException {
        return new Content(
                Kind.valueOf(row.getString("kind")),
                row.getString("category"),
                new Texts(
                        new LanguageTag(row.getString("source")),
                        SqlTexts.localized(row, "languages", "titles"),
                        SqlTexts.localized(row, "languages", "texts")),
                where(row, SqlTexts.in(row, "towns")),
                new Period(day(row, "starts_on"), day(row, "ends_on")),
                row.getString("hours"),
                row.getBoolean("urgent"),
                SqlTexts.in(row, "spoken").stream().map(LanguageTag::new).collect(Collectors.toSet()),
                Optional.ofNullable(row.getObject("organisation_id", UUID.class))
                        .map(OrganisationId::new),
                Optional.ofNullable(row.getString("website")),
                lines.stream().map(Line::content).toList(),
                pictures(row),
                JobRows.read(row));
    }

    private static Where where(ResultSet row, List<String> towns) throws SQLException {
        return switch (Precision.valueOf(row.getString("precision"))) {
            case EXACT -> new Where.Exact(position(row), row.getString("area"), towns.getFirst());
            case BLURRED -> new Where.Blurred(position(row), row.getString("area"), towns.getFirst());
            case TOWN -> new Where.Town(towns.getFirst());
            case TOWNS -> new Where.Towns(towns);
            case REGION -> new Where.Region();
            case ONLINE -> new Where.Online();
        };
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(row.getDouble("lat"), row.getDouble("lon"));
    }

    private static List<MediaId> pictures(ResultSet row) throws SQLException {
        var pictures = new ArrayList<MediaId>();
        for (var id : (UUID[]) row.getArray("pictures").getArray()) pictures.add(new MediaId(id));
        return pictures;
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
