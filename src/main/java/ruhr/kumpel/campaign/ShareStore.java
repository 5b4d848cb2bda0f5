package ruhr.kumpel.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Secret;

/// Links with which campaigns are passed on, and what came by them.
@Component
class ShareStore {

    private static final String COUNTS = """
            select count(*) filter (where l.visits > 0) as links, coalesce(sum(l.visits), 0) as visits,
                   (select count(*) from campaign.shared_gift g
                      join campaign.share_link s on s.id = g.share_id
                      join campaign.pledge p on p.id = g.pledge_id and (s.campaign_id is null or p.campaign_id = s.campaign_id)
                     where p.state in ('PROMISED', 'RECEIVED', 'CONFIRMED') and s.%1$s = :id) as gifts
              from campaign.share_link l where l.%1$s = :id
            """;

    private final JdbcClient db;

    ShareStore(JdbcClient db) {
        this.db = db;
    }

    /// Hers; the one that is there if she has one.
    ShareLink of(Shared shared, PersonId person, Instant now) {
        add(shared, null, person, now);
        return with(shared, person).orElseThrow();
    }

    Optional<ShareLink> with(Shared shared, PersonId person) {
        return db.sql("select * from campaign.share_link where " + shared.column() + " = ? and person_id = ?")
                .params(shared.value(), person.value())
                .query(ShareStore::read)
                .optional();
    }

    /// For somebody without an account. The secret is the form's, so that a double click makes one link.
    ShareLink behind(Secret secret, Shared shared, Instant now) {
        add(shared, secret.hash(), null, now);
        return with(secret, shared).orElseThrow();
    }

    Optional<ShareLink> with(Secret secret, Shared shared) {
        return db.sql("select * from campaign.share_link where " + shared.column() + " = ? and secret_hash = ?")
                .params(shared.value(), secret.hash())
                .query(ShareStore::read)
                .optional();
    }

    Optional<ShareLink> with(ShareCode code) {
        return db.sql("select * from campaign.share_link where code = ?")
                .params(code.value())
                .query(ShareStore::read)
                .optional();
    }

    private void add(Shared shared, byte @Nullable [] secret, @Nullable PersonId person, Instant now) {
        db.sql("""
                insert into campaign.share_link (id, %s, code, secret_hash, person_id, made_at)
                values (:id, :shared, :code, :secret, :person, :now)
                on conflict do nothing
                """.formatted(shared.column()))
                .param("id", Ids.next())
                .param("shared", shared.value())
                .param("code", ShareCode.next().value())
                .param("secret", secret, Types.BINARY)
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("now", SqlTime.of(now))
                .update();
    }

    void visited(Map<UUID, Long> counted) {
        db.sql("""
                update campaign.share_link l set visits = l.visits + c.many
                  from unnest(:ids::uuid[], :many::bigint[]) as c (id, many)
                 where l.id = c.id
                """)
                .param("ids", counted.keySet().toArray(UUID[]::new))
                .param("many", counted.values().toArray(Long[]::new))
                .update();
    }

    /// The first link counts.
    void brought(UUID pledge, ShareLink by, Instant now) {
        db.sql(
                        "insert into campaign.shared_gift (pledge_id, share_id, noted_at) values (?, ?, ?) on conflict do nothing")
                .params(pledge, by.id(), SqlTime.of(now))
                .update();
    }

    Reach reach(Shared shared) {
        return reach(shared.column(), shared.value());
    }

    Reach reach(ShareLink link) {
        return reach("id", link.id());
    }

    private Reach reach(String column, UUID id) {
        return db.sql(COUNTS.formatted(column))
                .param("id", id)
                .query((row, _) -> new Reach(row.getLong("links"), row.getLong("visits"), row.getLong("gifts")))
                .single();
    }

    List<ShareLink> of(PersonId person) {
        return db.sql("select * from campaign.share_link where person_id = ? order by made_at")
                .params(person.value())
                .query(ShareStore::read)
                .list();
    }

    /// Her link goes on to work, and to count for the campaign; nobody knows whose it was.
    void forget(PersonId person) {
        db.sql("update campaign.share_link set person_id = null where person_id = ?")
                .params(person.value())
                .update();
    }

    /// Forms that were begun by a link and never became a promise.
    void forgetEmptyBefore(Instant time) {
        db.sql("""
                delete from campaign.shared_gift g
                 where g.noted_at < :time and not exists (select from campaign.pledge p where p.id = g.pledge_id)
                """).param("time", SqlTime.of(time)).update();
    }

    private static ShareLink read(ResultSet row, int number) throws SQLException {
        var campaign = row.getObject("campaign_id", UUID.class);
        return new ShareLink(
                row.getObject("id", UUID.class),
                campaign == null
                        ? new Shared.Along(row.getObject("way_id", UUID.class))
                        : new Shared.One(new CampaignId(campaign)),
                new ShareCode(row.getString("code")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getLong("visits"));
    }
}
