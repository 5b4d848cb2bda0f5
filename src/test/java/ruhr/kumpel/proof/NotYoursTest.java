package ruhr.kumpel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.proof.Examples.Variable;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.RouteTable;
import ruhr.kumpel.web.RouteTable.Route;

/// Promise 3: nobody reads or changes what is not theirs. In every route each id is swapped for a stranger's that
/// exists and for one that does not: both are answered alike, by "not found" or, for whoever has not signed in, by
/// the way to sign in; and in no table anything has changed.
@KumpelTest
class NotYoursTest {

    private static final AtomicInteger HOMES = new AtomicInteger();

    private final RouteTable table;
    private final Tables tables;
    private final Entrance entrance;
    private final Households households;

    NotYoursTest(RouteTable table, Tables tables, Entrance entrance, Households households) {
        this.table = table;
        this.tables = tables;
        this.entrance = entrance;
        this.households = households;
    }

    /// Somebody with a household of her own.
    private record Stranger(String who, Surfer surfer, Household own, boolean signedIn) {

        String portal() {
            return own.portal().key();
        }
    }

    /// @param foreign the address with the stranger's id
    /// @param none the same with an id that nobody has
    private record Case(Route route, Stranger stranger, String thing, Swap foreign, Swap none) {}

    private record Swap(String path, String id) {}

    @Test
    void everyVariableOfEveryRouteIsKnown() {
        var variables =
                table.all().flatMap(route -> Examples.of(route).stream()).toList();
        assertThat(Examples.ends())
                .allMatch(end -> variables.stream().anyMatch(one -> one.until().endsWith(end)));
    }

    @Test
    void aStrangersIdIsAnsweredLikeNone() {
        var theirs = households.settled().one();
        var cases = new LinkedHashSet<Case>();
        for (var route : table.all().toList())
            for (var stranger : strangers(route)) cases.addAll(cases(route, stranger, theirs));
        var before = tables.hashes();
        var wrong = new ArrayList<String>();
        for (var one : cases) for (var form : forms(one.route())) check(one, form, wrong);
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
        assertThat(cases).hasSizeGreaterThan(400);
        assertThat(tables.hashes()).isEqualTo(before);
    }

    /// A visitor, somebody of the same portal, and from another portal who may most of what this route needs.
    private List<Stranger> strangers(Route route) {
        var here = households.settled().nextDoor();
        var there = households.settled().elsewhere();
        boolean office = Set.of(Access.For.AUTHORS, Access.For.EDITORS, Access.For.MODERATORS, Access.For.MANAGERS)
                .contains(route.audience());
        return List.of(
                new Stranger("a visitor", entrance.stranger(), here, false),
                new Stranger("a neighbour", here.owner().surfer(), here, true),
                new Stranger(
                        office ? "the manager of another portal" : "a member of another portal",
                        (office ? there.manager() : there.owner()).surfer(),
                        there,
                        true));
    }

    /// One id swapped, the others hers; and all of them swapped, as in a link that somebody forwarded.
    private List<Case> cases(Route route, Stranger stranger, Household theirs) {
        var cases = new ArrayList<Case>();
        boolean here = stranger.own().portal().equals(theirs.portal());
        for (var variable : Examples.of(route)) {
            if (variable.key()) continue;
            for (var thing : variable.things()) {
                if (route.audience() == Access.For.EVERYBODY && Examples.readByEverybody(route, thing, here)) continue;
                var id = theirs.id(thing);
                var none = Examples.nothingLike(id);
                for (var rest : List.of(stranger.own(), theirs))
                    for (var word : wordsOf(route)) {
                        var path = path(route, variable, rest, stranger, word);
                        cases.add(new Case(
                                route,
                                stranger,
                                thing,
                                new Swap(path.replace("{}", id), id),
                                new Swap(path.replace("{}", none), none)));
                    }
            }
        }
        return cases;
    }

    private static List<String> wordsOf(Route route) {
        return Examples.of(route).stream()
                .filter(variable -> !variable.names())
                .findFirst()
                .map(Examples::words)
                .orElse(List.of(""));
    }

    /// With `{}` where the id comes that is swapped. A key opens what it is for, so it is always her own.
    private static String path(Route route, Variable swapped, Household rest, Stranger stranger, String word) {
        var path = route.shape().replace("{lang}", "de");
        for (var variable : Examples.of(route)) {
            var whose = variable.key() ? stranger.own() : rest;
            var value = variable.equals(swapped)
                    ? "{}"
                    : variable.names() ? whose.id(variable.things().getFirst()) : word;
            path = path.replace("{" + variable.name() + "}", value);
        }
        return path;
    }

    private void check(Case one, Map<String, Object> form, List<String> wrong) {
        var foreign = ask(one, one.foreign(), form);
        var none = ask(one, one.none(), form);
        var name = "%s: %s %s as %s"
                .formatted(
                        one.stranger().who(),
                        one.route().method(),
                        one.foreign().path(),
                        one.thing());
        boolean toSignIn = !one.stranger().signedIn() && one.route().audience() != Access.For.EVERYBODY;
        if (foreign.status() != (toSignIn ? 303 : 404)) wrong.add(name + ": " + foreign.status());
        else if (toSignIn && !foreign.location().contains("/sign-in?next="))
            wrong.add(name + ": " + foreign.location());
        if (!said(foreign, one.foreign().id()).equals(said(none, one.none().id())))
            wrong.add(name + ": not as for none, which is " + none.status());
    }

