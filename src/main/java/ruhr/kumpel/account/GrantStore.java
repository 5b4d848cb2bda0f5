package ruhr.kumpel.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// A [Scope] is two columns: neither is the installation, `portal_id` alone a portal, both a municipality's part.
@Component
class GrantStore {

    private final JdbcClient db;

    GrantStore(JdbcClient db) {
        this.db = db;
    }

    boolean add(PersonId person, Role role, Scope scope, Optional<PersonId> by, Instant now) {
        return db.sql("""
                        insert into account.grant (person_id, role, portal_id, municipality, granted_by, granted)
                        values (:person, :role, :portal, :municipality, :by, :now)
                        on conflict do nothing
                        """)
                        .param("person", person.value())
                        .param("role", role.name())
                        .param("portal", portal(scope))
                        .param("municipality", municipality(scope))
                        .param("by", by.map(PersonId::value).orElse(null))
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    boolean remove(PersonId person, Role role, Scope scope) {
        return db.sql("""
                        delete from account.grant
                         where person_id = :person and role = :role
                           and portal_id is not distinct from :portal::uuid
                           and municipality is not distinct from :municipality::text
                        """)
                        .param("person", person.value())
                        .param("role", role.name())
                        .param("portal", portal(scope))
                        .param("municipality", municipality(scope))
                        .update()
                == 1;
    }

    List<PersonId> holders(Role role, Scope scope) {
        return db.sql("""
                select person_id
                  from account.grant
                 where role = :role
                   and portal_id is not distinct from :portal::uuid
                   and municipality is not distinct from :municipality::text
                 order by granted, person_id
                """)
                .param("role", role.name())
                .param("portal", portal(scope))
                .param("municipality", municipality(scope))
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /// Until the end of the transaction nobody else changes who has roles there.
    void lock(Scope scope) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('account.grant ' || coalesce(:portal::text, ''), 0))")
                .param("portal", portal(scope))
                .query()
                .singleRow();
    }

    static Scope scope(@Nullable UUID portal, @Nullable String municipality) {
        if (portal == null) return new Scope.Installation();
        if (municipality == null) return new Scope.OfPortal(new PortalId(portal));
        return new Scope.OfMunicipality(new PortalId(portal), municipality);
    }

    static @Nullable UUID portal(Scope scope) {
        return switch (scope) {
            case Scope.Installation _ -> null;
            case Scope.OfPortal(var portal) -> portal.value();
            case Scope.OfMunicipality(var portal, var _) -> portal.value();
        };
    }

    private static @Nullable String municipality(Scope scope) {
        return scope instanceof Scope.OfMunicipality(var _, var municipality) ? municipality : null;
    }
}
