package ruhr.kumpel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Throttle;

/// Promise 19: abuse is slowed, people are not. Every limit that stands in the code is found and tried; one without a
/// trial here fails.
@KumpelTest
class ThrottleTest {

    /// Limits nobody, but lets somebody through: tried by itself below.
    private static final String FIRST_LETTER = "account.letter.first";

    private static final String TYPED = "selbst-getippt";

    /// By which somebody might pretend to come from elsewhere.
    private static final List<String> FORGED = List.of(
            "X-Real-IP",
            "X-Client-IP",
            "X-Originating-IP",
            "X-Remote-Addr",
            "True-Client-IP",
            "CF-Connecting-IP",
            "Client-IP");

    private final Throttle throttle;
    private final Entrance entrance;
    private final Households households;
    private final ExamplePortals portals;
    private final MovableClock clock;

    ThrottleTest(
            Throttle throttle, Entrance entrance, Households households, ExamplePortals portals, MovableClock clock) {
        this.throttle = throttle;
        this.entrance = entrance;
        this.households = households;
        this.portals = portals;
        this.clock = clock;
    }

    /// How somebody comes up against a limit.
    ///
    /// @param key what it is counted for; empty where the database counts what was really done
    /// @param act once more, with something new each time
    /// @param beside somebody else, or on another portal: never refused
    /// @param typed what must still stand on the page that refuses; empty where nothing is typed
    private record Trial(Surfer who, String key, Function<Surfer, Answer> act, Supplier<Answer> beside, String typed) {

        Answer once() {
            return act.apply(who);
        }
    }

