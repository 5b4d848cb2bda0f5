package ruhr.kumpel.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// Roles for one branch of a portal's information pages.
@Component
class BranchGrants {

    private final JdbcClient db;

    BranchGrants(JdbcClient db) {
        this.db = db;
    }

    boolean add(PersonId person, Role role, Scope.OfBranch branch, Optional<PersonId> by, Instant now) {
        return of(role, branch, """
                        insert into account.branch_grant (person_id, role, portal_id, branch, granted_by, granted)
                        values (:person, :role, :portal, :branch, :by::uuid, :now) on conflict do nothing
                        """)
                        .param("person", person.value())
                        .param("by", by.map(PersonId::value).orElse(null))
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    boolean remove(PersonId person, Role role, Scope.OfBranch branch) {
        return of(role, branch, """
                        delete from account.branch_grant
                         where person_id = :person and role = :role and portal_id = :portal and branch = :branch
                        """).param("person", person.value()).update() == 1;
    }

    List<PersonId> holders(Role role, Scope.OfBranch branch) {
        return of(role, branch, """
                select person_id from account.branch_grant
                 where role = :role and portal_id = :portal and branch = :branch order by granted, person_id
                """)
                .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private StatementSpec of(Role role, Scope.OfBranch branch, String sql) {
        return db.sql(sql)
                .param("role", role.name())
                .param("portal", branch.portal().value())
                .param("branch", branch.page());
    }
}
