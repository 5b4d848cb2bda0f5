package ruhr.kumpel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import ruhr.kumpel.Answer;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.portal.Portal;

/// The way in, as people take it: by the letter with the code.
@Component
public class Entrance {

    private final Environment environment;
    private final PostBox postBox;
    private final Accounts accounts;

    Entrance(Environment environment, PostBox postBox, Accounts accounts) {
        this.environment = environment;
        this.postBox = postBox;
        this.accounts = accounts;
    }

    public record Someone(Surfer surfer, String address, PersonId person) {}

    public static String someAddress() {
        return "jemand-" + UUID.randomUUID() + "@example.org";
    }

    public Surfer stranger() {
        return new Surfer(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /// Signed in on the sign-in host and on the portal.
    public Someone signedIn(Portal portal) {
        return at(portal, stranger(), someAddress());
    }

    public Someone at(Portal portal, Surfer surfer, String address) {
        var ticket = ask(surfer, portal.key() + ".localhost", address);
        var there = surfer.follow(type(surfer, ticket, postBox.code(address)));
        assertThat(there.host()).isEqualTo(portal.key());
        return new Someone(surfer, address, accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN));
    }

    /// Asks for a letter; answers the ticket of the page for its code.
    String ask(Surfer surfer, String at, String address) {
        var answer = surfer.post("", "/de/sign-in", Map.of("email", address, "at", at, "next", "/de/account"));
        assertThat(answer.status()).isEqualTo(303);
        return URI.create(answer.location()).getQuery().replace("ticket=", "");
    }

    Answer type(Surfer surfer, String ticket, String digits) {
        return surfer.post("", "/de/sign-in/code", Map.of("ticket", ticket, "digits", digits));
    }

    /// Whether the account page is theirs there: the surest sign of a session.
    boolean isIn(Surfer surfer, String host) {
        return surfer.get(host, "/de/account").status() == 200;
    }
}
