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
        var id = db.sql("""
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
        letters.invitation(address, visit.say(words(role)), "/invitation/" + id, visit);
        return true;
    }

    List<Invitation> open(Scope scope, Instant now) {
        return db.sql("""
                select id, email_key, role, portal_id, invited_by, invited
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
                select id, email_key, role, portal_id, invited_by, invited
                  from account.invitation
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
            remove(id, accepted.scope());
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
                GrantStore.scope(row.getObject("portal_id", UUID.class), null),
                new PersonId(row.getObject("invited_by", UUID.class)),
                SqlTime.in(row, "invited"));
    }
}