    static Stream<Limit> limits() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("ruhr.kumpel").stream()
                        .flatMap(one -> one.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(Limit.class))
                        .map(ThrottleTest::limit)
                        .filter(limit -> !limit.purpose().equals(FIRST_LETTER));
    }

    private static Limit limit(JavaField field) {
        try {
            var constant = field.reflect();
            constant.setAccessible(true);
            return (Limit) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyLimitHasANameOfItsOwn() {
        assertThat(limits().map(Limit::purpose)).hasSizeGreaterThan(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void upToALimitAllGoesThroughThenThePageKeepsWhatWasTyped(Limit limit) {
        var trial = trial(limit);
        useUpAllButOne(limit, trial);

        assertThat(trial.once().status()).as("the last one").isLessThan(400);
        var refused = trial.once();

        assertThat(refused.status()).as(refused.main()).isEqualTo(429);
        if (refused.header("Content-Type").orElse("").contains("json"))
            assertThat(refused.text()).contains("\"status\":429").containsPattern("\\p{IsCyrillic}");
        else assertThat(refused.page().select("html").attr("lang")).isEqualTo("uk");
        assertThat(refused.text()).contains(trial.typed());
        if (trial.typed().isEmpty()) assertThat(refused.header("Retry-After")).isPresent();

        assertThat(trial.beside().get().status()).as("beside").isLessThan(400);

        clock.forward(limit.time());
        assertThat(trial.once().status()).as("after " + limit.time()).isLessThan(400);
    }

    @ParameterizedTest
    @MethodSource("limits")
    void nobodyGetsMoreByPretendingToBeElsewhere(Limit limit) {
        var trial = trial(limit);
        useUpAllButOne(limit, trial);
        trial.once();
        var home = trial.who().home();

        var neighbour = home.replaceFirst("::1$", "::abcd:2");
        for (var told : List.of("198.51.100.7, " + home, "127.0.0.1, " + home, "unknown, 10.0.0.1, " + home, neighbour))
            assertThat(trial.act().apply(copy(trial.who(), told)).status())
                    .as(told)
                    .isEqualTo(429);
        var liar = copy(trial.who(), home).saying("Forwarded", "for=198.51.100.7;proto=http");
        for (var header : FORGED) liar.saying(header, "198.51.100.7");
        assertThat(trial.act().apply(liar).status()).isEqualTo(429);
    }

    /// A stranger uses up the letters to an address: its owner still gets hers.
    @Test
    void nobodyIsLockedOutByAStranger() {
        var address = Entrance.someAddress();
        for (var limit : limits().toList())
            if (limit.purpose().equals("account.letter.address")) drain(limit, address, limit.many());

        assertThat(entrance.at(portals.fresh(), entrance.stranger(), address).address())
                .isEqualTo(address);
    }

    /// A thousand requests for letters to a thousand people get about a hundred, and nobody beside notices.
    @Test
    void aThousandRequestsGetLittle() {
        var attacker = entrance.stranger();
        int letters = 0;
        for (int i = 0; i < 1_000; i++) {
            var told = "198.51.100." + i % 250 + ", " + attacker.home();
            if (signIn(copy(attacker, told), Entrance.someAddress()).status() == 303) letters++;
            if (i % 100 == 99) entrance.signedIn(households.editing().portal());
        }
        assertThat(letters).isBetween(100, 110);
    }

    /// With a clock that stands still: some limits come back while a slow machine looks for the page.
    private void useUpAllButOne(Limit limit, Trial trial) {
        clock.stop();
        if (!trial.key().isEmpty()) drain(limit, trial.key(), limit.many() - 1);
        else
            for (int i = 1; i < limit.many(); i++)
                assertThat(trial.once().status()).isLessThan(400);
    }

    private void drain(Limit limit, String key, int many) {
        for (int i = 0; i < many; i++) throttle.allows(limit, key);
    }

    private Trial trial(Limit limit) {
        var household = households.editing();
        var portal = household.portal().key();
        var visitor = entrance.stranger();
        var address = Entrance.someAddress();
        var entry = "/uk/entries/" + household.id("entry");
        return switch (limit.purpose()) {
            case "place.typing" -> bySender(visitor, who -> who.get(portal, "/uk/places.json?typed=do"), "");
            case "moderation.report" ->
                bySender(
                        visitor,
                        who -> who.post(
                                portal,
                                "/uk/report/entry/" + household.id("entry-uuid"),
                                Map.of(
                                        "key",
                                        UUID.randomUUID(),
                                        "category",
                                        "MONEY",
                                        "explanation",
                                        TYPED,
                                        "honest",
                                        "true")),
                        TYPED);
            case "web.late" ->
                bySender(
                        visitor,
                        who -> who.saying("Referer", who.address(portal) + "/uk/account")
                                .post(portal, "/uk/account", Map.of("name", TYPED)),
                        "");
            case "account.letter.sender" ->
                bySender(visitor, who -> signIn(who, TYPED + Entrance.someAddress()), TYPED);
            case "account.letter.sender-address" ->
                new Trial(
                        visitor,
                        key(visitor) + " " + address,
                        who -> signIn(who, address),
                        () -> signIn(visitor, Entrance.someAddress()),
                        address);
            case "account.letter.address" ->
                new Trial(
                        visitor,
                        address,
                        who -> signIn(who, address),
                        () -> signIn(entrance.stranger(), address),
                        address);
            case "account.letter.site" -> {
                var crowded = portals.fresh().key();
                yield new Trial(visitor, crowded, who -> contact(who, crowded), () -> contact(visitor, portal), TYPED);
            }
            case "project.draft" -> bySender(visitor, who -> draft(who, portal, "save"), TYPED);
            case "project.post" -> bySender(visitor, who -> draft(who, portal, "submit"), TYPED);
            case "project.pledge" ->
                bySender(
                        visitor,
                        who -> who.post(
                                portal,
                                entry + "/pledge",
                                Map.of(
                                        "key",
                                        UUID.randomUUID(),
                                        "line",
                                        household.id("line"),
                                        "quantity",
                                        "1",
                                        "message",
                                        TYPED,
                                        "email",
                                        Entrance.someAddress())),
                        TYPED);
            case "project.hand-over" ->
                bySender(
                        household.owner().surfer(),
                        who -> who.post(portal, entry + "/hand-over", Map.of("email", address)),
                        address);
            case "project.sharing" -> {
                var other = portals.fresh().key();
                yield bySender(
                        household.owner().surfer(), who -> who.post(portal, entry + "/portals/" + other, Map.of()), "");
            }
            case "project.poster" -> bySender(visitor, who -> who.get(portal, entry + "/poster.pdf"), "");
            case "knowledge.feedback" ->
                bySender(
                        visitor,
                        who -> who.post(
                                portal,
                                "/uk/info/" + household.id("info") + "/feedback",
                                Map.of("helpful", "no", "comment", TYPED)),
                        TYPED);
            case "knowledge.booklet" ->
                bySender(visitor, who -> who.get(portal, "/uk/info/" + household.id("info") + "/page.pdf"), "");
            case "conversation.message" ->
                new Trial(
                        entrance.signedIn(household.portal()).surfer(),
                        "",
                        who -> contact(who, portal),
                        () -> contact(household.friend().surfer(), portal),
                        TYPED);
            case "organisation.invitation" -> {
                var owner = entrance.signedIn(household.portal()).surfer();
                yield new Trial(
                        owner,
                        "",
                        invitingTo(owner, portal),
                        () -> {
                            var other = entrance.signedIn(household.portal()).surfer();
                            return invitingTo(other, portal).apply(other);
                        },
                        TYPED);
            }
            case "campaign.pledge" ->
                bySender(
                        visitor,
                        who -> who.post(
                                portal,
                                "/uk/campaigns/" + household.id("campaign") + "/support",
                                Map.of(
                                        "key",
                                        UUID.randomUUID(),
                                        "choice",
                                        "other",
                                        "amount",
                                        "12",
                                        "shown",
                                        "anonymous",
                                        "message",
                                        TYPED,
                                        "email",
                                        Entrance.someAddress())),
                        TYPED);
            case "route.walk" ->
                bySender(
                        visitor,
                        who -> who.post(
                                portal,
                                "/uk/routes/" + household.id("route-page") + "/support",
                                Map.of(
                                        "key",
                                        UUID.randomUUID(),
                                        "each",
                                        "12",
                                        "shown",
                                        "anonymous",
                                        "message",
                                        TYPED,
                                        "email",
                                        Entrance.someAddress())),
                        TYPED);
            case "signpost.open" -> {
                var code = visitor.post(portal, "/uk/signpost/list/code", Map.of("a.origin", "eu"))
                        .page()
                        .select(".code-words bdi")
                        .text();
                yield bySender(visitor, who -> who.post(portal, "/uk/signpost/kept", Map.of("code", code)), code);
            }
            case "signpost.keep" ->
                bySender(
                        visitor,
                        who -> who.post(portal, "/uk/signpost/list/code", Map.of("note.register", TYPED)),
                        TYPED);
            case "signpost.letter" ->
                bySender(
                        visitor,
                        who -> who.post(
                                portal,
                                "/uk/signpost/list/letter",
                                Map.of("note.register", TYPED, "email", Entrance.someAddress())),
                        TYPED);
            case "signpost.letter-address" ->
                new Trial(
                        visitor,
                        address,
                        who -> who.post(
                                portal, "/uk/signpost/list/letter", Map.of("note.register", TYPED, "email", address)),
                        () -> visitor.post(portal, "/uk/signpost/list/letter", Map.of("email", Entrance.someAddress())),
                        TYPED);
            case "guide.request" ->
                bySender(
                        visitor,
                        who -> who.post(
                                portal,
                                "/uk/guides/request",
                                Map.of(
                                        "key",
                                        UUID.randomUUID(),
                                        "situation",
                                        TYPED,
                                        "languages",
                                        "uk",
                                        "called",
                                        "Hiba",
                                        "email",
                                        Entrance.someAddress())),
                        TYPED);
            case "guide.certificate" ->
                bySender(visitor, who -> who.get(portal, "/uk/certificates?code=7K3M-Q2XV-9D4T"), "7K3M-Q2XV-9D4T");
            case "guide.certificate-paper" ->
                bySender(
                        household.friend().surfer(),
                        who -> who.get(
                                portal,
                                "/uk/my/guides/certificates/" + household.id("certificate") + "/certificate.pdf"),
                        "");
            case "ambassador.poster" ->
                bySender(
                        visitor,
                        who -> who.get(portal, "/uk/ambassadors/" + household.id("ambassador") + "/poster.pdf"),
                        "");
            case "ambassador.question" ->
                bySender(
                        visitor,
                        who -> who.post(
                                portal,
                                "/uk/questions/new",
                                Map.of("key", UUID.randomUUID(), "question", TYPED, "language", "uk")),
                        TYPED);
            case "campaign.paper" ->
                bySender(
                        visitor,
                        who -> who.get(portal, "/uk/vouchers/" + household.id("voucher") + "/voucher.pdf"),
                        "");
            case "campaign.poster" ->
                bySender(
                        visitor,
                        who -> who.get(portal, "/uk/campaigns/" + household.id("campaign") + "/poster.pdf"),
                        "");
            case "campaign.share" ->
                bySender(
                        visitor,
                        who -> who.post(portal, "/uk/campaigns/" + household.id("campaign") + "/share", Map.of()),
                        "");
            case "campaign.card" ->
                bySender(
                        household.friend().surfer(),
                        who -> who.post(portal, "/uk/my/supports/" + household.id("support") + "/card", Map.of()),
                        "");
            case "campaign.till" ->
                bySender(
                        household.owner().surfer(),
                        who -> who.post(
                                portal,
                                "/uk/organisations/" + household.id("organisation") + "/till",
                                Map.of("code", household.id("voucher-code"))),
                        household.id("voucher-code"));
            case "pinboard.post" ->
                bySender(
                        household.owner().surfer(),
                        who -> who.post(
                                portal,
                                "/uk/pinboard/new",
                                Map.of(
                                        "key",
                                        UUID.randomUUID(),
                                        "title",
                                        TYPED,
                                        "text",
                                        TYPED,
                                        "language",
                                        "uk",
                                        "category",
                                        "goods",
                                        "until",
                                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                                .plusDays(9)
                                                .toString())),
                        TYPED);
            case "pinboard.ask" ->
                bySender(
                        household.manager().surfer(),
                        who -> who.post(
                                portal,
                                "/uk/manage/pinboard/sources/new",
                                Map.of(
                                        "name",
                                        "Feed",
                                        "url",
                                        "https://nobody.invalid/" + TYPED,
                                        "language",
                                        "uk",
                                        "category",
                                        "goods",
                                        "every",
                                        "6")),
                        TYPED);
            default -> throw new AssertionError("Nobody has tried " + limit);
        };
    }

    /// Counted for the network of the sender; beside her the same person comes from elsewhere.
    private Trial bySender(Surfer who, Function<Surfer, Answer> act, String typed) {
        return new Trial(who, key(who), act, () -> act.apply(who.at(who)), typed);
    }

    private static String key(Surfer surfer) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(surfer.home());
        return Throttle.sender(request);
    }

    private static Surfer copy(Surfer surfer, String told) {
        return surfer.at(surfer).saying("X-Forwarded-For", told);
    }

    private static Answer signIn(Surfer who, String address) {
        return who.post("", "/uk/sign-in", Map.of("email", address));
    }

    private static Answer contact(Surfer who, String portal) {
        return who.post(
                portal,
                "/uk/contact",
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "topic",
                        "QUESTION",
                        "name",
                        "Jemand",
                        "text",
                        TYPED,
                        "address",
                        Entrance.someAddress()));
    }

    private static Answer draft(Surfer who, String portal, String action) {
        var form = new HashMap<String, String>();
        form.put("version", "0");
        form.put("unlike", "true");
        form.put("kind", "offer");
        form.put("title", TYPED);
        form.put("text", "Gewaschen und trocken gelagert, abzuholen am Abend.");
        form.put("category", "goods");
        form.put("place", "44809 Bochum");
        form.put("email", Entrance.someAddress());
        form.put("action", action);
        return who.upload(portal, "/uk/post/" + Secret.next().value(), form, Map.of());
    }

    private static Function<Surfer, Answer> invitingTo(Surfer owner, String portal) {
        var entered = owner.post(
                portal,
                "/uk/organisations/new",
                Map.of(
                        "name",
                        "Verein " + UUID.randomUUID(),
                        "kind",
                        "association",
                        "description",
                        "Wir nähen mit allen.",
                        "describedIn",
                        "de",
                        "languages",
                        List.of("de")));
        var path = URI.create(entered.location()).getPath();
        return who -> who.post(
                portal, path + "/team/invitations", Map.of("email", TYPED + Entrance.someAddress(), "role", "editor"));
    }
}
