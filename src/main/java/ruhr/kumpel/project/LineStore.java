package ruhr.kumpel.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Quantity;

/// Lines and what is left of them.
@Component
class LineStore {

    private static final String LINES = """
            select l.*,
                   array(select language from project.line_text t where t.line_id = l.id order by language = e.source desc, language) as languages,
                   array(select label from project.line_text t where t.line_id = l.id order by language = e.source desc, language) as labels
              from project.line l join project.entry e on e.id = l.entry_id
            """;

    private final JdbcClient db;

    LineStore(JdbcClient db) {
        this.db = db;
    }

    Map<UUID, List<Line>> of(Collection<UUID> entries) {
        if (entries.isEmpty()) return Map.of();
        Map<UUID, List<Line>> lines = new HashMap<>();
        db.sql(LINES + " where l.entry_id in (:entries) order by l.position")
                .param("entries", entries)
                .query(row -> {
                    lines.computeIfAbsent(row.getObject("entry_id", UUID.class), _ -> new ArrayList<>())
                            .add(line(row));
                });
        return lines;
    }

    void add(UUID entry, List<LineContent> lines) {
        for (int i = 0; i < lines.size(); i++) add(entry, i, lines.get(i));
    }

    /// Changes those that stay, adds new ones, removes those that are gone and that nobody has promised anything
    /// of. Quantities never fall below what is promised: a constraint says so, the form's check before it.
    void replace(UUID entry, List<LineContent> wanted) {
        var kept = wanted.stream().map(LineContent::id).toList();
        db.sql("delete from project.line where entry_id = :entry and promised = 0 and not (id = any(:kept))")
                .param("entry", entry)
                .param("kept", kept.toArray(UUID[]::new))
                .update();
        var known = of(List.of(entry)).getOrDefault(entry, List.of()).stream()
                .map(Line::id)
                .toList();
        for (int i = 0; i < wanted.size(); i++) {
            if (known.contains(wanted.get(i).id())) change(i, wanted.get(i));
            else add(entry, i, wanted.get(i));
        }
    }

    /// Takes from what is left, whoever else does so at the same moment: the row is locked, and the constraint
    /// `never_more_than_there_is` stands behind it. Whether there was enough.
    boolean promise(UUID line, int quantity) {
        return db.sql("""
                update project.line set promised = promised + :quantity
                 where id = :line and elsewhere + promised + :quantity <= quantity
                """).param("line", line).param("quantity", quantity).update() == 1;
    }

    void giveBack(UUID line, int quantity) {
        db.sql("update project.line set promised = promised - :quantity where id = :line")
                .param("line", line)
                .param("quantity", quantity)
                .update();
    }

    /// What came or went without this site. Whether it fits, and was as it was seen.
    boolean elsewhere(UUID entry, UUID line, int seen, int count) {
        return db.sql("""
                update project.line set elsewhere = :count
                 where id = :line and entry_id = :entry and elsewhere = :seen and :count + promised <= quantity
                """)
                        .param("line", line)
                        .param("seen", seen)
                        .param("entry", entry)
                        .param("count", count)
                        .update()
                == 1;
    }

    Optional<UUID> entryOf(UUID line) {
        return db.sql("select entry_id from project.line where id = :line")
                .param("line", line)
                .query(UUID.class)
                .optional();
    }

    private void add(UUID entry, int position, LineContent line) {
        db.sql("""
                insert into project.line (id, entry_id, position, side, quantity, unit, starts_on, ends_on, opens_at, closes_at)
                values (:id, :entry, :position, :side, :quantity, :unit, :starts, :ends, :opens, :closes)
                """)
                .param("id", line.id())
                .param("entry", entry)
                .param("position", position)
                .param("side", line.side().name())
                .param("quantity", line.quantity().count())
                .param("unit", line.quantity().unit())
                .param("starts", SqlTime.day(line.window().days().from()))
                .param("ends", SqlTime.day(line.window().days().until()))
                .param("opens", line.window().from().orElse(null), Types.TIME)
                .param("closes", line.window().until().orElse(null), Types.TIME)
                .update();
        label(line);
    }

    private void change(int position, LineContent line) {
        db.sql("""
                update project.line
                   set position = :position, side = :side, quantity = :quantity, unit = :unit, starts_on = :starts, ends_on = :ends,
                       opens_at = :opens, closes_at = :closes,
                       elsewhere = least(elsewhere, greatest(0, :quantity - promised))
                 where id = :id
                """)
                .param("id", line.id())
                .param("position", position)
                .param("side", line.side().name())
                .param("quantity", line.quantity().count())
                .param("unit", line.quantity().unit())
                .param("starts", SqlTime.day(line.window().days().from()))
                .param("ends", SqlTime.day(line.window().days().until()))
                .param("opens", line.window().from().orElse(null), Types.TIME)
                .param("closes", line.window().until().orElse(null), Types.TIME)
                .update();
        db.sql("delete from project.line_text where line_id = :id")
                .param("id", line.id())
                .update();
        label(line);
    }

    private void label(LineContent line) {
        line.label()
                .texts()
                .forEach((language, label) -> db.sql(
                                "insert into project.line_text (line_id, language, label) values (:id, :language, :label)")
                        .param("id", line.id())
                        .param("language", language.value())
                        .param("label", label)
                        .update());
    }

    private static Line line(ResultSet row) throws SQLException {
        var content = new LineContent(
                row.getObject("id", UUID.class),
                Side.valueOf(row.getString("side")),
                SqlTexts.localized(row, "languages", "labels"),
                new Quantity(row.getInt("quantity"), row.getString("unit")),
                new TimeWindow(
                        new Period(EntryReader.day(row, "starts_on"), EntryReader.day(row, "ends_on")),
                        time(row, "opens_at"),
                        time(row, "closes_at")));
        return new Line(content, row.getInt("elsewhere"), row.getInt("promised"));
    }

    private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalTime.class));
    }
}
