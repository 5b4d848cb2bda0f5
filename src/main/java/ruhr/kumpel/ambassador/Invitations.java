package ruhr.kumpel.ambassador;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Visit;

/// The team asks somebody to be an ambassador. An invitation belongs to an address: a forwarded mail takes nobody on.
@Component
class Invitations {

    static final int MOST_A_DAY = 30;
    private static final Duration VALID = Duration.ofDays(30);

    private final JdbcClient db;
    private final Accounts accounts;
    private final Courier courier;

    Invitations(JdbcClient db, Accounts accounts, Courier courier) {
        this.db = db;
        this.accounts = accounts;
        this.courier = courier;
    }

    record Open(UUID id, String email, Instant invited) {}

    /// False if this member invited too many today. Invited again, the letter goes again.
    @Transactional
    public boolean invite(EmailAddress address, Visit visit) {
        var by = visit.memberHere();
        if (invitedBy(by.person(), visit.now().minus(Duration.ofDays(1))) >= MOST_A_DAY) return false;
        db.sql("""
                insert into ambassador.invitation values (:id, :portal, :email, :by, :now, :end)
                on conflict (portal_id, email) do update
                   set invited_by = excluded.invited_by, invited_at = excluded.invited_at, expires_at = excluded.expires_at
                """)
                .param("id", Ids.next())
                .param("portal", visit.portal().value())
                .param("email", address.key())
                .param("by", by.person().value())
                .param("now", SqlTime.of(visit.now()))
                .param("end", SqlTime.of(visit.now().plus(VALID)))
                .update();
        courier.send(Letter.to(
                        address,
                        visit.language(),
                        visit.site(),
                        "ambassador.invitation",
                        visit.say("ambassador.invitation.subject"),
                        visit.say(
                                "ambassador.invitation.text",
                                by.name(),
                                visit.say(visit.site().name()).value()))
                .withButton(visit.say("ambassador.invitation.button"), visit.absolute(ApplicationPage.PATH)));
        return true;
    }

    List<Open> open(PortalId portal, Instant now) {
        return db.sql(
                        "select * from ambassador.invitation where portal_id = :portal and expires_at > :now order by invited_at")
                .param("portal", portal.value())
                .param("now", SqlTime.of(now))
                .query((row, _) -> new Open(
                        row.getObject("id", UUID.class), row.getString("email"), SqlTime.in(row, "invited_at")))
                .list();
    }

    boolean isInvited(PersonId person, PortalId portal, Instant now) {
        return accounts.addressOf(person).stream()
                .anyMatch(address ->
                        open(portal, now).stream().anyMatch(one -> one.email().equals(address.key())));
    }

    /// Whether there was one for her; it counts once.
    boolean take(PersonId person, PortalId portal, Instant now) {
        var address = accounts.addressOf(person);
        return address.isPresent()
                && db.sql(
                                        "delete from ambassador.invitation where portal_id = :portal and email = :email and expires_at > :now")
                                .param("portal", portal.value())
                                .param("email", address.get().key())
                                .param("now", SqlTime.of(now))
                                .update()
                        == 1;
    }

    /// Whether it was one of this portal's.
    boolean withdraw(UUID id, PortalId portal) {
        return db.sql("delete from ambassador.invitation where id = :id and portal_id = :portal")
                        .param("id", id)
                        .param("portal", portal.value())
                        .update()
                == 1;
    }

    void forget(PersonId person) {
        accounts.addressOf(person)
                .ifPresent(address -> db.sql("delete from ambassador.invitation where email = :email")
                        .param("email", address.key())
                        .update());
        db.sql("update ambassador.invitation set invited_by = null where invited_by = :person")
                .param("person", person.value())
                .update();
    }

    void forgetOld(Instant now) {
        db.sql("delete from ambassador.invitation where expires_at < :now")
                .param("now", SqlTime.of(now))
                .update();
    }

    private int invitedBy(PersonId person, Instant since) {
        return db.sql("select count(*) from ambassador.invitation where invited_by = :person and invited_at > :since")
                .param("person", person.value())
                .param("since", SqlTime.of(since))
                .query(Integer.class)
                .single();
    }
}
