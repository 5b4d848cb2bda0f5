package ruhr.kumpel.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// The bookings in the database, which refuses to change them and to take unequal sides. Whoever books holds the
/// payments (`PaymentStore.locked`).
@Component
class Ledger {

    private final JdbcClient db;
    private final PaymentStore payments;

    Ledger(JdbcClient db, PaymentStore payments) {
        this.db = db;
        this.payments = payments;
    }

    /// All at once, so that a file of thousands of lines is three statements.
    void book(List<Booking> bookings, Optional<PersonId> by, Instant now) {
        if (bookings.isEmpty()) return;
        write(bookings, by, now);
        writeEntries(bookings);
        payments.states(bookings, now);
    }

    /// Those of a payment that stand: neither taken back nor taking back. The last one says where it is.
    List<Booking> standing(Payment payment) {
        var entries = entries(payment);
        return db.sql("""
                select b.id, b.state, b.line_id
                  from payment.booking b
                 where b.payment_id = :payment and b.takes_back is null
                   and not exists (select from payment.booking c where c.takes_back = b.id)
                 order by b.number
                """)
                .param("payment", payment.id())
                .query((row, _) -> new Booking(
                        row.getObject(1, UUID.class),
                        payment,
                        PaymentState.valueOf(row.getString(2)),
                        entries.getOrDefault(row.getObject(1, UUID.class), Map.of()),
                        Optional.empty(),
                        Optional.ofNullable(row.getObject(3, UUID.class))))
                .list();
    }

    /// What the bank confirmed of each payment and what did not go back.
    Map<UUID, Money> confirmed(Collection<UUID> payments) {
        var confirmed = new HashMap<UUID, Money>();
        db.sql("""
                select b.payment_id, sum(e.cents)
                  from payment.booking b
                  join payment.ledger_entry e on e.booking_id = b.id
                  join payment.account a on a.id = e.account_id and a.kind = 'CONFIRMED'
                 where b.payment_id = any(:payments)
                 group by b.payment_id
                """).param("payments", payments.toArray(UUID[]::new)).query((ResultSet row) -> {
            confirmed.put(row.getObject(1, UUID.class), new Money(row.getLong(2)));
        });
        return confirmed;
    }

    Map<CauseId, Standing> standing(Collection<CauseId> causes) {
        var standing = new HashMap<CauseId, Standing>();
        db.sql("""
                select cause_id,
                       max(balance) filter (where kind = 'PROMISED'),
                       max(balance) filter (where kind = 'RECEIVED'),
                       max(balance) filter (where kind = 'CONFIRMED')
                  from payment.account
                 where cause_id = any(:causes)
                 group by cause_id
                """)
                .param("causes", causes.stream().map(CauseId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    standing.put(
                            new CauseId(row.getObject(1, UUID.class)),
                            new Standing(
                                    new Money(row.getLong(2)), new Money(row.getLong(3)), new Money(row.getLong(4))));
                });
        return standing;
    }

    /// The whole book of a cause, oldest first.
    List<LedgerLine> lines(CauseId cause) {
        return db.sql("""
                select b.number, b.booked_at, b.state, b.takes_back is not null as counter, p.reference,
                       coalesce(sum(e.cents) filter (where a.kind = 'PROMISED'), 0) as promised,
                       coalesce(sum(e.cents) filter (where a.kind = 'RECEIVED'), 0) as received,
                       coalesce(sum(e.cents) filter (where a.kind = 'CONFIRMED'), 0) as confirmed
                  from payment.payment p
                  join payment.booking b on b.payment_id = p.id
                  join payment.ledger_entry e on e.booking_id = b.id
                  join payment.account a on a.id = e.account_id
                 where p.cause_id = :cause
                 group by b.number, b.booked_at, b.state, b.takes_back, p.reference
                 order by b.number
                """).param("cause", cause.value()).query(Ledger::line).list();
    }

    private void write(List<Booking> bookings, Optional<PersonId> by, Instant now) {
        db.sql("""
                insert into payment.booking (id, payment_id, state, takes_back, line_id, booked_by, booked_at)
                select b.id, b.payment, b.state, b.takes_back, b.line, :by, :now
                  from unnest(:ids::uuid[], :payments::uuid[], :states::text[], :takenBack::uuid[], :lines::uuid[])
                       with ordinality as b (id, payment, state, takes_back, line, number)
                 order by b.number
                """)
                .param("ids", bookings.stream().map(Booking::id).toArray(UUID[]::new))
                .param(
                        "payments",
                        bookings.stream().map(one -> one.payment().id()).toArray(UUID[]::new))
                .param(
                        "states",
                        bookings.stream().map(one -> one.state().name()).toArray(String[]::new))
                .param(
                        "takenBack",
                        perhaps(bookings.stream().map(Booking::takesBack).toList()))
                .param("lines", perhaps(bookings.stream().map(Booking::line).toList()))
                .param("by", by.map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .param("now", SqlTime.of(now))
                .update();
    }

    /// An entry whose account does not exist is left out by the join; then the booking does not balance and is
    /// refused.
    private void writeEntries(List<Booking> bookings) {
        var ids = new ArrayList<UUID>();
        var causes = new ArrayList<UUID>();
        var kinds = new ArrayList<String>();
        var cents = new ArrayList<Long>();
        for (var booking : bookings)
            booking.entries().forEach((kind, amount) -> {
                ids.add(booking.id());
                causes.add(booking.payment().cause().value());
                kinds.add(kind.name());
                cents.add(amount.cents());
            });
        db.sql("""
                insert into payment.ledger_entry (booking_id, account_id, cents)
                select e.booking, a.id, e.cents
                  from unnest(:ids::uuid[], :causes::uuid[], :kinds::text[], :cents::bigint[]) as e (booking, cause, kind, cents)
                  join payment.account a on a.cause_id = e.cause and a.kind = e.kind
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("causes", causes.toArray(UUID[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("cents", cents.toArray(Long[]::new))
                .update();
    }

    private Map<UUID, Map<AccountKind, Money>> entries(Payment payment) {
        var entries = new HashMap<UUID, Map<AccountKind, Money>>();
        db.sql("""
                select e.booking_id, a.kind, e.cents
                  from payment.booking b
                  join payment.ledger_entry e on e.booking_id = b.id
                  join payment.account a on a.id = e.account_id
                 where b.payment_id = :payment
                """).param("payment", payment.id()).query((ResultSet row) -> {
            entries.computeIfAbsent(row.getObject(1, UUID.class), _ -> new EnumMap<>(AccountKind.class))
                    .put(AccountKind.valueOf(row.getString(2)), new Money(row.getLong(3)));
        });
        return entries;
    }

    private static @Nullable UUID[] perhaps(List<Optional<UUID>> ids) {
        var array = new @Nullable UUID[ids.size()];
        for (int i = 0; i < array.length; i++) array[i] = ids.get(i).orElse(null);
        return array;
    }

    private static LedgerLine line(ResultSet row, int number) throws SQLException {
        return new LedgerLine(
                row.getLong("number"),
                SqlTime.in(row, "booked_at"),
                PaymentState.valueOf(row.getString("state")),
                row.getBoolean("counter"),
                new CreditorReference(row.getString("reference")),
                new Standing(
                        new Money(row.getLong("promised")),
                        new Money(row.getLong("received")),
                        new Money(row.getLong("confirmed"))));
    }
}
