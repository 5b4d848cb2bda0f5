package ruhr.kumpel.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTexts;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.HoursCode;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.Position;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.kernel.Where;

/// Businesses in the database.
@Component
class BusinessStore {

    private static final String SELECT = """
            select b.*,
                   array(select d.town from organisation.delivery d where d.organisation_id = b.organisation_id order by 1) as delivery,
                   array(select s.language from organisation.service s where s.organisation_id = b.organisation_id order by s.position) as served_in,
                   array(select s.text from organisation.service s where s.organisation_id = b.organisation_id order by s.position) as services
              from organisation.business b
            """;

    private final JdbcClient db;

    BusinessStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Business> of(OrganisationId organisation) {
        return db.sql(SELECT + " where b.organisation_id = :id")
                .param("id", organisation.value())
                .query(BusinessStore::read)
                .optional();
    }

    /// In the order of their ids, to read all in pieces.
    List<Business> after(UUID last, int limit) {
        return db.sql(SELECT + " where b.organisation_id > :last order by b.organisation_id limit :limit")
                .param("last", last)
                .param("limit", limit)
                .query(BusinessStore::read)
                .list();
    }

    /// New or changed; its short id and the day it was entered stay.
    void put(Business business) {
        var pin = business.where().point();
        db.sql("""
                insert into organisation.business
                       (organisation_id, short_id, category, place, town, lat, lon, hours, by_appointment, delivery_radius,
                        phone, shop, reservation, social, entered, changed)
                values (:id, :shortId, :category, :place, :town, :lat, :lon, :hours, :byAppointment, :radius,
                        :phone, :shop, :reservation, :social, :entered, :changed)
                on conflict (organisation_id) do update
                   set category = excluded.category, place = excluded.place, town = excluded.town, lat = excluded.lat,
                       lon = excluded.lon, hours = excluded.hours, by_appointment = excluded.by_appointment,
                       delivery_radius = excluded.delivery_radius, phone = excluded.phone, shop = excluded.shop,
                       reservation = excluded.reservation, social = excluded.social, changed = excluded.changed
                """)
                .param("id", business.organisation().value())
                .param("shortId", business.shortId().value())
                .param("category", business.category())
                .param("place", business.place())
                .param("town", business.town().orElse(null))
                .param("lat", pin.map(Position::lat).orElse(null), java.sql.Types.DOUBLE)
                .param("lon", pin.map(Position::lon).orElse(null), java.sql.Types.DOUBLE)
                .param("hours", HoursCode.of(business.hours()))
                .param("byAppointment", business.byAppointment())
                .param("radius", business.delivery().radius())
                .param("phone", business.reach().phone())
                .param("shop", business.reach().shop())
                .param("reservation", business.reach().reservation())
                .param("social", business.reach().social().toArray(String[]::new))
                .param("entered", SqlTime.of(business.entered()))
                .param("changed", SqlTime.of(business.changed()))
                .update();
        putRows(business);
    }

    private void putRows(Business business) {
        var id = business.organisation().value();
        db.sql("delete from organisation.delivery where organisation_id = :id")
                .param("id", id)
                .update();
        db.sql("delete from organisation.service where organisation_id = :id")
                .param("id", id)
                .update();
        db.sql("insert into organisation.delivery (organisation_id, town) select :id, unnest(:towns::text[])")
                .param("id", id)
                .param("towns", business.delivery().towns().toArray(String[]::new))
                .update();
        int position = 0;
        for (var text : business.services().texts().entrySet())
            db.sql("insert into organisation.service (organisation_id, language, position, text) values (?, ?, ?, ?)")
                    .params(id, text.getKey().value(), position++, text.getValue())
                    .update();
    }

    private static Business read(ResultSet row, int number) throws SQLException {
        return new Business(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new ShortId(row.getString("short_id")),
                row.getString("category"),
                where(row),
                HoursCode.read(row.getString("hours")),
                row.getBoolean("by_appointment"),
                new Delivery(SqlTexts.in(row, "delivery"), row.getInt("delivery_radius")),
                services(SqlTexts.in(row, "served_in"), SqlTexts.in(row, "services")),
                new Reach(
                        row.getString("phone"),
                        row.getString("shop"),
                        row.getString("reservation"),
                        SqlTexts.in(row, "social")),
                SqlTime.in(row, "entered"),
                SqlTime.in(row, "changed"));
    }

    private static Where where(ResultSet row) throws SQLException {
        var town = row.getString("town");
        if (town == null) return new Where.Online();
        var lat = row.getObject("lat", Double.class);
        var lon = row.getObject("lon", Double.class);
        return lat == null || lon == null
                ? new Where.Town(town)
                : new Where.Exact(new Position(lat, lon), row.getString("place"), town);
    }

    private static Localized services(List<String> languages, List<String> texts) {
        var services = new LinkedHashMap<LanguageTag, String>();
        for (int i = 0; i < languages.size(); i++) services.put(new LanguageTag(languages.get(i)), texts.get(i));
        return new Localized(services);
    }
}
