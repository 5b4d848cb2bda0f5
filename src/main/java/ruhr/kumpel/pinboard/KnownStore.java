package ruhr.kumpel.pinboard;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PortalId;

/// What has come from which source before.
@Component
class KnownStore {

    private final JdbcClient db;

    KnownStore(JdbcClient db) {
        this.db = db;
    }

    /// @param posting empty if it is gone: it does not come again
    record Known(Optional<UUID> posting, String fingerprint) {}

    Optional<Known> by(UUID source, Collection<String> keys) {
        return db.sql("""
                select k.posting_id, coalesce(o.fingerprint, '') as fingerprint
                  from pinboard.known k left join pinboard.origin o on o.posting_id = k.posting_id
                 where k.source_id = :source and k.key = any(:keys)
                 order by k.posting_id nulls last
                 limit 1
                """)
                .param("source", source)
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> new Known(
                        Optional.ofNullable(row.getObject("posting_id", UUID.class)), row.getString("fingerprint")))
                .optional();
    }

    void remember(UUID source, Collection<String> keys, Optional<UUID> posting, Instant now) {
        for (var key : keys)
            db.sql("""
                    insert into pinboard.known values (:source, :key, :posting, :now)
                    on conflict (source_id, key) do update set seen_at = :now
                    """)
                    .param("source", source)
                    .param("key", key)
                    .param("posting", orNull(posting))
                    .param("now", SqlTime.of(now))
                    .update();
    }

    void comesFrom(UUID posting, Source source, String fingerprint) {
        db.sql("""
                insert into pinboard.origin values (:posting, :source, :name, :fingerprint)
                on conflict (posting_id) do update set name = :name, fingerprint = :fingerprint
                """)
                .param("posting", posting)
                .param("source", source.id())
                .param("name", source.setting().name())
                .param("fingerprint", fingerprint)
                .update();
    }

    /// Whether the same piece stands on the portal already, from wherever.
    boolean stands(PortalId portal, String link, String title) {
        return db.sql("""
                select exists (select from pinboard.posting p join pinboard.text t on t.posting_id = p.id
                                where p.portal_id = :portal and p.link = :link and p.link <> ''
                                  and t.position = 0 and t.title = :title)
                """)
                .param("portal", portal.value())
                .param("link", link)
                .param("title", title)
                .query(Boolean.class)
                .single();
    }

    void forgetSeenBefore(Instant moment) {
        db.sql("delete from pinboard.known where seen_at < :moment and posting_id is null")
                .param("moment", SqlTime.of(moment))
                .update();
    }

    private static @Nullable UUID orNull(Optional<UUID> id) {
        return id.orElse(null);
    }
}
