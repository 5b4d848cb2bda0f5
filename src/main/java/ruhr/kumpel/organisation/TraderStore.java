package ruhr.kumpel.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Traders in the database.
@Component
class TraderStore {

    private static final String SELECT = """
            select t.*, c.checked_at, coalesce(d.said, '') as doubt
              from organisation.trader t
              left join organisation.trader_check c on c.organisation_id = t.organisation_id
              left join organisation.trader_doubt d on d.organisation_id = t.organisation_id
            """;

    private final JdbcClient db;

    TraderStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Trader> of(OrganisationId organisation) {
        return db.sql(SELECT + " where t.organisation_id = :id")
                .param("id", organisation.value())
                .query(TraderStore::read)
                .optional();
    }

    List<Trader> givenBy(PersonId person) {
        return db.sql(SELECT + " where t.given_by = :id order by t.given_at")
                .param("id", person.value())
                .query(TraderStore::read)
                .list();
    }

    /// Neither checked nor doubted on this portal, longest first.
    List<Trader> waiting(PortalId portal) {
        return db.sql(SELECT + """
                 join organisation.organisation o on o.id = t.organisation_id
                where o.portal_id = :portal and c.organisation_id is null and d.organisation_id is null
                order by t.given_at
                """)
                .param("portal", portal.value())
                .query(TraderStore::read)
                .list();
    }

    /// New or changed: nobody has checked it.
    void put(Trader trader) {
        db.sql("""
                insert into organisation.trader
                       (organisation_id, name, address, phone, email, identity, reference, document, account, register,
                        register_number, certified_at, given_by, given_at)
                values (:id, :name, :address, :phone, :email, :identity, :reference, :document, :account, :register,
                        :number, :certified, :by, :given)
                on conflict (organisation_id) do update
                   set name = excluded.name, address = excluded.address, phone = excluded.phone, email = excluded.email,
                       identity = excluded.identity, reference = excluded.reference, document = excluded.document,
                       account = excluded.account, register = excluded.register,
                       register_number = excluded.register_number, certified_at = excluded.certified_at,
                       given_by = excluded.given_by, given_at = excluded.given_at
                """)
                .param("id", trader.organisation().value())
                .param("name", trader.name())
                .param("address", trader.address())
                .param("phone", trader.phone())
                .param("email", trader.email())
                .param("identity", trader.identity().name())
                .param("reference", trader.reference())
                .param("document", trader.document().map(MediaId::value).orElse(null), Types.OTHER)
                .param("account", trader.account())
                .param("register", trader.register())
                .param("number", trader.number())
                .param("certified", SqlTime.of(trader.certified()))
                .param("by", trader.givenBy().value())
                .param("given", SqlTime.of(trader.given()))
                .update();
        unsettle(trader.organisation());
    }

    private void unsettle(OrganisationId organisation) {
        for (var table : List.of("trader_check", "trader_doubt"))
            db.sql("delete from organisation." + table + " where organisation_id = :id")
                    .param("id", organisation.value())
                    .update();
    }

    void checked(OrganisationId organisation, PersonId by, Instant now) {
        unsettle(organisation);
        db.sql("insert into organisation.trader_check (organisation_id, checked_by, checked_at) values (?, ?, ?)")
                .params(organisation.value(), by.value(), SqlTime.of(now))
                .update();
    }

    void doubted(OrganisationId organisation, String said, Instant now) {
        unsettle(organisation);
        db.sql("insert into organisation.trader_doubt (organisation_id, said, doubted_at) values (?, ?, ?)")
                .params(organisation.value(), said, SqlTime.of(now))
                .update();
    }

    List<OrganisationId> all() {
        return db.sql("select organisation_id from organisation.trader order by 1")
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    /// It sells nothing any more; the first day of that counts.
    void ended(OrganisationId organisation, Instant now) {
        db.sql("""
                insert into organisation.trader_end (organisation_id, ended_at) values (?, ?) on conflict do nothing
                """).params(organisation.value(), SqlTime.of(now)).update();
    }

    void goesOn(OrganisationId organisation) {
        db.sql("delete from organisation.trader_end where organisation_id = ?")
                .params(organisation.value())
                .update();
    }

    /// Those that sell nothing since before this time.
    List<Trader> endedBefore(Instant time) {
        return db.sql(SELECT + """
                 join organisation.trader_end e on e.organisation_id = t.organisation_id
                where e.ended_at < :time
                """)
                .param("time", SqlTime.of(time))
                .query(TraderStore::read)
                .list();
    }

    void remove(OrganisationId organisation) {
        db.sql("delete from organisation.trader where organisation_id = ?")
                .params(organisation.value())
                .update();
    }

    /// The record stays as long as the law asks; who typed it is nobody's business.
    void forget(PersonId person, PersonId nobody) {
        db.sql("update organisation.trader set given_by = ? where given_by = ?")
                .params(nobody.value(), person.value())
                .update();
        db.sql("update organisation.trader_check set checked_by = ? where checked_by = ?")
                .params(nobody.value(), person.value())
                .update();
    }

    private static Trader read(ResultSet row, int number) throws SQLException {
        return new Trader(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("name"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("email"),
                Trader.Identity.valueOf(row.getString("identity")),
                row.getString("reference"),
                Optional.ofNullable(row.getObject("document", UUID.class)).map(MediaId::new),
                row.getString("account"),
                row.getString("register"),
                row.getString("register_number"),
                SqlTime.in(row, "certified_at"),
                new PersonId(row.getObject("given_by", UUID.class)),
                SqlTime.in(row, "given_at"),
                row.getObject("checked_at") == null ? Optional.empty() : Optional.of(SqlTime.in(row, "checked_at")),
                row.getString("doubt"));
    }
}
