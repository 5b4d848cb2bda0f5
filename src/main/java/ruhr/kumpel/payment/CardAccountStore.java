package ruhr.kumpel.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

@Component
class CardAccountStore {

    private static final String SELECT = "select c.organisation_id, c.account, c.ready from payment.card_account c ";

    private final JdbcClient db;

    CardAccountStore(JdbcClient db) {
        this.db = db;
    }

    Optional<CardAccount> of(OrganisationId organisation) {
        return db.sql(SELECT + "where c.organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(CardAccountStore::read)
                .optional();
    }

    Optional<CardAccount> named(String account) {
        return db.sql(SELECT + "where c.account = :account")
                .param("account", account)
                .query(CardAccountStore::read)
                .optional();
    }

    List<CardAccount> all() {
        return db.sql(SELECT + "order by c.opened_at")
                .query(CardAccountStore::read)
                .list();
    }

    List<OrganisationId> without(int most) {
        return db.sql("""
                select p.organisation_id from payment.payee p
                 where p.change_id is null
                   and not exists (select from payment.card_account c where c.organisation_id = p.organisation_id)
                 order by p.entered_at, p.id
                 limit :most
                """)
                .param("most", most)
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The organisation's first one stays.
    void add(CardAccount account, PersonId by, Instant now) {
        db.sql("""
                insert into payment.card_account (organisation_id, account, ready, opened_by, opened_at)
                values (:organisation, :account, :ready, :by, :now)
                on conflict (organisation_id) do nothing
                """)
                .param("organisation", account.organisation().value())
                .param("account", account.account())
                .param("ready", account.ready())
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    void ready(String account, boolean ready) {
        db.sql("update payment.card_account set ready = :ready where account = :account and ready <> :ready")
                .param("ready", ready)
                .param("account", account)
                .update();
    }

    private static CardAccount read(ResultSet row, int number) throws SQLException {
        return new CardAccount(new OrganisationId(row.getObject(1, UUID.class)), row.getString(2), row.getBoolean(3));
    }
}
