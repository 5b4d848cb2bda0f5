package ruhr.kumpel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

/// Promises 12 and 13: short-lived codes, links that survive scanners, nothing to find out.
@KumpelTest
class SignInTest {

    private final Entrance entrance;
    private final PostBox postBox;
    private final MovableClock clock;
    private final Portal portal;
    private final Surfer surfer;
    private final String address = Entrance.someAddress();

    SignInTest(Entrance entrance, PostBox postBox, MovableClock clock, ExamplePortals portals) {
        this.entrance = entrance;
        this.postBox = postBox;
        this.clock = clock;
        this.portal = portals.fresh();
        this.surfer = entrance.stranger();
    }

    @Test
    void theCodeFromTheLetterSignsInOnThePortal() {
        var signIn = surfer.get(portal.key(), "/de/sign-in?next=/de/account");
        assertThat(signIn.location()).startsWith(surfer.address("") + "/de/sign-in?at=" + portal.key() + ".localhost");

        var someone = entrance.at(portal, surfer, address);

        assertThat(someone.surfer().get(portal.key(), "/de/account").main()).contains(address);
        assertThat(entrance.isIn(surfer, "")).as("and on the sign-in host").isTrue();
    }

    /// Chromium follows a form's redirect only to where the policy of the page lets it, however many portals there are.
    @Test
    void thePolicyOfEachPageNamesThePortal() {
        var there = surfer.address(portal.key());
        var code = "/de/sign-in/code?ticket=" + ask();
        for (var path : new String[] {"/de/sign-in?at=" + portal.key() + ".localhost", code})
            assertThat(surfer.get("", path).header("Content-Security-Policy").orElseThrow())
                    .contains(there);
    }

    @Test
    void aCodeIsGoodOnce() {
        var ticket = ask();
        assertThat(entrance.type(surfer, ticket, postBox.code(address)).status())
                .isEqualTo(303);
        assertThat(entrance.type(entrance.stranger(), ticket, postBox.code(address))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void afterFiveWrongTriesTheRightCodeIsWrongToo() {
        var ticket = ask();
        for (int i = 0; i < 5; i++)
            assertThat(entrance.type(surfer, ticket, wrong()).status()).isEqualTo(422);
        assertThat(entrance.type(surfer, ticket, postBox.code(address)).status())
                .isEqualTo(422);
    }

    @Test
    void aWrongTryTellsHowManyAreLeft() {
        assertThat(entrance.type(surfer, ask(), wrong()).main()).contains("Du hast noch 4 Versuche");
    }

    @Test
    void aStrangersTriesDoNotSpendMine() {
        var mine = ask();
        var digits = postBox.code(address);
        var stranger = entrance.stranger();
        var theirs = entrance.ask(stranger, "", address);
        for (int i = 0; i < 6; i++) entrance.type(stranger, theirs, wrong());

        assertThat(entrance.type(surfer, mine, digits).status()).isEqualTo(303);
    }

    @Test
    void aStrangerWhoAsksForManyLettersKeepsNobodyOut() {
        for (int i = 0; i < 40; i++) {
            var answer = entrance.stranger().post("", "/de/sign-in", Map.of("email", address));
            assertThat(answer.status()).isEqualTo(303);
        }
        entrance.at(portal, surfer, address);
    }

    @Test
    void whoAsksAgainAndAgainWaits() {
        for (int i = 0; i < 6; i++) ask();
        var answer = surfer.post("", "/de/sign-in", Map.of("email", address));
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.main()).contains("Warte bitte");
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        var ticket = ask();
        clock.forward(Duration.ofMinutes(10));
        assertThat(entrance.type(surfer, ticket, postBox.code(address)).status())
                .isEqualTo(422);
    }

    @Test
    void aCodeIsGoodForNearlyTenMinutes() {
        var ticket = ask();
        clock.forward(Duration.ofMinutes(9));
        assertThat(entrance.type(surfer, ticket, postBox.code(address)).status())
                .isEqualTo(303);
    }

    @Test
    void theLinkSurvivesAMailScanner() {
        ask();
        var link = URI.create(postBox.newest(address).button().orElseThrow());
        var path = link.getPath() + "?" + link.getQuery();
        var scanner = entrance.stranger();
        assertThat(scanner.get("", path).status()).isEqualTo(200);
        assertThat(scanner.get("", path).main()).contains(address);
        assertThat(scanner.cookies("")).isEmpty();

        var key = Map.of("key", link.getQuery().replace("key=", ""));
        assertThat(surfer.follow(surfer.post("", "/de/sign-in/link", key)).main())
                .contains(address);
        assertThat(entrance.stranger().post("", "/de/sign-in/link", key).status())
                .as("once")
                .isEqualTo(410);
    }

    @Test
    void nobodyLearnsWhoHasAnAccount() {
        entrance.at(portal, surfer, address);
        var unknown = Entrance.someAddress();

        var known = entrance.stranger().post("", "/de/sign-in", Map.of("email", address));
        var other = entrance.stranger().post("", "/de/sign-in", Map.of("email", unknown));

        assertThat(other.status()).isEqualTo(known.status());
        assertThat(other.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
        assertThat(other.location().replaceAll("ticket=.*", ""))
                .isEqualTo(known.location().replaceAll("ticket=.*", ""));
        assertThat(other.bytes()).isEqualTo(known.bytes());
        assertThat(entrance.stranger().get("", other.location()).main())
                .isEqualTo(entrance.stranger().get("", known.location()).main());
        assertThat(postBox.newest(unknown).text())
                .isEqualTo(postBox.newest(address).text());
    }

    @Test
    void signInLeadsToNoStranger() {
        for (var next : new String[] {
            "https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", "/\t/evil.example"
        }) {
            var ticket = URI.create(surfer.post(
                            "",
                            "/de/sign-in",
                            Map.of("email", Entrance.someAddress(), "at", "evil.example", "next", next))
                    .location());
            assertThat(surfer.get("", ticket.toString()).status()).isEqualTo(200);
        }
        var evil = Entrance.someAddress();
        var answer =
                surfer.post("", "/de/sign-in", Map.of("email", evil, "at", "evil.example", "next", "//evil.example/"));
        var signedIn = entrance.type(
                surfer, URI.create(answer.location()).getQuery().replace("ticket=", ""), postBox.code(evil));
        assertThat(signedIn.location()).isEqualTo("/de/");
    }

    @Test
    void digitsAreReadAsPeopleWriteThem() {
        var ticket = ask();
        var digits = postBox.code(address);
        var arabic = digits.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 0x0660)))
                .reduce("", String::concat);
        assertThat(entrance.type(surfer, ticket, arabic.substring(0, 4) + " " + arabic.substring(4))
                        .status())
                .isEqualTo(303);
    }

    private String ask() {
        return entrance.ask(surfer, portal.key() + ".localhost", address);
    }

    private String wrong() {
        return postBox.code(address).startsWith("0") ? "10000000" : "00000000";
    }
}
