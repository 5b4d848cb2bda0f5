package ruhr.kumpel.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.PayeeChange.Confirmation;

@Component
class PayeeChangeStore {

    private static final String SELECT = """
            select c.*, f.confirmed_by, f.by_manager, f.confirmed_at
              from payment.payee_change c
              left join payment.payee_change_confirmation f on f.change_id = c.id
            """;

    private static final String OPEN = " join payment.open_payee_change o on o.change_id = c.id ";

    private final JdbcClient db;

    PayeeChangeStore(JdbcClient db) {
        this.db = db;
    }

    Optional<PayeeChange> with(UUID id) {
        return db.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(PayeeChangeStore::read)
                .optional();
    }

    Optional<PayeeChange> open(OrganisationId organisation) {
        return db.sql(SELECT + OPEN + "where o.organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(PayeeChangeStore::read)
                .optional();
    }

    /// Oldest first. There are never many: an organisation has one at most, for some days.
    List<PayeeChange> open() {
        return db.sql(SELECT + OPEN + "order by c.proposed_at, c.id")
                .query(PayeeChangeStore::read)
                .list();
    }

    /// If it is open still; nobody settles it before the end of the transaction.
    Optional<PayeeChange> held(UUID id) {
        boolean open = db.sql("select change_id from payment.open_payee_change where change_id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
        return open ? with(id) : Optional.empty();
    }

    List<PayeeChange> proposedBy(PersonId person) {
        return db.sql(SELECT + "where c.proposed_by = :person order by c.proposed_at")
                .param("person", person.value())
                .query(PayeeChangeStore::read)
                .list();
    }

    /// False if the organisation has an open one: whoever proposes at the same moment waits here.
    boolean add(PayeeChange change) {
        int opened = db.sql("""
                insert into payment.open_payee_change (organisation_id, change_id) values (:organisation, :id)
                on conflict (organisation_id) do nothing
                """)
                .param("organisation", change.organisation().value())
                .param("id", change.id())
                .update();
        if (opened == 0) return false;
        db.sql("""
                insert into payment.payee_change (id, organisation_id, holder, iban, proposed_by, proposed_at)
                values (:id, :organisation, :holder, :iban, :by, :now)
                """)
                .param("id", change.id())
                .param("organisation", change.organisation().value())
                .param("holder", change.holder())
                .param("iban", change.iban().value())
                .param("by", change.proposer().value())
                .param("now", SqlTime.of(change.proposed()))
                .update();
        return true;
    }

    void confirm(UUID change, Confirmation confirmation) {
        db.sql("""
                insert into payment.payee_change_confirmation (change_id, confirmed_by, by_manager, confirmed_at)
                values (:change, :by, :manager, :now)
                """)
                .param("change", change)
                .param("by", confirmation.by().value())
                .param("manager", confirmation.manager())
                .param("now", SqlTime.of(confirmation.at()))
                .update();
    }

    void noteCallback(UUID change, String note) {
        db.sql("insert into payment.callback (change_id, note) values (:change, :note)")
                .param("change", change)
                .param("note", note)
                .update();
    }

    void cancel(UUID change, Optional<PersonId> by, Instant now) {
        db.sql("""
                insert into payment.payee_change_cancelling (change_id, cancelled_by, cancelled_at)
                values (:change, :by, :now)
                """)
                .param("change", change)
                .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                .param("now", SqlTime.of(now))
                .update();
    }

    void settle(UUID change) {
        db.sql("delete from payment.open_payee_change where change_id = :change")
                .param("change", change)
                .update();
    }

    /// What the manager wrote about a call is about whoever proposed it, and by herself.
    void forget(PersonId person) {
        db.sql("""
                delete from payment.callback where change_id in
                  (select c.id from payment.payee_change c
                     join payment.payee_change_confirmation f on f.change_id = c.id
                    where :person in (c.proposed_by, f.confirmed_by))
                """).param("person", person.value()).update();
    }

    private static PayeeChange read(ResultSet row, int number) throws SQLException {
        return new PayeeChange(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("holder"),
                new Iban(row.getString("iban")),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                SqlTime.in(row, "proposed_at"),
                confirmation(row));
    }

    private static Optional<Confirmation> confirmation(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("confirmed_by", UUID.class);
        if (by == null) return Optional.empty();
        return Optional.of(
                new Confirmation(new PersonId(by), row.getBoolean("by_manager"), SqlTime.in(row, "confirmed_at")));
    }
}
