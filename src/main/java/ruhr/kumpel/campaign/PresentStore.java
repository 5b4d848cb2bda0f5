package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// Presents in the database. Addresses of their recipients stay only until the letter is written.
@Component
class PresentStore {

    private static final String SELECT = """
            select t.*, e.outcome, e.ended_at from campaign.present t
              left join campaign.presenting e on e.present_id = t.id
            """;

    private final JdbcClient db;

    PresentStore(JdbcClient db) {
        this.db = db;
    }

    /// While nothing is promised under this id: the same form may say it again.
    void write(Present present, Instant now) {
        db.sql("""
                insert into campaign.present (id, recipient, address, giver, words, day, written_at)
                values (:id, :recipient, :address, :giver, :words, :day, :now)
                on conflict (id) do update
                   set recipient = excluded.recipient, address = excluded.address, giver = excluded.giver,
                       words = excluded.words, day = excluded.day, written_at = excluded.written_at
                 where not exists (select from campaign.pledge p where p.id = excluded.id)
                """)
                .param("id", present.id())
                .param("recipient", present.recipient())
                .param("address", present.address())
                .param("giver", present.giver())
                .param("words", present.words())
                .param("day", present.day())
                .param("now", SqlTime.of(now))
                .update();
    }

    Optional<Present> with(UUID id) {
        return of(List.of(id)).stream().findFirst();
    }

    List<Present> of(Collection<UUID> pledges) {
        return db.sql(SELECT + " where t.id = any(:ids)")
                .param("ids", pledges.toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list();
    }

    /// Nobody else sends it before the end of the transaction.
    Optional<Present> locked(UUID id) {
        db.sql("select id from campaign.present where id = :id for update")
                .param("id", id)
                .query()
                .listOfRows();
        return with(id);
    }

    /// Whose day has come somewhere on earth, and whose voucher is there and taken.
    List<UUID> due(LocalDate latest, int most) {
        return db.sql("""
                select t.id from campaign.present t join campaign.voucher v on v.pledge_id = t.id
                 where t.address <> '' and t.day <= :latest and not v.blocked
                   and not exists (select from campaign.presenting e where e.present_id = t.id)
                 order by t.day, t.id limit :most
                """)
                .param("latest", latest)
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Its end, and the end of the address.
    void end(UUID id, Present.Outcome outcome, byte[] link, byte[] address, Instant now) {
        db.sql("""
                insert into campaign.presenting (present_id, outcome, link_hash, address_hash, ended_at)
                values (:id, :outcome, :link, :address, :now)
                """)
                .param("id", id)
                .param("outcome", outcome.name())
                .param("link", link)
                .param("address", address)
                .param("now", SqlTime.of(now))
                .update();
        forgetAddress(id);
    }

    void forgetAddress(UUID id) {
        db.sql("update campaign.present set address = '' where id = :id")
                .param("id", id)
                .update();
    }

    Optional<Present> byLink(byte[] hash) {
        return db.sql(SELECT + " where e.link_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> read(row))
                .optional();
    }

    /// Whoever holds the link of this present gets no more of them.
    void stop(UUID present, Instant now) {
        db.sql("""
                insert into campaign.unwanted (address_hash, since)
                select e.address_hash, :now from campaign.presenting e
                 where e.present_id = :id and e.address_hash is not null
                on conflict do nothing
                """).param("id", present).param("now", SqlTime.of(now)).update();
    }

    boolean unwanted(byte[] address) {
        return db.sql("select count(*) from campaign.unwanted where address_hash = :hash")
                        .param("hash", address)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Forms whose address nobody confirmed; addresses of promises that are over; links of letters long read.
    void forgetOld(Instant unconfirmed, Instant over) {
        db.sql("""
                delete from campaign.present t where t.written_at < :before
                   and not exists (select from campaign.pledge p where p.id = t.id)
                """).param("before", SqlTime.of(unconfirmed)).update();
        db.sql("""
                update campaign.present t set address = ''
                 where t.address <> '' and t.written_at < :over and t.day < current_date
                   and exists (select from campaign.pledge p where p.id = t.id and p.state in ('LAPSED', 'RETURNED'))
                """).param("over", SqlTime.of(over)).update();
        db.sql("""
                update campaign.presenting set link_hash = null, address_hash = null
                 where ended_at < :over and link_hash is not null
                """).param("over", SqlTime.of(over)).update();
    }

    void forget(PersonId person) {
        for (var sql : List.of(
                "delete from campaign.presenting where present_id in (select p.id from campaign.pledge p where p.person_id = :person)",
                "delete from campaign.present where id in (select p.id from campaign.pledge p where p.person_id = :person)"))
            db.sql(sql).param("person", person.value()).update();
    }

    private static Present read(ResultSet row) throws SQLException {
        return new Present(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("giver"),
                row.getString("words"),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getString("outcome")).map(Present.Outcome::valueOf),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
