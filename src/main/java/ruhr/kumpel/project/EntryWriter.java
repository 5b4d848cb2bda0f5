package ruhr.kumpel.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;

/// Writes entries. What belongs to an entry as rows is written anew with each change.
@Component
class EntryWriter {

    private final JdbcClient db;
    private final NamedParameterJdbcTemplate batches;
    private final LineStore lines;

    EntryWriter(JdbcClient db, NamedParameterJdbcTemplate batches, LineStore lines) {
        this.db = db;
        this.batches = batches;
        this.lines = lines;
    }

    /// @param importId with which import they came, if with one
    void add(List<Entry> entries, Optional<UUID> importId) {
        batches.batchUpdate(
                """
                insert into project.entry
                  (id, short_id, portal_id, person_id, organisation_id, state, version, kind, category, source, urgent,
                   precision, lat, lon, area, blur_seed, starts_on, ends_on, hours, website, import_id,
                   created_at, changed_at, confirmed_at)
                values
                  (:id, :short, :portal, :person, :organisation, :state, :version, :kind, :category, :source, :urgent,
                   :precision, :lat, :lon, :area, :seed, :starts, :ends, :hours, :website, :import,
                   :created, :changed, :confirmed)
                """,
                entries.stream()
                        .map(entry -> described(entry.content())
                                .addValue("id", entry.id())
                                .addValue("short", entry.shortId().value())
                                .addValue("portal", entry.portal().value())
                                .addValue("person", entry.owner().value())
                                .addValue("state", entry.state().name())
                                .addValue("version", entry.version())
                                .addValue("seed", entry.blur().seed())
                                .addValue("import", importId.orElse(null))
                                .addValue("created", SqlTime.of(entry.created()))
                                .addValue("changed", SqlTime.of(entry.changed()))
                                .addValue("confirmed", SqlTime.of(entry.confirmed())))
                        .toArray(SqlParameterSource[]::new));
        addRows(entries.stream().collect(Collectors.toMap(Entry::id, Entry::content)));
        entries.forEach(entry -> lines.add(entry.id(), entry.content().lines()));
    }

    /// Whether this was the version that is stored; if not, nothing happened.
    boolean change(UUID id, int version, Content content, State state, Instant now) {
        int changed = db.sql("""
                update project.entry
                   set organisation_id = :organisation, version = version + 1, state = :state, hiding_id = null, kind = :kind, category = :category,
                       source = :source, urgent = :urgent, precision = :precision, lat = :lat, lon = :lon, area = :area,
                       starts_on = :starts, ends_on = :ends, hours = :hours, website = :website,
                       changed_at = :now, confirmed_at = :now
                 where id = :id and version = :version
                """)
                .paramSource(described(content)
                        .addValue("id", id)
                        .addValue("version", version)
                        .addValue("state", state.name())
                        .addValue("now", SqlTime.of(now)))
                .update();
        if (changed == 0) return false;
        for (var table : List.of("entry_text", "entry_town", "entry_spoken", "entry_picture", "job"))
            db.sql("delete from project." + table + " where entry_id = :id")
                    .param("id", id)
                    .update();
        addRows(Map.of(id, content));
        lines.replace(id, content.lines());
        return true;
    }

    private void addRows(Map<UUID, Content> contents) {
        var texts = new ArrayList<SqlParameterSource>();
        contents.forEach((id, content) -> content.texts()
                .title()
                .texts()
                .forEach((language, title) -> texts.add(new MapSqlParameterSource("id", id)
                        .addValue("language", language.value())
                        .addValue("title", title)
                        .addValue(
                                "text", content.texts().text().exactly(language).orElseThrow()))));
        write(
                "insert into project.entry_text (entry_id, language, title, text) values (:id, :language, :title, :text)",
                texts);
        addRows(
                "insert into project.entry_town (entry_id, municipality, position) values (:id, :value, :position)",
                contents,
                content -> content.where().towns());
        addRows(
                "insert into project.entry_spoken (entry_id, language) values (:id, :value)",
                contents,
                content -> content.spoken().stream().map(LanguageTag::value).toList());
        addRows(
                "insert into project.entry_picture (entry_id, picture_id, position) values (:id, :value, :position)",
                contents,
                content -> content.pictures().stream().map(MediaId::value).toList());
        addJobs(contents);
    }

    private void addJobs(Map<UUID, Content> contents) {
        var rows = new ArrayList<SqlParameterSource>();
        contents.forEach((id, content) -> content.job().ifPresent(job -> rows.add(JobRows.of(id, job))));
        write(JobRows.INSERT, rows);
    }

    private void addRows(String insert, Map<UUID, Content> contents, Function<Content, List<?>> values) {
        var rows = new ArrayList<SqlParameterSource>();
        contents.forEach((id, content) -> {
            int position = 0;
            for (var value : values.apply(content))
                rows.add(new MapSqlParameterSource("id", id)
                        .addValue("value", value)
                        .addValue("position", position++));
        });
        write(insert, rows);
    }

    private void write(String insert, List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) batches.batchUpdate(insert, rows.toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource described(Content content) {
        var point = content.where().point();
        return new MapSqlParameterSource(
                        "organisation",
                        content.organisation().map(OrganisationId::value).orElse(null))
                .addValue("kind", content.kind().name())
                .addValue("category", content.category())
                .addValue("source", content.source().value())
                .addValue("urgent", content.urgent())
                .addValue("precision", Precision.of(content.where()).name())
                .addValue("lat", point.map(Position::lat).orElse(null))
                .addValue("lon", point.map(Position::lon).orElse(null))
                .addValue("area", area(content.where()))
                .addValue("starts", SqlTime.day(content.period().from()))
                .addValue("ends", SqlTime.day(content.period().until()))
                .addValue("hours", content.hours())
                .addValue("website", content.website().orElse(null));
    }

    private static @Nullable String area(Where where) {
        return switch (where) {
            case Where.Exact(var _, var address, var _) -> address;
            case Where.Blurred(var _, var area, var _) -> area;
            case Where.Town _, Where.Towns _, Where.Region _, Where.Online _ -> null;
        };
    }
}
