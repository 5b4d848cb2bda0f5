package ruhr.kumpel.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;

/// Writes entries. What belongs to an entry as rows is written anew with each change.
@Component
class EntryWriter {

    private final JdbcClient db;
    private final LineStore lines;

    EntryWriter(JdbcClient db, LineStore lines) {
        this.db = db;
        this.lines = lines;
    }

    /// @param importId with which import it came, if with one
    void add(Entry entry, Optional<UUID> importId) {
        var content = entry.content();
        described(db.sql("""
                insert into project.entry
                  (id, short_id, portal_id, person_id, organisation_id, state, version, kind, category, source, urgent,
                   precision, lat, lon, area, blur_seed, starts_on, ends_on, hours, website, import_id,
                   created_at, changed_at, confirmed_at)
                values
                  (:id, :short, :portal, :person, :organisation, :state, :version, :kind, :category, :source, :urgent,
                   :precision, :lat, :lon, :area, :seed, :starts, :ends, :hours, :website, :import,
                   :created, :changed, :confirmed)
                """), content)
                .param("id", entry.id())
                .param("short", entry.shortId().value())
                .param("portal", entry.portal().value())
                .param("person", entry.owner().value())
                .param("state", entry.state().name())
                .param("version", entry.version())
                .param("seed", entry.blur().seed())
                .param("import", importId.orElse(null))
                .param("created", SqlTime.of(entry.created()))
                .param("changed", SqlTime.of(entry.changed()))
                .param("confirmed", SqlTime.of(entry.confirmed()))
                .update();
        addRows(entry.id(), content);
        lines.add(entry.id(), content.lines());
    }

    /// Whether this was the version that is stored; if not, nothing happened.
    boolean change(UUID id, int version, Content content, State state, Instant now) {
        int changed = described(db.sql("""
                update project.entry
                   set organisation_id = :organisation, version = version + 1, state = :state, hiding_id = null, kind = :kind, category = :category,
                       source = :source, urgent = :urgent, precision = :precision, lat = :lat, lon = :lon, area = :area,
                       starts_on = :starts, ends_on = :ends, hours = :hours, website = :website,
                       changed_at = :now, confirmed_at = :now
                 where id = :id and version = :version
                """), content)
                .param("id", id)
                .param("version", version)
                .param("state", state.name())
                .param("now", SqlTime.of(now))
                .update();
        if (changed == 0) return false;
        for (var table : List.of("entry_text", "entry_town", "entry_spoken", "entry_picture"))
            db.sql("delete from project." + table + " where entry_id = :id")
                    .param("id", id)
                    .update();
        addRows(id, content);
        lines.replace(id, content.lines());
        return true;
    }

    private void addRows(UUID id, Content content) {
        content.texts()
                .title()
                .texts()
                .forEach((language, title) -> db.sql("""
                insert into project.entry_text (entry_id, language, title, text) values (:id, :language, :title, :text)
                """)
                        .param("id", id)
                        .param("language", language.value())
                        .param("title", title)
                        .param("text", content.texts().text().exactly(language).orElseThrow())
                        .update());
        rows(
                "insert into project.entry_town (entry_id, municipality, position) values (:id, :value, :position)",
                id,
                content.where().towns());
        rows(
                "insert into project.entry_spoken (entry_id, language) values (:id, :value)",
                id,
                content.spoken().stream().map(language -> language.value()).toList());
        rows(
                "insert into project.entry_picture (entry_id, picture_id, position) values (:id, :value, :position)",
                id,
                content.pictures().stream().map(picture -> picture.value()).toList());
    }

    private void rows(String insert, UUID id, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            var statement = db.sql(insert).param("id", id).param("value", values.get(i));
            if (insert.contains(":position")) statement = statement.param("position", i);
            statement.update();
        }
    }

    private static JdbcClient.StatementSpec described(JdbcClient.StatementSpec statement, Content content) {
        var point = content.where().point();
        return statement
                .param(
                        "organisation",
                        content.organisation().map(OrganisationId::value).orElse(null))
                .param("kind", content.kind().name())
                .param("category", content.category())
                .param("source", content.source().value())
                .param("urgent", content.urgent())
                .param("precision", Precision.of(content.where()).name())
                .param("lat", point.map(Position::lat).orElse(null))
                .param("lon", point.map(Position::lon).orElse(null))
                .param("area", area(content.where()))
                .param("starts", SqlTime.day(content.period().from()))
                .param("ends", SqlTime.day(content.period().until()))
                .param("hours", content.hours())
                .param("website", content.website().orElse(null));
    }

    private static @Nullable String area(Where where) {
        return switch (where) {
            case Where.Exact(var _, var address, var _) -> address;
            case Where.Blurred(var _, var area, var _) -> area;
            case Where.Town _, Where.Towns _, Where.Region _, Where.Online _ -> null;
        };
    }
}
