package ruhr.kumpel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Promise 14: sessions end when they should, with the next request, everywhere.
@KumpelTest
class SessionTest {

    private final Entrance entrance;
    private final Accounts accounts;
    private final Grants grants;
    private final PostBox postBox;
    private final MovableClock clock;
    private final Portal portal;
    private final Portal other;

    SessionTest(
            Entrance entrance,
            Accounts accounts,
            Grants grants,
            PostBox postBox,
            MovableClock clock,
            ExamplePortals portals) {
        this.entrance = entrance;
        this.accounts = accounts;
        this.grants = grants;
        this.postBox = postBox;
        this.clock = clock;
        this.portal = portals.fresh();
        this.other = portals.fresh();
    }

    @Test
    void whoOnlyReadsGetsNoCookie() {
        var surfer = entrance.stranger();
        surfer.get(portal.key(), "/de/");
        surfer.visit(portal.key(), "/de/account");
        surfer.post("", "/de/sign-in", Map.of("email", Entrance.someAddress()));
        assertThat(surfer.cookies(portal.key())).isEmpty();
        assertThat(surfer.cookies("")).isEmpty();
    }

    @Test
    void signingOutOnOnePortalSignsOutOnAll() {
        var someone = entrance.signedIn(portal);
        someone.surfer()
                .follow(someone.surfer()
                        .post("", "/de/sign-in/go", Map.of("at", other.key() + ".localhost", "next", "/de/account")));
        assertThat(entrance.isIn(someone.surfer(), other.key())).isTrue();

        someone.surfer().post(other.key(), "/de/sign-out", Map.of());

        assertThat(entrance.isIn(someone.surfer(), portal.key())).isFalse();
        assertThat(entrance.isIn(someone.surfer(), other.key())).isFalse();
        assertThat(entrance.isIn(someone.surfer(), "")).isFalse();
    }

    @Test
    void signingOutHereKeepsMeSignedInElsewhere() {
        var someone = entrance.signedIn(portal);
        var phone = entrance.at(portal, entrance.stranger(), someone.address());
        someone.surfer().post(portal.key(), "/de/sign-out", Map.of());
        assertThat(entrance.isIn(phone.surfer(), portal.key())).isTrue();
    }

    @Test
    void aBlockedPersonIsOutAtOnceAndCannotComeBack() {
        var someone = entrance.signedIn(portal);
        accounts.block(someone.person(), new PersonId(java.util.UUID.randomUUID()), "Betrug");
        assertThat(entrance.isIn(someone.surfer(), portal.key())).isFalse();

        var ticket = entrance.ask(someone.surfer(), "", someone.address());
        var answer = entrance.type(someone.surfer(), ticket, postBox.code(someone.address()));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.main()).contains("gesperrt");
    }

    @Test
    void aLostRoleIsLostWithTheNextRequest() {
        var manager = entrance.signedIn(portal);
        var scope = new Scope.OfPortal(portal.id());
        grants.grant(manager.person(), Role.MANAGER, scope);
        assertThat(manager.surfer().get(portal.key(), "/de/manage/team").status())
                .isEqualTo(200);
        assertThat(manager.surfer().get(other.key(), "/de/manage/team").status())
                .isEqualTo(303);

        grants.revoke(manager.person(), Role.MANAGER, scope, manager.person());
        assertThat(manager.surfer().get(portal.key(), "/de/manage/team").status())
                .isEqualTo(404);
    }

    @Test
    void aLostDeviceIsSignedOutFromAnother() {
        var someone = entrance.signedIn(portal);
        var lost = entrance.at(portal, entrance.stranger(), someone.address());
        var page = someone.surfer().get(portal.key(), "/de/account").page();
        var end = page.select("form[action*=/account/sessions/]:not([action$=sessions/end])")
                .attr("action");
        someone.surfer().post(portal.key(), end, Map.of());
        assertThat(entrance.isIn(lost.surfer(), portal.key())).isFalse();
        assertThat(entrance.isIn(someone.surfer(), portal.key())).isTrue();
    }

    @Test
    void nobodyEndsAStrangersSession() {
        var someone = entrance.signedIn(portal);
        entrance.at(portal, entrance.stranger(), someone.address());
        var end = someone.surfer()
                .get(portal.key(), "/de/account")
                .page()
                .select("form[action*=/account/sessions/]")
                .attr("action");
        var stranger = entrance.signedIn(portal);
        stranger.surfer().post(portal.key(), end, Map.of());
        assertThat(someone.surfer()
                        .get(portal.key(), "/de/account")
                        .page()
                        .select("form[action*=/account/sessions/]")
                        .attr("action"))
                .isEqualTo(end);
    }

    @Test
    void aNewAddressIsProvenToldAndEndsOtherSessions() {
        var someone = entrance.signedIn(portal);
        var elsewhere = entrance.at(portal, entrance.stranger(), someone.address());
        var fresh = Entrance.someAddress();

        someone.surfer().post(portal.key(), "/de/account/address", Map.of("email", fresh));
        var answer =
                someone.surfer().post(portal.key(), "/de/account/address/code", Map.of("digits", postBox.code(fresh)));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(accounts.addressOf(someone.person()).orElseThrow().value()).isEqualTo(fresh);
        assertThat(postBox.newest(someone.address()).kind()).isEqualTo("account.address-changed");
        assertThat(entrance.isIn(elsewhere.surfer(), portal.key())).isFalse();
        assertThat(entrance.isIn(someone.surfer(), portal.key())).isTrue();
    }

    @Test
    void aTakenAddressStaysWhereItIs() {
        var owner = entrance.signedIn(portal);
        var someone = entrance.signedIn(portal);
        someone.surfer()
                .post(
                        portal.key(),
                        "/de/account/address",
                        Map.of("email", owner.address().toUpperCase()));
        var answer = someone.surfer()
                .post(portal.key(), "/de/account/address/code", Map.of("digits", postBox.code(owner.address())));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(accounts.addressOf(owner.person()).orElseThrow().value()).isEqualTo(owner.address());
    }

    @Test
    void whatCannotBeTakenBackNeedsAFreshSignIn() {
        var someone = entrance.signedIn(portal);
        clock.forward(Duration.ofMinutes(11));
        assertThat(someone.surfer()
                        .post(portal.key(), "/de/account/erase", Map.of("sure", "true"))
                        .status())
                .isEqualTo(422);
        assertThat(someone.surfer()
                        .post(portal.key(), "/de/account/address", Map.of("email", "a@example.org"))
                        .location())
                .contains("again=true");
        assertThat(accounts.addressOf(someone.person())).isPresent();
    }

    @Test
    void overHttpsTheCookieBelongsToThisHostAlone() {
        var surfer = entrance.stranger().saying("X-Forwarded-Proto", "https");
        var address = Entrance.someAddress();
        var answer = surfer.saying("Sec-Fetch-Site", "same-origin").post("", "/de/sign-in", Map.of("email", address));
        var ticket = URI.create(answer.location()).getQuery().replace("ticket=", "");
        var signedIn = entrance.type(surfer, ticket, postBox.code(address));
        assertThat(signedIn.header("Set-Cookie").orElseThrow())
                .startsWith("__Host-kumpel=")
                .contains("; Path=/")
                .contains("; Secure")
                .contains("; HttpOnly")
                .contains("; SameSite=Lax")
                .doesNotContain("Domain");
    }
}
