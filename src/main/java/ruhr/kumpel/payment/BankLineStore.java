package ruhr.kumpel.payment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

@Component
class BankLineStore {

    private static final String SELECT =
            "select l.id, l.day, l.cents, l.payer, l.purpose, l.end_to_end, l.nature from payment.bank_line l ";

    /// What bookings that stand have made of a line; counter-bookings carry the line too, so the sum tells.
    private static final String BOOKED = """
            coalesce((select sum(e.cents)
                        from payment.booking b
                        join payment.ledger_entry e on e.booking_id = b.id
                        join payment.account a on a.id = e.account_id and a.kind = 'CONFIRMED'
                       where b.line_id = l.id), 0)
            """;

    private static final String ASIDE =
            "coalesce((select s.aside from payment.set_aside s where s.line_id = l.id order by s.number desc limit 1), false)";

    /// Of this organisation: in the account it has, or in one it had.
    private static final String ITS_LINES =
            "where l.payee_id = any(array(select p.id from payment.payee p where p.organisation_id = :organisation)) and ";

    private final JdbcClient db;

    BankLineStore(JdbcClient db) {
        this.db = db;
    }

    /// Whoever decides on lines of an organisation, a file or a person, does so one after the other. Lines themselves
    /// are not held: bookings hold the payment first and the line when they are done, and the other way round two
    /// would wait for each other.
    void lock(Payee payee) {
        db.sql("""
                select id from payment.payee where organisation_id = :organisation
                 order by entered_at for no key update
                """)
                .param("organisation", payee.organisation().value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Empty if these very bytes were taken before.
    Optional<UUID> addFile(Payee payee, byte[] bytes, PersonId by, Instant now) {
        var id = Ids.next();
        int added = db.sql("""
                insert into payment.bank_file (id, payee_id, hash, taken_by, taken_at)
                values (:id, :payee, :hash, :by, :now) on conflict (payee_id, hash) do nothing
                """)
                .param("id", id)
                .param("payee", payee.id())
                .param("hash", sha256().digest(bytes))
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /// Gives back those that stood in no earlier file, in their order.
    List<BankLine> add(UUID file, Payee payee, List<BankEntry> entries) {
        var lines =
                entries.stream().map(entry -> new BankLine(Ids.next(), entry)).toList();
        var twins = new HashMap<ByteBuffer, Integer>();
        var prints = lines.stream().map(line -> fingerprint(line.entry())).toArray(byte[][]::new);
        var numbers = new Integer[lines.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = twins.merge(ByteBuffer.wrap(prints[i]), 1, Integer::sum);
        var fresh = new HashSet<>(db.sql("""
                        insert into payment.bank_line
                               (id, file_id, payee_id, fingerprint, twin, day, cents, payer, purpose, end_to_end, nature)
                        select n.id, :file, :payee, n.fingerprint, n.twin, n.day, n.cents, n.payer, n.purpose, n.ete, n.nature
                          from unnest(:ids::uuid[], :prints::bytea[], :twins::int[], :days::date[], :cents::bigint[],
                                      :payers::text[], :purposes::text[], :etes::text[], :natures::text[])
                               with ordinality as n (id, fingerprint, twin, day, cents, payer, purpose, ete, nature, place)
                         order by n.place
                        on conflict (payee_id, fingerprint, twin) do nothing
                        returning id
                        """)
                .param("file", file)
                .param("payee", payee.id())
                .param("ids", lines.stream().map(BankLine::id).toArray(UUID[]::new))
                .param("prints", prints)
                .param("twins", numbers)
                .param("days", lines.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .param("cents", lines.stream().map(one -> one.amount().cents()).toArray(Long[]::new))
                .param("payers", lines.stream().map(BankLine::payer).toArray(String[]::new))
                .param("purposes", lines.stream().map(BankLine::purpose).toArray(String[]::new))
                .param("etes", lines.stream().map(one -> one.entry().endToEnd()).toArray(String[]::new))
                .param(
                        "natures",
                        lines.stream().map(one -> one.entry().nature().name()).toArray(String[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
        return lines.stream().filter(line -> fresh.contains(line.id())).toList();
    }

    /// Those that may name a payment and that nobody has ever booked or set aside, as they happened: what a person
    /// undid is hers to decide.
    List<BankLine> untouched(Payee payee) {
        return db.sql(SELECT + ITS_LINES + """
                 (l.purpose || ' ' || l.end_to_end) ~* 'r\\s*f'
                   and not exists (select from payment.booking b where b.line_id = l.id)
                   and not exists (select from payment.set_aside s where s.line_id = l.id)
                 order by l.day, l.number
                """)
                .param("organisation", payee.organisation().value())
                .query((row, _) -> read(row))
                .list();
    }

    /// Those that settled nothing and were not set aside, oldest first.
    List<BankLine> open(Payee payee, int limit) {
        return db.sql(SELECT + ITS_LINES + BOOKED + " = 0 and not " + ASIDE + " order by l.number limit :limit")
                .param("organisation", payee.organisation().value())
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /// Those that settled payments, newest first.
    List<BankLine> settled(Payee payee, int limit) {
        return db.sql(SELECT + ITS_LINES + BOOKED + " <> 0 order by l.number desc limit :limit")
                .param("organisation", payee.organisation().value())
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    List<BankLine> aside(Payee payee, int limit) {
        return db.sql(SELECT + ITS_LINES + ASIDE + " order by l.number desc limit :limit")
                .param("organisation", payee.organisation().value())
                .param("limit", limit)
                .query((row, _) -> read(row))
                .list();
    }

    /// For whoever decides on it; empty for a foreign one.
    Optional<BankLine> held(Payee payee, UUID line) {
        lock(payee);
        return db.sql(SELECT + ITS_LINES + "l.id = :line")
                .param("organisation", payee.organisation().value())
                .param("line", line)
                .query((row, _) -> read(row))
                .optional();
    }

    boolean has(Payee payee, UUID line) {
        return db.sql("select exists (select from payment.bank_line l " + ITS_LINES + "l.id = :line)")
                .param("organisation", payee.organisation().value())
                .param("line", line)
                .query(Boolean.class)
                .single();
    }

    boolean isSettled(BankLine line) {
        return db.sql("select " + BOOKED + " <> 0 from payment.bank_line l where l.id = :line")
                .param("line", line.id())
                .query(Boolean.class)
                .single();
    }

    void setAside(BankLine line, boolean aside, PersonId by, Instant now) {
        db.sql("insert into payment.set_aside (line_id, aside, said_by, said_at) values (:line, :aside, :by, :now)")
                .param("line", line.id())
                .param("aside", aside)
                .param("by", by.value())
                .param("now", SqlTime.of(now))
                .update();
    }

    /// Payments that the line settles now.
    List<UUID> paymentsOf(BankLine line) {
        return db.sql("""
                select b.payment_id
                  from payment.booking b
                 where b.line_id = :line and b.takes_back is null
                   and not exists (select from payment.booking c where c.takes_back = b.id)
                 order by b.number
                """)
                .param("line", line.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// The same line in another file of the same bank has the same.
    private static byte[] fingerprint(BankEntry entry) {
        var hash = sha256();
        for (var part : List.of(
                entry.day().toString(),
                entry.amount().plain(),
                entry.payer(),
                entry.purpose(),
                entry.endToEnd(),
                entry.bankReference())) {
            hash.update(part.getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
        }
        return hash.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static BankLine read(ResultSet row) throws SQLException {
        return new BankLine(
                row.getObject("id", UUID.class),
                new BankEntry(
                        row.getObject("day", LocalDate.class),
                        new Money(row.getLong("cents")),
                        row.getString("payer"),
                        row.getString("purpose"),
                        row.getString("end_to_end"),
                        "",
                        BankEntry.Nature.valueOf(row.getString("nature"))));
    }
}
