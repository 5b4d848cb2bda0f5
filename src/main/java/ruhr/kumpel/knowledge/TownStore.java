package ruhr.kumpel.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Colour;

/// The towns that have joined.
@Component
class TownStore {

    private static final String TOWN = """
            select town.*, exists (select from knowledge.town_opening where town_id = town.id) as open,
                   words.languages, words.leads, words.offices
              from knowledge.town
              cross join lateral (
                   select coalesce(array_agg(language order by language), '{}') as languages,
                          coalesce(array_agg(lead order by language), '{}') as leads,
                          coalesce(array_agg(office order by language), '{}') as offices
                     from knowledge.town_words where town_id = town.id) words
            """;

    private final JdbcClient db;

    TownStore(JdbcClient db) {
        this.db = db;
    }

    List<Town> of(PortalId portal) {
        return db.sql(TOWN + " where portal_id = :portal order by municipality")
                .param("portal", portal.value())
                .query((row, _) -> town(row))
                .list();
    }

    Optional<Town> with(PortalId portal, String municipality) {
        return db.sql(TOWN + " where portal_id = :portal and municipality = :municipality")
                .param("portal", portal.value())
                .param("municipality", municipality)
                .query((row, _) -> town(row))
                .optional();
    }

    Optional<Town> with(UUID id) {
        return db.sql(TOWN + " where id = :id")
                .param("id", id)
                .query((row, _) -> town(row))
                .optional();
    }

    /// The one to which this host leads.
    Optional<Town> at(String host) {
        return db.sql(TOWN + " where host = :host")
                .param("host", host)
                .query((row, _) -> town(row))
                .optional();
    }

    /// Nobody else changes it meanwhile.
    Town locked(UUID id) {
        db.sql("select id from knowledge.town where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .single();
        return with(id).orElseThrow();
    }

    /// If it has not joined yet.
    void add(UUID id, PortalId portal, String municipality, Emblem emblem, Instant now) {
        db.sql("""
                insert into knowledge.town (id, portal_id, municipality, device, ground, figure, joined_at)
                values (:id, :portal, :municipality, :device, :ground, :figure, :now) on conflict do nothing
                """)
                .param("id", id)
                .param("portal", portal.value())
                .param("municipality", municipality)
                .param("device", emblem.device().name())
                .param("ground", emblem.ground().hex())
                .param("figure", emblem.figure().hex())
                .param("now", SqlTime.of(now))
                .update();
    }

    void change(Town town) {
        db.sql("""
                update knowledge.town
                   set device = :device, ground = :ground, figure = :figure, crest = :crest::uuid, host = :host::text
                 where id = :id
                """)
                .param("id", town.id())
                .param("device", town.emblem().device().name())
                .param("ground", town.emblem().ground().hex())
                .param("figure", town.emblem().figure().hex())
                .param("crest", town.crest().map(MediaId::value).orElse(null))
                .param("host", town.host().orElse(null))
                .update();
    }

    void say(UUID town, LanguageTag language, String lead, String office) {
        db.sql("""
                insert into knowledge.town_words values (:town, :language, :lead, :office)
                on conflict (town_id, language) do update set lead = excluded.lead, office = excluded.office
                """)
                .param("town", town)
                .param("language", language.value())
                .param("lead", lead)
                .param("office", office)
                .update();
    }

    void open(UUID town, Instant now) {
        db.sql("insert into knowledge.town_opening values (:town, :now) on conflict do nothing")
                .param("town", town)
                .param("now", SqlTime.of(now))
                .update();
    }

    void close(UUID town) {
        db.sql("delete from knowledge.town_opening where town_id = :town")
                .param("town", town)
                .update();
    }

    private static Town town(ResultSet row) throws SQLException {
        return new Town(
                row.getObject("id", UUID.class),
                new PortalId(row.getObject("portal_id", UUID.class)),
                row.getString("municipality"),
                new Emblem(
                        Emblem.Device.valueOf(row.getString("device")),
                        new Colour(row.getString("ground")),
                        new Colour(row.getString("figure"))),
                Optional.ofNullable(row.getObject("crest", UUID.class)).map(MediaId::new),
                Optional.ofNullable(row.getString("host")),
                SqlTexts.localized(row, "languages", "leads"),
                SqlTexts.localized(row, "languages", "offices"),
                row.getBoolean("open"));
    }
}
