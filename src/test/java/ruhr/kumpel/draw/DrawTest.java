package ruhr.kumpel.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A draw from its promise to its winners, checked by somebody who trusts nobody.
@KumpelTest
class DrawTest {

    private static final String BEACON = "4 8 15 16 23 42";

    private final DrawStore store;
    private final Draws draws;
    private final Visitors visitors;
    private final Surfer stranger;
    private final MovableClock clock;
    private final JdbcClient db;
    private final Portal portal;
    private final Someone manager;
    private final String desk;
    private final Draw draw;

    DrawTest(
            DrawStore store,
            Draws draws,
            Visitors visitors,
            Grants grants,
            Surfer stranger,
            MovableClock clock,
            JdbcClient db,
            ExamplePortals portals) {
        this.store = store;
        this.draws = draws;
        this.visitors = visitors;
        this.stranger = stranger;
        this.clock = clock;
        this.db = db;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
        this.manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));
        this.desk = begun();
        this.draw = now();
    }

    @Test
    void aVisitorChecksTheDrawWithNothingButThePage() throws Exception {
        for (int i = 0; i < 5; i++) takesPart("Trinkhalle " + i);
        var promised = page("[data-name=commitment]");
        assertThat(stranger.get(portal.key(), "/de" + draw.path()).main())
                .doesNotContain(draw.lot().seed());
        closed();
        var listed = page("[data-name=list]");
        var list = new String(
                stranger.get(portal.key(), "/de" + draw.path() + "/list.txt").bytes(), StandardCharsets.UTF_8);
        assertThat(listed).isEqualTo(sha256(list));

        assertThat(manager.surfer()
                        .post(portal.key(), desk, Map.of("beacon", BEACON))
                        .status())
                .isEqualTo(303);

        assertThat(page("[data-name=commitment]")).isEqualTo(promised);
        var seed = page("[data-name=seed]");
        assertThat(sha256(seed)).isEqualTo(promised);
        assertThat(page("[data-name=list]")).isEqualTo(listed);
        var names = list.lines().map(line -> line.split("\t")[1]).toList();
        var lowest = IntStream.rangeClosed(1, names.size())
                .boxed()
                .sorted(Comparator.comparing(number -> sha256(seed + ":" + BEACON + ":" + number)))
                .limit(2)
                .map(number -> names.get(number - 1))
                .toList();
        var won = stranger.get(portal.key(), "/de" + draw.path())
                .page()
                .select("main li:has(.badge--success) bdi:not(.hash)");
        assertThat(won.eachText()).containsExactlyInAnyOrderElementsOf(lowest);
    }

    @Test
    void afterTheLastDayNobodyComesOrGoes() {
        var one = takesPart("Kiosk");
        var late = visitors.signedIn(portal);
        var latecomer = business(late, "Büdchen");
        clock.forward(Duration.ofDays(4));
        late.surfer().post(portal.key(), "/de" + draw.path() + "/participation", Map.of("business", latecomer));
        one.surfer().post(portal.key(), "/de" + draw.path() + "/withdrawal", Map.of("business", mine(one)));
        draws.close(draw.id());
        assertThat(store.participants(draw.id()))
                .singleElement()
                .matches(only -> only.name().startsWith("Kiosk"));
        assertThatThrownBy(() -> db.sql("delete from draw.participant where draw_id = ?")
                        .params(draw.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aBusinessLeavesWhileTheListIsOpen() {
        var one = takesPart("Kiosk");
        one.surfer().post(portal.key(), "/de" + draw.path() + "/withdrawal", Map.of("business", mine(one)));
        assertThat(store.participants(draw.id())).isEmpty();
    }

    @Test
    void nobodyEntersTheBusinessOfOthers() {
        var owner = visitors.signedIn(portal);
        var business = business(owner, "Kiosk");
        var other = visitors.signedIn(portal).surfer();
        assertThat(other.post(portal.key(), "/de" + draw.path() + "/participation", Map.of("business", business))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itIsDrawnOnceAndNotBeforeTheListIsClosed() {
        takesPart("Kiosk");
        assertThat(manager.surfer()
                        .post(portal.key(), desk, Map.of("beacon", "1"))
                        .status())
                .isEqualTo(409);
        closed();
        assertThat(manager.surfer()
                        .post(portal.key(), desk, Map.of("beacon", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(manager.surfer()
                        .post(portal.key(), desk, Map.of("beacon", "2"))
                        .status())
                .isEqualTo(409);
        assertThat(now().drawn().orElseThrow().beacon()).isEqualTo("1");
    }

    @Test
    void theDatabaseKeepsWhatWasPromised() {
        for (var change : List.of("winners = 3", "source = 'mein Würfel'", "last_day = last_day + 1"))
            assertThatThrownBy(() -> db.sql("update draw.draw set " + change + " where id = ?")
                            .params(draw.id())
                            .update())
                    .isInstanceOf(DataAccessException.class);
    }

    private String begun() {
        var answer = manager.surfer()
                .post(
                        portal.key(),
                        "/de/manage/draws/new",
                        Map.of(
                                "title", "Zwei Karten",
                                "story", "Für das letzte Heimspiel.",
                                "winners", "2",
                                "lastDay",
                                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                                .plusDays(3)
                                                .toString(),
                                "source", "Lottozahlen vom Samstag danach"));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location().replaceFirst("^https?://[^/]+", "");
    }

    private Draw now() {
        return store.with(new ShortId(desk.substring(desk.lastIndexOf('/') + 1)), portal.id())
                .orElseThrow();
    }

    private void closed() {
        clock.forward(Duration.ofDays(4));
        draws.close(draw.id());
    }

    private Someone takesPart(String name) {
        var owner = visitors.signedIn(portal);
        var answer = owner.surfer()
                .post(portal.key(), "/de" + draw.path() + "/participation", Map.of("business", business(owner, name)));
        assertThat(answer.status()).isEqualTo(303);
        return owner;
    }

    private String business(Someone owner, String name) {
        var answer = owner.surfer()
                .post(
                        portal.key(),
                        "/de/organisations/new",
                        Map.of(
                                "name",
                                name + " " + UUID.randomUUID(),
                                "kind",
                                "company",
                                "description",
                                "Auf.",
                                "describedIn",
                                "de"));
        assertThat(answer.status()).isEqualTo(303);
        return answer.location().replaceFirst(".*/organisations/([^/?]+).*", "$1");
    }

    private String mine(Someone owner) {
        return db.sql("""
                select o.slug from organisation.organisation o
                  join organisation.membership m on m.organisation_id = o.id where m.person_id = ?
                """).params(owner.person().value()).query(String.class).single();
    }

    private String page(String part) {
        return stranger.get(portal.key(), "/de" + draw.path())
                .page()
                .select(part)
                .text();
    }

    private static String sha256(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
