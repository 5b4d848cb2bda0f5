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
import ruhr.kumpel.kernel.PersonId;

@Component
class CardRefundStore {

    private static final String SELECT = "select r.* from payment.card_refund r ";

    private final JdbcClient db;

    CardRefundStore(JdbcClient db) {
        this.db = db;
    }

    void add(CardRefund refund, Instant now) {
        db.sql("""
                insert into payment.card_refund (id, payment_id, number, cents, asked_by, asked_at)
                values (:id, :payment, :number, :cents, :by, :now)
                """)
                .param("id", refund.id())
                .param("payment", refund.payment())
                .param("number", refund.attempt())
                .param("cents", refund.amount().cents())
                .param("by", refund.by().value())
                .param("now", SqlTime.of(now))
                .update();
    }

    Optional<CardRefund> with(UUID id) {
        return db.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query(CardRefundStore::read)
                .optional();
    }

    /// Not yet known to have been carried out.
    List<CardRefund> asked(CardAttempt attempt) {
        return db.sql(SELECT + "where r.payment_id = :payment and r.number = :number and r.state = 'ASKED'")
                .param("payment", attempt.payment())
                .param("number", attempt.number())
                .query(CardRefundStore::read)
                .list();
    }

    List<CardRefund> askedBefore(Instant limit) {
        return db.sql(SELECT + "where r.state = 'ASKED' and r.asked_at < :limit order by r.asked_at")
                .param("limit", SqlTime.of(limit))
                .query(CardRefundStore::read)
                .list();
    }

    void become(Collection<UUID> refunds, CardRefund.State state) {
        db.sql("update payment.card_refund set state = :state where id = any(:ids) and state = 'ASKED'")
                .param("state", state.name())
                .param("ids", refunds.toArray(UUID[]::new))
                .update();
    }

    private static CardRefund read(ResultSet row, int number) throws SQLException {
        return new CardRefund(
                row.getObject("id", UUID.class),
                row.getObject("payment_id", UUID.class),
                row.getInt("number"),
                new Money(row.getLong("cents")),
                CardRefund.State.valueOf(row.getString("state")),
                new PersonId(row.getObject("asked_by", UUID.class)));
    }
}
