package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;

/// Promise 5, the database's part: whoever writes SQL past our code still cannot unbalance or change a booking.
@KumpelTest
class LedgerGuardsTest {

    private final ExampleCauses causes;
    private final Payments payments;
    private final LedgerFaults faults;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    LedgerGuardsTest(
            ExampleCauses causes,
            Payments payments,
            LedgerFaults faults,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.causes = causes;
        this.payments = payments;
        this.faults = faults;
        this.db = db;
        this.transaction = transaction;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update payment.booking set state = 'CONFIRMED'",
                "delete from payment.booking",
                "truncate payment.booking cascade",
                "update payment.ledger_entry set cents = cents + 1",
                "delete from payment.ledger_entry",
                "truncate payment.ledger_entry",
                "update payment.account set balance = balance + 1",
                "delete from payment.account",
                "truncate payment.account cascade",
                "update payment.payment set cents = cents + 1",
                "update payment.payment set reference = 'RF00000000000000'",
                "delete from payment.payment",
                "update payment.payee set iban = 'DE89370400440532013000'",
                "delete from payment.payee",
                "update payment.cause set payee_id = payee_id",
                "insert into payment.account (cause_id, kind, balance) select gen_random_uuid(), 'PROMISED', 100"
            })
    void thePastIsNotChanged(String sql) {
        payments.begin(Ids.next(), causes.cause(), Money.euros(20));
        assertThatThrownBy(() -> db.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .containsAnyOf("never changed or removed", "follows from entries", "Only the state");
    }

    @Test
    void aBookingWithoutEqualSidesDoesNotExist() {
        var payment = payments.begin(Ids.next(), causes.cause(), Money.euros(20));
        refused("two sides that are equal", () -> booking(payment, null));
        refused("two sides that are equal", () -> entry(booking(payment, null), payment, "RECEIVED", 2000));
        refused("two sides that are equal", () -> {
            var booking = booking(payment, null);
            entries(booking, payment, "PROMISED", -2000, payment, "RECEIVED", 1999);
        });
        refused("complete once it is made", () -> {
            var booking = booking(payment, null);
            entries(booking, payment, "PROMISED", -2000, payment, "RECEIVED", 2000);
            db.sql("set constraints all immediate").update();
            entry(booking, payment, "CONFIRMED", 2000);
        });
        refused("complete once it is made", () -> {
            var booking = booking(payment, null);
            entries(booking, payment, "PROMISED", -2000, payment, "RECEIVED", 2000);
            db.sql("set constraints all immediate").update();
            entries(booking, payment, "CONFIRMED", 2000, payment, "SUPPORT", -2000);
        });
    }

    @Test
    void nothingIsAddedToABookingThatWasMade() {
        var payment = payments.begin(Ids.next(), causes.cause(), Money.euros(20));
        var made = db.sql("select id from payment.booking where payment_id = :id")
                .param("id", payment.id())
                .query(UUID.class)
                .single();
        refused("complete once it is made", () -> {
            entries(made, payment, "RECEIVED", 500, payment, "CONFIRMED", -500);
        });
    }

    @Test
    void moneyStaysWithItsCause() {
        var payment = payments.begin(Ids.next(), causes.cause(), Money.euros(20));
        var other = payments.begin(Ids.next(), causes.cause(), Money.euros(20));
        refused("stays with its cause", () -> {
            var booking = booking(payment, null);
            entries(booking, payment, "PROMISED", -2000, other, "CONFIRMED", 2000);
        });
    }

    @Test
    void noAccountHoldsLessThanNothing() {
        var payment = payments.begin(Ids.next(), causes.cause(), Money.euros(20));
        refused("account_check", () -> {
            var booking = booking(payment, null);
            entries(booking, payment, "PROMISED", -2001, payment, "SUPPORT", 2001);
        });
    }

    @Test
    void whatTakesBackIsTheMirrorAndHappensOnce() {
        var payment = payments.begin(Ids.next(), causes.cause(), Money.euros(20));
        payments.arrived(payment.id(), ExampleCauses.somebody());
        var received = db.sql("select id from payment.booking where payment_id = :id order by number desc limit 1")
                .param("id", payment.id())
                .query(UUID.class)
                .single();
        refused("mirror of what it takes back", () -> {
            var booking = booking(payment, received);
            entries(booking, payment, "PROMISED", 1000, payment, "RECEIVED", -1000);
        });
        payments.takeBack(payment.id(), PaymentState.RECEIVED, ExampleCauses.somebody());
        refused("booking_takes_back_key", () -> {
            var booking = booking(payment, received);
            entries(booking, payment, "PROMISED", 2000, payment, "RECEIVED", -2000);
        });
    }

    @Test
    void whoeverGetsAroundTheGuardsIsFoundOut() {
        var payment = payments.begin(Ids.next(), causes.cause(), Money.euros(20));
        transaction.executeWithoutResult(change -> {
            db.sql("alter table payment.ledger_entry disable trigger entry_stays")
                    .update();
            db.sql("""
                    update payment.ledger_entry e set cents = cents + sign(cents)
                      from payment.booking b where b.id = e.booking_id and b.payment_id = :id
                    """).param("id", payment.id()).update();
            assertThat(faults.count()).isPositive();
            change.setRollbackOnly();
        });
        assertThat(faults.count()).isZero();
    }

    private void refused(String because, Runnable deed) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> deed.run()))
                .rootCause()
                .hasMessageContaining(because);
        assertThat(faults.count()).isZero();
    }

    private UUID booking(Payment payment, @org.jspecify.annotations.Nullable UUID takesBack) {
        var id = Ids.next();
        db.sql("""
                insert into payment.booking (id, payment_id, state, takes_back, booked_at, made_in)
                values (:id, :payment, 'RECEIVED', :back::uuid, now(), '1')
                """)
                .param("id", id)
                .param("payment", payment.id())
                .param("back", takesBack)
                .update();
        return id;
    }

    private void entry(UUID booking, Payment payment, String kind, long cents) {
        entries(booking, payment, kind, cents, payment, kind, 0);
    }

    /// Both sides in one statement; a side of nothing is none.
    private void entries(
            UUID booking, Payment payment, String kind, long cents, Payment other, String otherKind, long otherCents) {
        db.sql("""
                insert into payment.ledger_entry (booking_id, account_id, cents)
                select :booking, id, :cents from payment.account where cause_id = :cause and kind = :kind
                 union all
                select :booking, id, :otherCents from payment.account
                 where cause_id = :otherCause and kind = :otherKind and :otherCents <> 0
                """)
                .param("booking", booking)
                .param("cents", cents)
                .param("cause", payment.cause().value())
                .param("kind", kind)
                .param("otherCents", otherCents)
                .param("otherCause", other.cause().value())
                .param("otherKind", otherKind)
                .update();
    }
}
