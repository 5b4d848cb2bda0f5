package ruhr.kumpel.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.RouteTable;
import ruhr.kumpel.web.RouteTable.Route;

/// Promise 2: a portal never sees another portal's data. Each household says a word of its own in everything it
/// writes; on the other's portal that word occurs in no answer of any route, whoever asks and by whose ids.
@KumpelTest
class ForeignPortalTest {

    /// What routes are asked beside their bare address. `{review}` and the like are ids of the other household.
    private static final Map<String, List<String>> QUERIES = Map.of(
            "/{lang}/listings", List.of("?text=Decken", "?category=goods&kind=offer"),
            "/{lang}/map", List.of("?text=Decken"),
            "/{lang}/map/pins", List.of("?zoom=16&text=Decken"),
            "/listings.csv", List.of("?text=Decken"),
            "/listings.geojson", List.of("?text=Decken"),
            "/{lang}/listings.atom", List.of("?text=Decken"),
            "/{lang}/embed/list", List.of("?text=Decken"),
            "/{lang}/manage/moderation",
                    List.of("?list=reports&id={review}", "?list=done&id={decision}", "?list=complaints&id={decision}"),
            "/{lang}/manage/inbox", List.of("?list=done"),
            "/{lang}/saved-searches", List.of("?text=Decken"));

    private static final Set<String> HER_OWN = Set.of("/{lang}/account/export", "/{lang}/notifications");

    private final RouteTable table;
    private final Entrance entrance;
    private final Households households;
    private final JdbcClient db;
    private final Map<String, Map<Actor, Surfer>> surfers = new HashMap<>();

    ForeignPortalTest(RouteTable table, Entrance entrance, Households households, JdbcClient db) {
        this.table = table;
        this.entrance = entrance;
        this.households = households;
        this.db = db;
    }

    private enum Actor {
        VISITOR,
        MEMBER,
        MODERATOR,
        MANAGER,
        /// Of the other portal.
        FOREIGN_MANAGER
    }

    /// @param here whose portal is asked
    /// @param other whose word must not be read
    private record Look(Route route, Actor actor, boolean foreignIds, Household here, Household other) {}

    @Test
    @Tag("sample")
    void everyRouteAndEverybodyInPairs() {
        look(false);
    }

    @Test
    @Tag("long")
    void everyRouteForEverybodyOnBothPortals() {
        look(true);
    }

    @Test
    void nobodyIsWrittenToAboutAnotherPortal() {
        var all = households.settled();
        for (var pair : List.of(List.of(all.one(), all.elsewhere()), List.of(all.elsewhere(), all.one())))
            assertThat(db.sql("""
                            select kind || ': ' || recipient from conversation.letter
                             where portal_id = :portal
                               and concat_ws(' ', subject, array_to_string(paragraphs, ' '), button_url) like :word
                            """)
                            .param("portal", pair.getFirst().portal().id().value())
                            .param("word", "%" + pair.getLast().word() + "%")
                            .query((row, _) -> row.getString(1))
                            .list())
                    .isEmpty();
    }

    /// Or nothing above could fail.
    @Test
    void atHomeTheWordsAreRead() {
        var read = new TreeSet<String>();
        for (var look : looks())
            if (!look.foreignIds()
                    && look.actor() == whoMay(look.route())
                    && look.here().equals(households.settled().elsewhere()))
                for (var address : addresses(look)) read.addAll(words(look.here(), said(ask(look, address))));
        assertThat(read)
                .contains(
                        "entry", "queued", "hidden", "line", "news", "pledge", "draft", "message", "inquiry", "report")
                .contains("facts", "complaint", "search", "file", "row", "topic", "newcomer", "invited", "partner")
                .contains("imprint", "about", "privacy", "accessibility", "guest", "owner", "friend", "passkey")
                .contains("page", "pagebody", "unpublished", "voice")
                .contains("guidestory", "applicantstory", "interview", "situation", "goal", "meeting");
    }

    private static Actor whoMay(Route route) {
        return switch (route.audience()) {
            case EVERYBODY -> Actor.VISITOR;
            case MEMBERS -> Actor.MEMBER;
            case MODERATORS -> Actor.MODERATOR;
            case AUTHORS, EDITORS, MANAGERS, OPERATORS -> Actor.MANAGER;
        };
    }

