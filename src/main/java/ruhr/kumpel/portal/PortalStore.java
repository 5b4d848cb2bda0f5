package ruhr.kumpel.portal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PortalId;

/// Portals in the database.
@Component
class PortalStore {

    private final JdbcClient db;
    private final PortalReader reader;
    private final PortalWriter writer;

    PortalStore(JdbcClient db, PortalReader reader, PortalWriter writer) {
        this.db = db;
        this.reader = reader;
        this.writer = writer;
    }

    List<Portal> all() {
        return reader.all();
    }

    Optional<Portal> locked(PortalId id) {
        db.sql("select id from portal.portal where id = :id for update")
                .param("id", id.value())
                .query()
                .optionalValue();
        return reader.all().stream().filter(portal -> portal.id().equals(id)).findFirst();
    }

    boolean keyTaken(String key) {
        return db.sql("select exists (select from portal.portal where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /// The first of these hosts that belongs to another portal.
    Optional<String> takenBy(Collection<String> hosts, Optional<PortalId> butNotBy) {
        return db.sql("""
                select host from portal.host
                 where host in (:hosts)
                   and portal_id is distinct from :id
                 limit 1
                """)
                .param("hosts", hosts)
                .param("id", butNotBy.map(PortalId::value).orElse(null), java.sql.Types.OTHER)
                .query(String.class)
                .optional();
    }

    void add(Portal portal) {
        writer.add(portal);
    }

    void replace(Portal portal) {
        writer.replace(portal);
    }
}
