package ruhr.kumpel.account;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.kernel.Secret;

/// A new installation has nobody who could invite anybody. Who can read its console gets a link that makes her
/// the first operator. Of several nodes each has one on its console; all are good for a day, until one is used.
@Component
class FirstOperator {

    private static final PrintStream CONSOLE = System.out;
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final JdbcClient db;
    private final Grants grants;
    private final Accounts accounts;
    private final Installation installation;
    private final Clock clock;

    FirstOperator(JdbcClient db, Grants grants, Accounts accounts, Installation installation, Clock clock) {
        this.db = db;
        this.grants = grants;
        this.accounts = accounts;
        this.installation = installation;
        this.clock = clock;
    }

    /// On the console itself, not in the log: logs are kept and copied.
    @EventListener(ApplicationReadyEvent.class)
    void offer() {
        if (installation.demo() || exists()) return;
        CONSOLE.printf(
                "%nNobody runs this installation yet. Whoever opens this link becomes its first operator:%n  %s/de/sign-in/first-operator?key=%s%n%n",
                installation.accountUrl(), newLink().value());
    }

    @Transactional
    Secret newLink() {
        var link = Secret.next();
        db.sql("delete from account.first_operator where created < :yesterday")
                .param("yesterday", SqlTime.of(clock.instant().minus(GOOD_FOR)))
                .update();
        db.sql("insert into account.first_operator (link, created) values (:link, :now)")
                .param("link", link.hash())
                .param("now", SqlTime.of(clock.instant()))
                .update();
        return link;
    }

    boolean good(Secret link) {
        return db.sql("select exists (select from account.first_operator where link = :link and created >= :yesterday)")
                .param("link", link.hash())
                .param("yesterday", SqlTime.of(clock.instant().minus(GOOD_FOR)))
                .query(Boolean.class)
                .single();
    }

    /// The deleted rows let one through, if two press at once, whichever links they have.
    @Transactional
    Optional<PersonId> become(Secret link, EmailAddress address, LanguageTag language) {
        int voided = db.sql("""
                delete from account.first_operator
                 where exists (select from account.first_operator mine where mine.link = :link)
                """).param("link", link.hash()).update();
        if (voided == 0 || exists()) return Optional.empty();
        var person = accounts.personFor(address, language);
        grants.grant(person, Role.OPERATOR, new Scope.Installation());
        return Optional.of(person);
    }

    private boolean exists() {
        return !grants.holders(Role.OPERATOR, new Scope.Installation()).isEmpty();
    }
}
