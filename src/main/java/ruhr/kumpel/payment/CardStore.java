package ruhr.kumpel.payment;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.CardAttempt.Page;
import ruhr.kumpel.payment.CardTold.Fate;

/// Attempts to pay by card, and which bookings tell of them.
@Component
class CardStore {

    private static final String SELECT = "select a.* from payment.card_attempt a ";

    private final JdbcClient db;

    CardStore(JdbcClient db) {
        this.db = db;
    }

    /// False if another one is open.
    boolean begin(CardAttempt attempt) {
        return db.sql("""
                insert into payment.card_attempt (payment_id, number, account, label, language, back, begun_at)
                values (:payment, :number, :account, :label, :language, :back, :begun)
                on conflict do nothing
                """)
                        .param("payment", attempt.payment())
                        .param("number", attempt.number())
                        .param("account", attempt.account())
                        .param("label", attempt.errand().label())
                        .param("language", attempt.errand().language())
                        .param("back", attempt.errand().back().toString())
                        .param("begun", SqlTime.of(attempt.begun()))
                        .update()
                == 1;
    }

    void opened(CardAttempt attempt, Page page) {
        db.sql("""
                update payment.card_attempt set session = :session, page = :page
                 where payment_id = :payment and number = :number and session is null
                """)
                .param("session", page.session())
                .param("page", page.url().toString())
                .param("payment", attempt.payment())
                .param("number", attempt.number())
                .update();
    }

    /// The newest first.
    List<CardAttempt> of(UUID payment) {
        return db.sql(SELECT + "where a.payment_id = :payment order by a.number desc")
                .param("payment", payment)
                .query(CardStore::read)
                .list();
    }

    Optional<CardAttempt> with(UUID payment, int number) {
        return db.sql(SELECT + "where a.payment_id = :payment and a.number = :number")
                .param("payment", payment)
                .param("number", number)
                .query(CardStore::read)
                .optional();
    }

    /// Nobody else writes down what the provider says of it before the end of the transaction.
    CardAttempt locked(CardAttempt attempt) {
        return db.sql(SELECT + "where a.payment_id = :payment and a.number = :number for no key update")
                .param("payment", attempt.payment())
                .param("number", attempt.number())
                .query(CardStore::read)
                .single();
    }

    Optional<CardAttempt> at(String account, String session) {
        return db.sql(SELECT + "where a.account = :account and a.session = :session")
                .param("account", account)
                .param("session", session)
                .query(CardStore::read)
                .optional();
    }

    Optional<CardAttempt> moving(String account, String intent) {
        return db.sql(SELECT + "where a.account = :account and a.intent = :intent")
                .param("account", account)
                .param("intent", intent)
                .query(CardStore::read)
                .optional();
    }

    List<CardAttempt> open() {
        return db.sql(SELECT + "where a.state = 'OPEN' order by a.begun_at")
                .query(CardStore::read)
                .list();
    }

    void told(CardAttempt attempt, CardTold told, Optional<String> intent) {
        db.sql("""
                update payment.card_attempt
                   set state = :state, paid_cents = :paid, refunded_cents = :refunded, withdrawn_cents = :withdrawn,
                       disputed = :disputed, intent = coalesce(intent, :intent), version = version + 1
                 where payment_id = :payment and number = :number
                """)
                .param("state", told.fate().name())
                .param("paid", told.paid().cents())
                .param("refunded", told.refunded().cents())
                .param("withdrawn", told.withdrawn().cents())
                .param("disputed", told.disputed())
                .param("intent", intent.orElse(null), Types.VARCHAR)
                .param("payment", attempt.payment())
                .param("number", attempt.number())
                .update();
    }

    void tells(Booking booking, CardAttempt attempt) {
        db.sql("insert into payment.card_booking (booking_id, payment_id, number) values (:booking, :payment, :number)")
                .param("booking", booking.id())
                .param("payment", attempt.payment())
                .param("number", attempt.number())
                .update();
    }

    /// Those of these payments for which something is under way: a refund that was asked for, or a dispute.
    Set<UUID> unsettled(Collection<UUID> payments) {
        return db.sql("""
                select a.payment_id from payment.card_attempt a
                 where a.payment_id = any(:payments) and a.disputed
                union
                select r.payment_id from payment.card_refund r
                 where r.payment_id = any(:payments) and r.state = 'ASKED'
                """)
                .param("payments", payments.toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    /// What a card has paid of each and is still there.
    Map<UUID, Money> left(Collection<UUID> payments) {
        var left = new HashMap<UUID, Money>();
        db.sql("""
                select a.payment_id, sum(a.paid_cents - a.refunded_cents - a.withdrawn_cents)
                  from payment.card_attempt a
                 where a.payment_id = any(:payments) and a.state = 'PAID'
                 group by a.payment_id
                """).param("payments", payments.toArray(UUID[]::new)).query((ResultSet row) -> {
            left.put(row.getObject(1, UUID.class), new Money(row.getLong(2)));
        });
        return left;
    }

    /// False if it was heard before.
    boolean isNew(String message) {
        return db.sql("select not exists (select from payment.card_message m where m.id = :id)")
                .param("id", message)
                .query(Boolean.class)
                .single();
    }

    void heard(String message, Instant now) {
        db.sql("insert into payment.card_message (id, heard_at) values (:id, :now) on conflict (id) do nothing")
                .param("id", message)
                .param("now", SqlTime.of(now))
                .update();
    }

    void forgetMessagesBefore(Instant limit) {
        db.sql("delete from payment.card_message where heard_at < :limit")
                .param("limit", SqlTime.of(limit))
                .update();
    }

    private static CardAttempt read(ResultSet row, int number) throws SQLException {
        var session = Optional.ofNullable(row.getString("session"));
        var page = row.getString("page");
        return new CardAttempt(
                row.getObject("payment_id", UUID.class),
                row.getInt("number"),
                row.getString("account"),
                new CardErrand(row.getString("label"), row.getString("language"), URI.create(row.getString("back"))),
                SqlTime.in(row, "begun_at"),
                session.map(name -> new Page(name, URI.create(page))),
                Optional.ofNullable(row.getString("intent")),
                new CardTold(
                        Fate.valueOf(row.getString("state")),
                        new Money(row.getLong("paid_cents")),
                        new Money(row.getLong("refunded_cents")),
                        new Money(row.getLong("withdrawn_cents")),
                        row.getBoolean("disputed")),
                row.getInt("version"));
    }
}