    private void look(boolean all) {
        var leaks = new ArrayList<String>();
        var looks = all ? looks() : looks().stream().filter(this::inPairs).toList();
        for (var look : looks)
            for (var address : addresses(look))
                leaks(look, ask(look, address))
                        .forEach(word -> leaks.add(look.actor() + " reads " + word + " at " + address));
        assertThat(leaks).as(String.join("\n", leaks)).isEmpty();
        assertThat(looks).hasSizeGreaterThan(all ? 1_000 : 300);
    }

    private Answer ask(Look look, String address) {
        return surfer(look).get(host(look), address);
    }

    private List<Look> looks() {
        var one = households.settled().one();
        var other = households.settled().elsewhere();
        var looks = new ArrayList<Look>();
        for (var route : table.all().filter(ForeignPortalTest::isRead).toList())
            for (var actor : Actor.values())
                for (var foreignIds : List.of(false, true)) {
                    looks.add(new Look(route, actor, foreignIds, one, other));
                    looks.add(new Look(route, actor, foreignIds, other, one));
                }
        return looks;
    }

    /// The operators' pages are about all portals.
    private static boolean isRead(Route route) {
        return route.method().equals("GET") && route.audience() != Access.For.OPERATORS;
    }

    /// Every pair of route, actor, ids and portal occurs.
    private boolean inPairs(Look look) {
        int step = Math.floorMod(look.route().toString().hashCode(), 4)
                + look.actor().ordinal();
        boolean first = look.here().equals(households.settled().one());
        return look.foreignIds() == (step % 2 == 0) && first == (step / 2 % 2 == 0);
    }

    private static List<String> addresses(Look look) {
        var ids = look.foreignIds() ? look.other() : look.here();
        var paths = List.of(look.route().shape().replace("{lang}", "de"));
        for (var variable : Examples.of(look.route())) {
            var values =
                    variable.names() ? variable.things().stream().map(ids::id).toList() : Examples.words(variable);
            paths = paths.stream()
                    .flatMap(path -> values.stream().map(value -> path.replace("{" + variable.name() + "}", value)))
                    .toList();
        }
        var addresses = new ArrayList<>(paths);
        for (var query : QUERIES.getOrDefault(look.route().shape(), List.of()))
            addresses.add(paths.getFirst()
                    + query.replace("{review}", ids.id("review")).replace("{decision}", ids.id("decision")));
        return addresses;
    }

    private static String host(Look look) {
        return look.route().host() == Access.On.BARE_HOST
                ? ""
                : look.here().portal().key();
    }

    /// Without the ids that were asked for, which pages may repeat, and what a foreign manager knows as herself: her
    /// name, and what she was written.
    private static List<String> leaks(Look look, Answer answer) {
        boolean herself = look.actor() == Actor.FOREIGN_MANAGER;
        if (herself && HER_OWN.contains(look.route().shape())) return List.of();
        var text = said(answer);
        for (var part : answer.path().split("[/?=&.]"))
            if (look.other().ids().containsValue(part)) text = text.replace(part, "…");
        return words(look.other(), text).stream()
                .filter(word -> !herself || !word.equals("manager"))
                .toList();
    }

    private static String said(Answer answer) {
        return answer.headers().map() + answer.text();
    }

    private static List<String> words(Household whose, String text) {
        return Pattern.compile(whose.word() + "([a-z]*)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private Surfer surfer(Look look) {
        return surfers.computeIfAbsent(look.here().word(), _ -> new EnumMap<>(Actor.class))
                .computeIfAbsent(look.actor(), _ -> arrived(look))
                .saying("X-Forwarded-For", "2001:dba:" + Integer.toHexString(look.hashCode() & 0xFFFF) + "::1");
    }

    private Surfer arrived(Look look) {
        return switch (look.actor()) {
            case VISITOR -> entrance.stranger();
            case MEMBER -> look.here().owner().surfer();
            case MODERATOR -> look.here().moderator().surfer();
            case MANAGER -> look.here().manager().surfer();
            case FOREIGN_MANAGER -> {
                var manager = look.other().manager().surfer();
                manager.follow(manager.post(
                        "",
                        "/de/sign-in/go",
                        Map.of("at", look.here().portal().hosts().getFirst(), "next", "/de/account")));
                yield manager;
            }
        };
    }
}
