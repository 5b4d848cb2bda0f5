package ruhr.kumpel.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;

@Component
class PaymentStore {

    private static final String SELECT =
            "select p.id, p.cause_id, p.cents, p.reference, p.state, p.begun_at from payment.payment p ";

    /// Of all causes of an organisation, whichever account they were opened with.
    private static final String ITS_PAYMENTS = SELECT + """
             join payment.cause c on c.id = p.cause_id
             where c.payee_id = any(array(select a.id from payment.payee a where a.organisation_id = :organisation))
            """;

    private final JdbcClient db;

    PaymentStore(JdbcClient db) {
        this.db = db;
    }

    /// It goes to the newest account of its cause's organisation and stays there. False if its id or its reference is
    /// taken.
    boolean add(Payment payment) {
        return db.sql("""
                insert into payment.payment (id, cause_id, payee_id, cents, reference, state, begun_at, changed_at)
                values (:id, :cause,
                        (select p.id
                           from payment.cause c
                           join payment.payee first on first.id = c.payee_id
                           join payment.payee p on p.organisation_id = first.organisation_id
                          where c.id = :cause
                          order by p.entered_at desc limit 1),
                        :cents, :reference, :state, :begun, :begun)
                on conflict do nothing
                """)
                        .param("id", payment.id())
                        .param("cause", payment.cause().value())
                        .param("cents", payment.amount().cents())
                        .param("reference", payment.reference().value())
                        .param("state", payment.state().name())
                        .param("begun", SqlTime.of(payment.begun()))
                        .update()
                == 1;
    }

    Optional<Payment> with(UUID id) {
        return db.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query(PaymentStore::read)
                .optional();
    }

    /// Those that are there, oldest first.
    List<Payment> with(Collection<UUID> ids) {
        return db.sql(SELECT + "where p.id = any(:ids) order by p.begun_at, p.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PaymentStore::read)
                .list();
    }

    /// Held until the end of the transaction, in one order for all who hold several.
    List<Payment> locked(Collection<UUID> ids) {
        return db.sql(SELECT + "where p.id = any(:ids) order by p.id for no key update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(PaymentStore::read)
                .list();
    }

    List<Payment> of(CauseId cause) {
        return db.sql(SELECT + "where p.cause_id = :cause order by p.begun_at desc, p.id")
                .param("cause", cause.value())
                .query(PaymentStore::read)
                .list();
    }

    /// Those of this payee's organisation that have one of the references.
    List<Payment> referred(Payee payee, Collection<CreditorReference> references) {
        return db.sql(ITS_PAYMENTS + " and p.reference = any(:references) order by p.begun_at, p.id")
                .param("organisation", payee.organisation().value())
                .param(
                        "references",
                        references.stream().map(CreditorReference::value).toArray(String[]::new))
                .query(PaymentStore::read)
                .list();
    }

    /// Those of this payee's organisation that are still to come, or came by the payee's own word only.
    List<Payment> unconfirmed(Payee payee) {
        return db.sql(ITS_PAYMENTS + " and p.state in ('PROMISED', 'RECEIVED') order by p.begun_at, p.id")
                .param("organisation", payee.organisation().value())
                .query(PaymentStore::read)
                .list();
    }

    void states(List<Booking> bookings, Instant now) {
        db.sql("""
                update payment.payment p set state = moved.state, changed_at = :now
                  from (select distinct on (id) id, state
                          from unnest(:ids::uuid[], :states::text[]) with ordinality as m (id, state, number)
                         order by id, number desc) moved
                 where p.id = moved.id
                """)
                .param("ids", bookings.stream().map(one -> one.payment().id()).toArray(UUID[]::new))
                .param(
                        "states",
                        bookings.stream().map(one -> one.state().name()).toArray(String[]::new))
                .param("now", SqlTime.of(now))
                .update();
    }

    static Payment read(ResultSet row, int number) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                new CauseId(row.getObject("cause_id", UUID.class)),
                new Money(row.getLong("cents")),
                new CreditorReference(row.getString("reference")),
                PaymentState.valueOf(row.getString("state")),
                SqlTime.in(row, "begun_at"));
    }
}
