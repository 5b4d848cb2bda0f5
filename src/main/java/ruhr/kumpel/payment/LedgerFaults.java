package ruhr.kumpel.payment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the ledger as if nothing guarded it: what the database promises is counted again from the entries.
@Component
class LedgerFaults {

    private static final String COUNT = """
            with sums as (
              select account_id, sum(cents) as cents from payment.ledger_entry group by account_id
            ), held as (
              select b.payment_id, a.kind, sum(e.cents) as cents
                from payment.ledger_entry e
                join payment.booking b on b.id = e.booking_id
                join payment.account a on a.id = e.account_id
               group by b.payment_id, a.kind
            ), last_standing as (
              select distinct on (b.payment_id) b.payment_id, b.state
                from payment.booking b
               where b.takes_back is null
                 and not exists (select from payment.booking c where c.takes_back = b.id)
               order by b.payment_id, b.number desc
            )
            select (select count(*) from payment.account a left join sums s on s.account_id = a.id
                     where a.balance <> coalesce(s.cents, 0))
                 + (select count(*) from (select from payment.booking b
                                            left join payment.ledger_entry e on e.booking_id = b.id
                                           group by b.id having coalesce(sum(e.cents), 1) <> 0) unequal)
                 + (select count(*) from held where case kind when 'SUPPORT' then cents > 0 else cents < 0 end)
                 + (select count(*) from payment.payment p left join last_standing l on l.payment_id = p.id
                     where p.state is distinct from l.state)
                 + (select count(*) from payment.payment p left join held h on h.payment_id = p.id and h.kind = p.state
                     where p.state in ('PROMISED', 'RECEIVED') and h.cents is distinct from p.cents
                        or p.state = 'CONFIRMED' and coalesce(h.cents, 0) <= 0)
                 + (select count(*) from payment.card_attempt a
                     where a.paid_cents - a.refunded_cents - a.withdrawn_cents
                           <> (select coalesce(sum(e.cents), 0)
                                 from payment.card_booking c
                                 join payment.ledger_entry e on e.booking_id = c.booking_id
                                 join payment.account k on k.id = e.account_id and k.kind = 'CONFIRMED'
                                where c.payment_id = a.payment_id and c.number = a.number))
            """;

    private final JdbcClient db;

    LedgerFaults(JdbcClient db) {
        this.db = db;
    }

    /// Balances, bookings and payments that contradict the entries. Zero, or somebody got around the guards.
    long count() {
        return db.sql(COUNT).query(Long.class).single();
    }
}
