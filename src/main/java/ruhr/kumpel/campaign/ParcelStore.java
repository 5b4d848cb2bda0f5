package ruhr.kumpel.campaign;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;

/// Where things are sent, for as long as that is needed, and that they are handed over.
@Component
class ParcelStore {

    private final JdbcClient db;

    ParcelStore(JdbcClient db) {
        this.db = db;
    }

    /// While nothing is promised under this id: the same form may say it again.
    void write(UUID id, String address, Instant now) {
        db.sql("""
                insert into campaign.parcel (id, address, written_at) values (:id, :address, :now)
                on conflict (id) do update set address = excluded.address, written_at = excluded.written_at
                 where not exists (select from campaign.pledge p where p.id = excluded.id)
                """)
                .param("id", id)
                .param("address", address)
                .param("now", SqlTime.of(now))
                .update();
    }

    Map<UUID, String> of(Collection<UUID> pledges) {
        var addresses = new HashMap<UUID, String>();
        db.sql("select id, address from campaign.parcel where id = any(:ids)")
                .param("ids", pledges.toArray(UUID[]::new))
                .query(row -> {
                    addresses.put(row.getObject("id", UUID.class), row.getString("address"));
                });
        return addresses;
    }

    void forget(UUID id) {
        db.sql("delete from campaign.parcel where id = :id").param("id", id).update();
    }

    void forget(PersonId person) {
        db.sql("""
                delete from campaign.parcel where id in (select p.id from campaign.pledge p where p.person_id = :person)
                """).param("person", person.value()).update();
    }

    /// Of forms whose address nobody confirmed, and of promises that are over since long.
    void forgetUnneeded(Instant unconfirmed, Instant over) {
        db.sql("""
                delete from campaign.parcel a
                 where a.written_at < :unconfirmed and not exists (select from campaign.pledge p where p.id = a.id)
                    or a.written_at < :over
                   and exists (select from campaign.pledge p where p.id = a.id and p.state in ('LAPSED', 'RETURNED'))
                """)
                .param("unconfirmed", SqlTime.of(unconfirmed))
                .param("over", SqlTime.of(over))
                .update();
    }

    /// False if that happened before.
    boolean handOver(UUID pledge, Optional<PersonId> by, Instant now) {
        return db.sql("""
                        insert into campaign.handover (pledge_id, handed_by, handed_at) values (:pledge, :by, :now)
                        on conflict (pledge_id) do nothing
                        """)
                        .param("pledge", pledge)
                        .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    Map<UUID, Instant> handedOver(Collection<UUID> pledges) {
        var handed = new HashMap<UUID, Instant>();
        db.sql("select pledge_id, handed_at from campaign.handover where pledge_id = any(:ids)")
                .param("ids", pledges.toArray(UUID[]::new))
                .query(row -> {
                    handed.put(row.getObject("pledge_id", UUID.class), SqlTime.in(row, "handed_at"));
                });
        return handed;
    }

    void forgetHand(PersonId person, PersonId nobody) {
        db.sql("update campaign.handover set handed_by = :nobody where handed_by = :person")
                .param("nobody", nobody.value())
                .param("person", person.value())
                .update();
    }
}
