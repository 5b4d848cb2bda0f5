package ruhr.kumpel.project;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.moderation.StatementOfReasons;

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
                .param("created", time(entry.created()))
                .param("changed", time(entry.changed()))
                .param("confirmed", time(entry.confirmed()))
                .update();
        addRows(entry.id(), content);
        lines.add(entry.id(), content.lines());
    }

    /// Whether this was the version that is stored; if not, nothing happened.
    boolean change(UUID id, int version, Content content, Instant now) {
        int changed = described(db.sql("""
                update project.entry
                   set organisation_id = :organisation, version = version + 1, kind = :kind, category = :category,
                       source = :source, urgent = :urgent, precision = :precision, lat = :lat, lon = :lon, area = :area,
                       starts_on = :starts, ends_on = :ends, hours = :hours, website = :website,
                       changed_at = :now, confirmed_at = :now
                 where id = :id and version = :version
                """), content)
                .param("id", id)
                .param("version", version)
                .param("now", time(now))
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

    void state(UUID id, State state) {
        db.sql("update project.entry set state = :state, hiding_id = null where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    void hide(Entry entry, UUID hiding, StatementOfReasons reasons, Instant now) {
        db.sql("""
                insert into project.hiding (id, entry_id, decision_id, rule, facts, was, hidden_at)
                values (:id, :entry, :decision, :rule, :facts, :was, :now)
                """)
                .param("id", hiding)
                .param("entry", entry.id())
                .param("decision", reasons.decision())
                .param("rule", reasons.rule())
                .param("facts", reasons.facts())
                .param("was", entry.state().name())
                .param("now", time(now))
                .update();
        db.sql("update project.entry set state = 'HIDDEN', hiding_id = :hiding where id = :id")
                .param("hiding", hiding)
                .param("id", entry.id())
                .update();
    }

    State stateBeforeHiding(UUID id) {
        return State.valueOf(
                db.sql("select h.was from project.entry e join project.hiding h on h.id = e.hiding_id where e.id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single());
    }

    void returned(UUID id, String reason, Instant now) {
        db.sql("""
                insert into project.returning (entry_id, reason, returned_at) values (:id, :reason, :now)
                on conflict (entry_id) do update set reason = excluded.reason, returned_at = excluded.returned_at
                """)
                .param("id", id)
                .param("reason", reason)
                .param("now", time(now))
                .update();
    }

    Optional<String> returnedBecause(UUID id) {
        return db.sql("select reason from project.returning where entry_id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void farewell(UUID id, Farewell reason, Optional<PersonId> by, Instant now) {
        db.sql("""
                insert into project.farewell (entry_id, reason, said_at, said_by) values (:id, :reason, :now, :by)
                on conflict (entry_id) do update
                   set reason = excluded.reason, said_at = excluded.said_at, said_by = excluded.said_by
                """)
                .param("id", id)
                .param("reason", reason.name())
                .param("now", time(now))
                .param("by", by.map(PersonId::value).orElse(null))
                .update();
    }

    void confirmed(UUID id, Instant now) {
        db.sql("update project.entry set confirmed_at = :now where id = :id")
                .param("now", time(now))
                .param("id", id)
                .update();
    }

    void owner(UUID id, PersonId owner) {
        db.sql("update project.entry set person_id = :person where id = :id")
                .param("person", owner.value())
                .param("id", id)
                .update();
    }

    void organisation(UUID id, Optional<OrganisationId> organisation) {
        db.sql("update project.entry set organisation_id = :organisation where id = :id")
                .param("organisation", organisation.map(OrganisationId::value).orElse(null))
                .param("id", id)
                .update();
    }

    /// Only the id, that it was there, and why it went stay.
    void empty(UUID id) {
        for (var table : List.of(
                "entry_text",
                "entry_town",
                "entry_spoken",
                "entry_picture",
                "line",
                "revision",
                "news",
                "question",
                "hand_over",
                "returning"))
            db.sql("delete from project." + table + " where entry_id = :id")
                    .param("id", id)
                    .update();
        db.sql("""
                update project.entry
                   set state = 'DELETED', hiding_id = null, person_id = null, organisation_id = null, precision = 'REGION',
                       lat = null, lon = null, area = null, hours = '', website = null, urgent = false
                 where id = :id
                """).param("id", id).update();
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
                .param("starts", day(content.period().from()))
                .param("ends", day(content.period().until()))
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

    static @Nullable Date day(Optional<LocalDate> day) {
        return day.map(Date::valueOf).orElse(null);
    }

    static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
