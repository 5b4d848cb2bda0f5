package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// Lists of transfers in the database.
@Component
class PotListStore {

    private final JdbcClient db;

    PotListStore(JdbcClient db) {
        this.db = db;
    }

    void add(PotTransfer.Batch batch, PersonId by) {
        db.sql("insert into campaign.pot_list (id, pot_id, made_by, made_at) values (?, ?, ?, ?)")
                .params(batch.id(), batch.pot(), by.value(), SqlTime.of(batch.made()))
                .update();
        for (var one : batch.transfers())
            db.sql("insert into campaign.pot_transfer (id, list_id, campaign_id, cents) values (?, ?, ?, ?)")
                    .params(
                            one.id(),
                            batch.id(),
                            one.campaign().value(),
                            one.amount().cents())
                    .update();
    }

    Optional<PotTransfer.Batch> with(UUID list) {
        return db.sql("select pot_id, made_at from campaign.pot_list where id = :list")
                .param("list", list)
                .query((row, _) -> new PotTransfer.Batch(
                        list, row.getObject(1, UUID.class), SqlTime.in(row, "made_at"), List.of()))
                .optional()
                .map(one -> new PotTransfer.Batch(one.id(), one.pot(), one.made(), transfers(list)));
    }

    /// Newest first.
    List<PotTransfer.Batch> of(UUID pot) {
        var ids = db.sql("select id from campaign.pot_list where pot_id = :pot order by made_at desc, id")
                .param("pot", pot)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        return ids.stream().flatMap(id -> with(id).stream()).toList();
    }

    private List<PotTransfer> transfers(UUID list) {
        return db.sql("select id, campaign_id, cents from campaign.pot_transfer where list_id = :list order by id")
                .param("list", list)
                .query((row, _) -> new PotTransfer(
                        row.getObject(1, UUID.class),
                        new CampaignId(row.getObject(2, UUID.class)),
                        new Money(row.getLong(3))))
                .list();
    }
}
