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
class PayeeStore {

    private final JdbcClient db;

    PayeeStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Payee> of(OrganisationId organisation) {
        return all(organisation).stream().findFirst();
    }

    /// Newest first: the first is where new payments go.
    List<Payee> all(OrganisationId organisation) {
        return db.sql("""
                select p.id, p.organisation_id, p.holder, p.iban
                  from payment.payee p
                 where p.organisation_id = :organisation
                 order by p.entered_at desc
                """)
                .param("organisation", organisation.value())
                .query(PayeeStore::read)
                .list();
    }

    /// Where what is promised for it now goes.
    Optional<Payee> of(CauseId cause) {
        return db.sql("""
                select p.id, p.organisation_id, p.holder, p.iban
                  from payment.cause c
                  join payment.payee first on first.id = c.payee_id
                  join payment.payee p on p.organisation_id = first.organisation_id
                 where c.id = :cause
                 order by p.entered_at desc
                 limit 1
                """).param("cause", cause.value()).query(PayeeStore::read).optional();
    }

    /// The account that its supporter was told.
    Payee of(Payment payment) {
        return db.sql("""
                select p.id, p.organisation_id, p.holder, p.iban
                  from payment.payment one join payment.payee p on p.id = one.payee_id
                 where one.id = :payment
                """)
                .param("payment", payment.id())
                .query(PayeeStore::read)
                .single();
    }

    /// False if the organisation has one.
    boolean add(Payee payee, PersonId by, Instant now) {
        return db.sql("""
                insert into payment.payee (id, organisation_id, holder, iban, entered_by, entered_at)
                values (:id, :organisation, :holder, :iban, :by, :now)
                on conflict (organisation_id) where change_id is null do nothing
                """)
                        .param("id", payee.id())
                        .param("organisation", payee.organisation().value())
                        .param("holder", payee.holder())
                        .param("iban", payee.iban().value())
                        .param("by", by.value())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    void replace(Payee payee, PayeeChange change, Instant now) {
        db.sql("""
                insert into payment.payee (id, organisation_id, holder, iban, entered_by, entered_at, change_id)
                values (:id, :organisation, :holder, :iban, :by, :now, :change)
                """)
                .param("id", payee.id())
                .param("organisation", payee.organisation().value())
                .param("holder", payee.holder())
                .param("iban", payee.iban().value())
                .param("by", change.proposer().value())
                .param("now", SqlTime.of(now))
                .param("change", change.id())
                .update();
    }

    void open(CauseId cause, Payee payee) {
        int opened = db.sql(
                        "insert into payment.cause (id, payee_id) values (:cause, :payee) on conflict (id) do nothing")
                .param("cause", cause.value())
                .param("payee", payee.id())
                .update();
        if (opened == 1)
            db.sql("insert into payment.account (cause_id, kind) select :cause, unnest(:kinds::text[])")
                    .param("cause", cause.value())
                    .param("kinds", AccountKind.names())
                    .update();
    }

    private static Payee read(ResultSet row, int number) throws SQLException {
        return new Payee(
                row.getObject(1, UUID.class),
                new OrganisationId(row.getObject(2, UUID.class)),
                row.getString(3),
                new Iban(row.getString(4)));
    }
}
