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
/// Branches
/// have a table of their own ([BranchGrants]).
@Component
class GrantStore {

    private final JdbcClient db;
    private final BranchGrants branches;

    GrantStore(JdbcClient db, BranchGrants branches) {
        this.db = db;
        this.branches = branches;
    }

    boolean add(PersonId person, Role role, Scope scope, Optional<PersonId> by, Instant now) {
        if (scope instanceof Scope.OfBranch branch) return branches.add(person, role, branch, by, now);
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
        if (scope instanceof Scope.OfBranch branch) return branches.remove(person, role, branch);
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
        if (scope instanceof Scope.OfBranch branch) return branches.holders(role, branch);
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

    /// Everybody who has the role for a part of the portal, with that part.
    List<Part> parts(Role role, PortalId portal) {
        return db.sql("""
                select person_id, municipality, branch from account.every_grant
                 where role = :role and portal_id = :portal and (municipality is not null or branch is not null)
                 order by granted, person_id
                """)
                .param("role", role.name())
                .param("portal", portal.value())
                .query((row, _) -> new Part(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        scope(portal.value(), row.getString("municipality"), row.getObject("branch", UUID.class))))
                .list();
    }

    /// Somebody, and what she has a role for.
    record Part(PersonId person, Scope scope) {}

    /// Until the end of the transaction nobody else changes who has roles there.
    void lock(Scope scope) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('account.grant ' || coalesce(:portal::text, ''), 0))")
                .param("portal", portal(scope))
                .query()
                .singleRow();
    }

    static Scope scope(@Nullable UUID portal, @Nullable String municipality, @Nullable UUID branch) {
        if (portal == null) return new Scope.Installation();
        if (branch != null) return new Scope.OfBranch(new PortalId(portal), branch);
        if (municipality == null) return new Scope.OfPortal(new PortalId(portal));
        return new Scope.OfMunicipality(new PortalId(portal), municipality);
    }

    static @Nullable UUID portal(Scope scope) {
        return switch (scope) {
            case Scope.Installation _ -> null;
            case Scope.OfPortal(var portal) -> portal.value();
            case Scope.OfMunicipality(var portal, var _) -> portal.value();
            case Scope.OfBranch(var portal, var _) -> portal.value();
        };
    }

    static @Nullable UUID branch(Scope scope) {
        return scope instanceof Scope.OfBranch(var _, var page) ? page : null;
    }

    static @Nullable String municipality(Scope scope) {
        return scope instanceof Scope.OfMunicipality(var _, var municipality) ? municipality : null;
    }
}
