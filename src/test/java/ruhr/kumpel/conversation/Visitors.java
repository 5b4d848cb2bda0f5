package ruhr.kumpel.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.Portal;

/// People with a browser, signed in on a portal the way visitors come to it: they write something and type the
/// code.
@Component
public class Visitors {

    private final Environment environment;
    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final JdbcClient db;

    Visitors(Environment environment, PostBox postBox, Accounts accounts, Grants grants, JdbcClient db) {
        this.environment = environment;
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.db = db;
    }

    public record Someone(Surfer surfer, String address, PersonId person) {}

    public Surfer stranger() {
        return new Surfer(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    public static String someAddress() {
        return "wer-" + UUID.randomUUID() + "@example.org";
    }

    public Someone signedIn(Portal portal) {
        var surfer = stranger();
        var address = someAddress();
        var asked = surfer.post(
                portal.key(),
                "/de/contact",
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "topic",
                        "QUESTION",
                        "text",
                        "Hallo",
                        "name",
                        "Wer",
                        "address",
                        address));
        confirm(surfer, portal, asked.location(), address);
        return new Someone(surfer, address, accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN));
    }

    public Someone moderator(Portal portal) {
        var someone = signedIn(portal);
        grants.grant(someone.person(), Role.MODERATOR, new Scope.OfPortal(portal.id()));
        return someone;
    }

    /// The newest one sent to this address, as a path.
    public String unsubscribeLink(String address) {
        var url = db.sql("""
                select unsubscribe_url from conversation.letter
                 where recipient = :address and unsubscribe_url is not null order by written_at desc limit 1
                """).param("address", address).query(String.class).single();
        return URI.create(url).getPath();
    }

    /// Types the code from the letter; answers where that leads.
    public String confirm(Surfer surfer, Portal portal, String path, String address) {
        var answer = surfer.post(portal.key(), path, Map.of("digits", postBox.code(address)));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }
}