    /// Everything that comes back, without the id that was asked for, which pages may repeat.
    private static String said(Answer answer, String id) {
        var headers = answer.headers().map().entrySet().stream()
                .filter(header -> !List.of("date", "content-length", "connection", "keep-alive")
                        .contains(header.getKey()))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        return (answer.status() + "\n" + headers + "\n" + answer.text())
                .replace(id, "…")
                .replace(URLEncoder.encode(id, StandardCharsets.UTF_8), "…");
    }

    private static Answer ask(Case one, Swap swap, Map<String, Object> form) {
        var surfer = one.stranger()
                .surfer()
                .saying("X-Forwarded-For", "2001:db9:" + Integer.toHexString(HOMES.incrementAndGet()) + "::1");
        var host =
                one.route().host() == Access.On.BARE_HOST ? "" : one.stranger().portal();
        return switch (one.route().method()) {
            case "GET" -> surfer.get(host, swap.path());
            case "POST" -> surfer.post(host, swap.path(), form);
            case "PUT" -> surfer.put(host, swap.path(), form);
            default -> throw new AssertionError(one.route());
        };
    }

    /// A key opens only at home: on another portal it is as good as none.
    @Test
    void aKeyOfAnotherPortalOpensNothing() {
        var theirs = households.settled().one();
        var portal = households.settled().elsewhere().portal().key();
        var surfer = entrance.stranger();
        var draft = "/de/post/" + theirs.id("draft");
        assertThat(surfer.get(portal, draft).text()).doesNotContain(theirs.word());
        assertThat(surfer.get(portal, draft + "/pictures/" + theirs.id("draft-picture"))
                        .status())
                .isEqualTo(404);
        var before = tables.hashes();
        var form = Map.of("version", 1, "title", "Überschrieben", "action", "save");
        assertThat(surfer.put(portal, draft, form).status()).isEqualTo(404);
        assertThat(surfer.post(portal, draft, form).status()).isEqualTo(404);
        surfer.post(portal, draft, Map.of("action", "discard"));
        var asked = "/de/still-true/" + theirs.id("still-true");
        assertThat(surfer.get(portal, asked).status()).isEqualTo(404);
        assertThat(surfer.post(portal, asked, Map.of("answer", "no")).status()).isEqualTo(404);
        assertThat(tables.hashes()).isEqualTo(before);
    }

    /// What is named in forms: pictures, lines, passkeys, teams, and many at once.
    @Test
    void aStrangersIdInAFormTakesNothingAway() {
        var theirs = households.settled().one();
        var mine = households.settled().nextDoor();
        var surfer = mine.owner().surfer();
        var portal = mine.portal().key();
        var before = tables.hashes();
        for (var picture : List.of("picture", "queued-picture", "draft-picture")) {
            var draft = "/de/post/" + Secret.next().value();
            for (int version = 0; version < 3; version++)
                surfer.put(
                        portal,
                        draft,
                        Map.of("version", version, "text", "Fassung " + version, "picture", theirs.id(picture)));
            assertThat(surfer.get(portal, draft + "/pictures/" + theirs.id(picture))
                            .status())
                    .isEqualTo(404);
            surfer.post(portal, draft, Map.of("action", "discard"));
        }
        surfer.post(portal, "/de/account/passkeys/remove", Map.of("passkey", theirs.id("passkey")));
        households
                .settled()
                .elsewhere()
                .manager()
                .surfer()
                .post(
                        households.settled().elsewhere().portal().key(),
                        "/de/manage/moderation/approvals",
                        Map.of("id", List.of(theirs.id("review"), theirs.id("decision"))));
        assertThat(tables.hashes()).isEqualTo(before);
    }

    /// Nothing, and all that any form might ask for.
    private static List<Map<String, Object>> forms(Route route) {
        if (route.method().equals("GET")) return List.of(Map.of());
        var full = new HashMap<String, Object>();
        for (var name : List.of("text", "title", "name", "message", "note", "facts", "answer", "reason", "explanation"))
            full.put(name, "Das steht hier, weil es jemand anders gehört.");
        full.putAll(Map.of(
                "key", UUID.randomUUID(), "version", 1, "action", "submit", "kind", "offer", "category", "goods"));
        full.putAll(
                Map.of("email", "fremd@example.org", "address", "fremd@example.org", "honest", "true", "sure", "true"));
        full.putAll(Map.of("state", "kept", "role", "editor", "decision", "verified", "quantity", 1, "elsewhere", 1));
        full.putAll(Map.of(
                "place", "44809 Bochum", "name-de", "Fremd", "icon", "info", "colour", "brick", "ground", "RULES"));
        if (route.audience() == Access.For.MODERATORS) full.put("category", "MONEY");
        return List.of(Map.of(), full);
    }
}
