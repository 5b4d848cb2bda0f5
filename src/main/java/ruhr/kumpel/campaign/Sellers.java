package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.organisation.PublicTrader;
import ruhr.kumpel.organisation.Traders;

/// Who sells for an organisation: as it says in its own words, else as it stands in the trader's record.
@Component
class Sellers {

    private final JdbcClient db;
    private final Traders traders;

    Sellers(JdbcClient db, Traders traders) {
        this.db = db;
        this.traders = traders;
    }

    Optional<Seller> of(OrganisationId organisation) {
        return said(organisation).or(() -> traders.open(organisation).map(Sellers::as));
    }

    /// Until it says otherwise, what it sells may bear several rates of VAT.
    private static Seller as(PublicTrader trader) {
        return new Seller(trader.name(), "", trader.address(), trader.email(), trader.phone(), false);
    }

    private Optional<Seller> said(OrganisationId organisation) {
        return db.sql("select * from campaign.seller where organisation_id = :id")
                .param("id", organisation.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Nobody else says it, for the first time or anew, before the end of the transaction.
    Optional<Seller> locked(OrganisationId organisation) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('campaign.seller ' || :id, 0))")
                .param("id", organisation.value().toString())
                .query()
                .listOfRows();
        return of(organisation);
    }

    void put(OrganisationId organisation, Seller seller, PersonId by, Instant now) {
        db.sql("""
                insert into campaign.seller
                       (organisation_id, name, represented_by, address, email, phone, one_rate, changed_by, changed_at)
                values (:id, :name, :by, :address, :email, :phone, :oneRate, :person, :now)
                on conflict (organisation_id) do update
                   set name = excluded.name, represented_by = excluded.represented_by, address = excluded.address,
                       email = excluded.email, phone = excluded.phone, one_rate = excluded.one_rate,
                       changed_by = excluded.changed_by, changed_at = excluded.changed_at
                """)
                .param("id", organisation.value())
                .param("name", seller.name())
                .param("by", seller.representedBy())
                .param("address", seller.address())
                .param("email", seller.email())
                .param("phone", seller.phone())
                .param("oneRate", seller.oneRate())
                .param("person", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void forget(PersonId person, PersonId nobody) {
        db.sql("update campaign.seller set changed_by = :nobody where changed_by = :person")
                .param("nobody", nobody.value())
                .param("person", person.value())
                .update();
    }

    private static Seller read(ResultSet row) throws SQLException {
        return new Seller(
                row.getString("name"),
                row.getString("represented_by"),
                row.getString("address"),
                row.getString("email"),
                row.getString("phone"),
                row.getBoolean("one_rate"));
    }
}
