package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// Vouchers and their redemptions in the database.
@Component
class VoucherStore {

    private static final String RECEIPT = """
            select r.*, exists (select from campaign.undoing u where u.redemption_id = r.id) as undone
              from campaign.redemption r
            """;

    private final JdbcClient db;

    VoucherStore(JdbcClient db) {
        this.db = db;
    }

    /// False if the pledge has its voucher.
    boolean add(Voucher voucher, byte[] code, byte[] link) {
        return db.sql("""
                        insert into campaign.voucher
                               (id, pledge_id, organisation_id, portal_id, cents, code_hash, link_hash, expires_on, issued_at,
                                whole, vat)
                        values (:id, :pledge, :organisation, :portal, :cents, :code, :link, :expires, :now, :whole, :vat)
                        on conflict (pledge_id) do nothing
                        """)
                        .param("id", voucher.id())
                        .param("pledge", voucher.pledge())
                        .param("organisation", voucher.organisation().value())
                        .param("portal", voucher.portal().value())
                        .param("cents", voucher.worth().cents())
                        .param("code", code)
                        .param("link", link)
                        .param("expires", voucher.expires())
                        .param("now", SqlTime.of(voucher.issued()))
                        .param("whole", voucher.whole())
                        .param("vat", voucher.vat().name())
                        .update()
                == 1;
    }

    Optional<Voucher> byCode(byte[] hash) {
        return db.sql("select * from campaign.voucher where code_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Voucher> byLink(byte[] hash) {
        return db.sql("select * from campaign.voucher where link_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> read(row))
                .optional();
    }

    List<Voucher> of(Collection<UUID> pledges) {
        return db.sql("select * from campaign.voucher where pledge_id = any(:pledges)")
                .param("pledges", pledges.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Oldest first.
    List<Voucher> of(OrganisationId organisation, PortalId portal) {
        return db.sql("""
                select * from campaign.voucher where organisation_id = :organisation and portal_id = :portal
                 order by issued_at, id
                """)
                .param("organisation", organisation.value())
                .param("portal", portal.value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Nobody else redeems it before the end of the transaction.
    Voucher locked(UUID id) {
        return db.sql("select * from campaign.voucher where id = :id for update")
                .param("id", id)
                .query((row, _) -> read(row))
                .single();
    }

    void block(Collection<UUID> pledges, boolean blocked) {
        if (pledges.isEmpty()) return;
        db.sql("update campaign.voucher set blocked = :blocked where pledge_id = any(:pledges) and blocked <> :blocked")
                .param("blocked", blocked)
                .param("pledges", pledges.toArray(UUID[]::new))
                .update();
    }

    /// More or less money is there than when it was issued; what is redeemed is redeemed.
    void worth(UUID pledge, Money worth) {
        db.sql("""
                update campaign.voucher set cents = greatest(:cents, redeemed_cents)
                 where pledge_id = :pledge and cents <> greatest(:cents, redeemed_cents)
                """).param("cents", worth.cents()).param("pledge", pledge).update();
    }

    void redeem(Receipt receipt, PersonId by) {
        db.sql(
                        "insert into campaign.redemption (id, voucher_id, cents, redeemed_by, redeemed_at) values (?, ?, ?, ?, ?)")
                .params(receipt.id(), receipt.voucher(), receipt.amount().cents(), by.value(), SqlTime.of(receipt.at()))
                .update();
        move(receipt.voucher(), receipt.amount());
    }

    void undo(Receipt receipt, PersonId by, Instant now) {
        db.sql("insert into campaign.undoing (redemption_id, undone_by, undone_at) values (?, ?, ?)")
                .params(receipt.id(), by.value(), SqlTime.of(now))
                .update();
        move(receipt.voucher(), receipt.amount().negated());
    }

    Optional<Receipt> receipt(UUID id) {
        return db.sql(RECEIPT + " where r.id = :id")
                .param("id", id)
                .query((row, _) -> receipt(row))
                .optional();
    }

    /// Newest first.
    List<Receipt> receipts(UUID voucher) {
        return db.sql(RECEIPT + " where r.voucher_id = :voucher order by r.redeemed_at desc, r.id")
                .param("voucher", voucher)
                .query((row, _) -> receipt(row))
                .list();
    }

    void forget(PersonId person, PersonId nobody) {
        for (var sql : List.of(
                "update campaign.redemption set redeemed_by = :nobody where redeemed_by = :person",
                "update campaign.undoing set undone_by = :nobody where undone_by = :person"))
            db.sql(sql)
                    .param("nobody", nobody.value())
                    .param("person", person.value())
                    .update();
    }

    /// The constraint on the sum stands behind the lock.
    private void move(UUID voucher, Money amount) {
        db.sql("update campaign.voucher set redeemed_cents = redeemed_cents + :cents where id = :id")
                .param("cents", amount.cents())
                .param("id", voucher)
                .update();
    }

    private static Receipt receipt(ResultSet row) throws SQLException {
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getObject("voucher_id", UUID.class),
                new Money(row.getLong("cents")),
                SqlTime.in(row, "redeemed_at"),
                row.getBoolean("undone"));
    }

    private static Voucher read(ResultSet row) throws SQLException {
        return new Voucher(
                row.getObject("id", UUID.class),
                row.getObject("pledge_id", UUID.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new PortalId(row.getObject("portal_id", UUID.class)),
                new Money(row.getLong("cents")),
                new Money(row.getLong("redeemed_cents")),
                row.getBoolean("blocked"),
                row.getObject("expires_on", LocalDate.class),
                SqlTime.in(row, "issued_at"),
                row.getBoolean("whole"),
                Vat.valueOf(row.getString("vat")));
    }
}
