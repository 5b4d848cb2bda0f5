package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.portal.ExamplePortals;

@KumpelTest
class PageCacheTest {

    private final Surfer surfer;
    private final Changes changes;
    private final String portal;

    PageCacheTest(Surfer surfer, Changes changes, ExamplePortals portals) {
        this.surfer = surfer;
        this.changes = changes;
        this.portal = portals.fresh().key();
    }

    @Test
    void aPageIsPrintedOnceForAllVisitors() {
        var first = title("?text=once");
        assertThat(title("?text=once")).isEqualTo(first);
        assertThat(title("?text=once&junk=1&page=")).isEqualTo(first);
        assertThat(title("?junk=2&text=once")).isEqualTo(first);
        assertThat(title("?text=twice")).isNotEqualTo(first);
    }

    @Test
    void anyChangeMakesItOldForTheWriterAtOnce() {
        var first = title("?text=old");
        changes.note("anything", UUID.randomUUID());
        assertThat(title("?text=old")).isNotEqualTo(first);
    }

    @Test
    void whoeverSendsACookieGetsAPageOfHerOwn() {
        var first = title("?text=mine");
        surfer.saying("Cookie", "session=abc");
        assertThat(title("?text=mine")).isNotEqualTo(first);
    }

    @Test
    void whereSomebodyIsIsNotRemembered() {
        assertThat(title("?near=51.5,7.2")).isNotEqualTo(title("?near=51.5,7.2"));
    }

    @Test
    void aKnownPageIsNotSentAgain() {
        var first = surfer.get(portal, "/de/specimen/gallery?text=known");
        assertThat(first.header("Cache-Control").orElseThrow()).doesNotContain("no-store");
        assertThat(first.header("Set-Cookie")).isEmpty();
        surfer.saying("If-None-Match", first.header("ETag").orElseThrow());
        var second = surfer.get(portal, "/de/specimen/gallery?text=known");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.bytes()).isEmpty();
    }

    @Test
    void eachPortalKeepsItsOwn() {
        assertThat(title("?text=host"))
                .isNotEqualTo(
                        surfer.get("", "/de/specimen/gallery?text=host").page().title());
    }

    private String title(String query) {
        return surfer.get(portal, "/de/specimen/gallery" + query).page().title();
    }
}
