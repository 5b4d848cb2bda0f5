package ruhr.kumpel.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.web.Visit;

/// Invitations into a team. The letter opens nothing by itself: the invited person signs in with that address and
/// accepts, so a forwarded letter gives nobody a role.
@Component
class Invitations {

    private static final Duration VALID = Duration.ofDays(14);

    record Invitation(UUID id, String address, Role role, Scope scope, PersonId by, Instant invited) {}

    private final JdbcClient db;
    private final Grants grants;
    private final LetterLimits limits;
    private final CodeLetters letters;

    Invitations(JdbcClient db, Grants grants, LetterLimits limits, CodeLetters letters) {
        this.db = db;
        this.grants = grants;
        this.limits = limits;
        this.letters = letters;
    }

    /// Whether a letter was sent; inviting somebody again sends it again.
    @Transactional
    boolean invite(EmailAddress address, Role role, Scope scope, Visit visit) {
        if (!limits.allow(address, visit.site())) return false;
        var id = scope instanceof Scope.OfMunicipality || scope instanceof Scope.OfBranch
                ? toPart(address, role, scope, visit)
                : toTeam(address, role, scope, visit);
        letters.invitation(address, visit.say(words(role)), "/invitation/" + id, visit);
        return true;
    }

    private UUID toTeam(EmailAddress address, Role role, Scope scope, Visit visit) {
        return db.sql("""
                insert into account.invitation (id, email_key, role, portal_id, invited, invited_by, expires)
                values (:id, :key, :role, :portal, :now, :by, :expires)
                on conflict (email_key, role, portal_id)
                   do update set expires = excluded.expires, invited_by = excluded.invited_by
                returning id
                """)
                .param("id", Ids.next())
                .param("key", address.key())
                .param("role", role.name())
                .param("portal", GrantStore.portal(scope))
                .param("now", SqlTime.of(visit.now()))
                .param("by", visit.memberHere().person().value())
                .param("expires", SqlTime.of(visit.now().plus(VALID)))
                .query(UUID.class)
                .single();
    }

    private UUID toPart(EmailAddress address, Role role, Scope scope, Visit visit) {
        return db.sql("""
                insert into account.part_invitation (id, email_key, role, portal_id, municipality, branch, invited,
                                                     invited_by, expires)
                values (:id, :key, :role, :portal, :municipality, :branch::uuid, :now, :by, :expires)
                on conflict (email_key, role, portal_id, municipality, branch)
                   do update set expires = excluded.expires, invited_by = excluded.invited_by
                returning id
                """)
                .param("id", Ids.next())
                .param("key", address.key())
                .param("role", role.name())
                .param("portal", GrantStore.portal(scope))
                .param("municipality", GrantStore.municipality(scope))
                .param("branch", GrantStore.branch(scope))
                .param("now", SqlTime.of(visit.now()))
                .param("by", visit.memberHere().person().value())
                .param("expires", SqlTime.of(visit.now().plus(VALID)))
                .query(UUID.class)
                .single();
    }

    /// Those to work for a part of the portal.
    List<Invitation> openForParts(PortalId portal, Instant now) {
        return db.sql(
                        "select * from account.part_invitation where portal_id = :portal and expires > :now order by invited")
                .param("portal", portal.value())
                .param("now", SqlTime.of(now))
                .query((row, _) -> invitation(row))
                .list();
    }

    /// Whether it was one to work for a part of this portal.
    boolean removeForPart(UUID id, PortalId portal) {
        return db.sql("delete from account.part_invitation where id = :id and portal_id = :portal")
                        .param("id", id)
                        .param("portal", portal.value())
                        .update()
                == 1;
    }

    List<Invitation> open(Scope scope, Instant now) {
        return db.sql("""
                select id, email_key, role, portal_id, null as municipality, null::uuid as branch, invited_by, invited
                  from account.invitation
                 where portal_id is not distinct from :portal::uuid and expires > :now
                 order by invited
                """)
                .param("portal", GrantStore.portal(scope))
                .param("now", SqlTime.of(now))
                .query((row, _) -> invitation(row))
                .list();
    }

    /// An invitation that this person may accept: it went to her address.
    Optional<Invitation> forHer(UUID id, PersonId person, Instant now) {
        return db.sql("""
                select id, email_key, role, portal_id, municipality, branch, invited_by, invited
                  from account.open_invitation
                  join account.address using (email_key)
                 where id = :id and person_id = :person and expires > :now
                """)
                .param("id", id)
                .param("person", person.value())
                .param("now", SqlTime.of(now))
                .query((row, _) -> invitation(row))
                .optional();
    }

    @Transactional
    boolean accept(UUID id, PersonId person, Instant now) {
        var invitation = forHer(id, person, now);
        invitation.ifPresent(accepted -> {
            grants.grant(person, accepted.role(), accepted.scope(), accepted.by());
            db.sql("delete from account.invitation where id = :id")
                    .param("id", id)
                    .update();
            db.sql("delete from account.part_invitation where id = :id")
                    .param("id", id)
                    .update();
        });
        return invitation.isPresent();
    }

    /// Whether it was one of this team's.
    boolean remove(UUID id, Scope scope) {
        return db.sql("delete from account.invitation where id = :id and portal_id is not distinct from :portal::uuid")
                        .param("id", id)
                        .param("portal", GrantStore.portal(scope))
                        .update()
                == 1;
    }

    int removeExpired(Instant now) {
        db.sql("delete from account.part_invitation where expires < :now")
                .param("now", SqlTime.of(now))
                .update();
        return db.sql("delete from account.invitation where expires < :now")
                .param("now", SqlTime.of(now))
                .update();
    }

    static String words(Role role) {
        return "account.role." + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getString("email_key"),
                Role.valueOf(row.getString("role")),
                GrantStore.scope(
                        row.getObject("portal_id", UUID.class),
                        row.getString("municipality"),
                        row.getObject("branch", UUID.class)),
                new PersonId(row.getObject("invited_by", UUID.class)),
                SqlTime.in(row, "invited"));
    }
}
