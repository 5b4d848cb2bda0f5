package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.util.function.SingletonSupplier;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.portal.ExamplePortals;

/// What holds for every page of a portal on which people live, whoever sees it: WCAG 2.2 AA by axe, by day and
/// by night, on a wide screen and on a phone, from left to right and from right to left; nothing sticks out, is
/// cut, breaks or asks anybody else; small enough for a slow net.
@KumpelTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    /// What has no page: files, and addresses that only lead on.
    private static final Map<String, String> NOT_LOOKED_AT = new TreeMap<>(Map.ofEntries(
            Map.entry("/error", "other addresses lead to it; looked at as /no-such-page"),
            Map.entry("/health", "data"),
            Map.entry("/listings.csv", "data"),
            Map.entry("/listings.geojson", "data"),
            Map.entry("/media/{id}/{width}.jpg", "picture"),
            Map.entry("/robots.txt", "data"),
            Map.entry("/sitemap-{part:[0-9]+}.xml", "data"),
            Map.entry("/sitemap.xml", "data"),
            Map.entry("/themes/{file}.css", "style sheet"),
            Map.entry("/town-colours/{file}.css", "style sheet"),
            Map.entry("/{lang}/account/export", "data"),
            Map.entry("/{lang}/campaigns/{slugAndId}/ledger.csv", "data"),
            Map.entry("/{lang}/organisations/{slug}/ledger.csv", "data"),
            Map.entry("/{lang}/organisations/{slug}/vouchers.csv", "data"),
            Map.entry("/{lang}/manage/notices/{notice:[0-9a-f-]{36}}/document.pdf", "document"),
            Map.entry("/{lang}/campaigns/{slugAndId}/share.png", "picture"),
            Map.entry("/{lang}/campaigns/{slugAndId}/poster.pdf", "document"),
            Map.entry("/{lang}/campaigns/{slugAndId}/cards.pdf", "document"),
            Map.entry("/{lang}/s/{code}", "leads on to the campaign"),
            Map.entry("/{lang}/draws/{slugAndId}/list.txt", "data"),
            Map.entry(
                    "/{lang}/organisations/{slug}/pots/{pot:[0-9a-f-]{36}}/lists/{list:[0-9a-f-]{36}}/transfers.csv",
                    "data"),
            Map.entry(
                    "/{lang}/organisations/{slug}/pots/{pot:[0-9a-f-]{36}}/lists/{list:[0-9a-f-]{36}}/transfers.xml",
                    "data"),
            Map.entry("/{lang}/manage/traders/{slug}/document.jpg", "picture"),
            Map.entry("/{lang}/my/supports/{id:[0-9a-f-]{36}}/giro.png", "picture"),
            Map.entry("/{lang}/my/supports/{id:[0-9a-f-]{36}}/card", "leads on to the support"),
            Map.entry(
                    "/{lang}/campaigns/{slugAndId}/supports/{id:[0-9a-f-]{36}}/refund",
                    "only of what a card has paid; CardJourneyTest walks through it"),
            Map.entry("/{lang}/vouchers/{secret:[A-Za-z0-9_-]{22}}/voucher.pdf", "document"),
            Map.entry("/{lang}/entries/{slugAndId}/edit/pictures/{id:[0-9a-f-]{36}}", "picture"),
            Map.entry("/{lang}/entries/{slugAndId}/poster.pdf", "document"),
            Map.entry("/{lang}/entries/{slugAndId}/qr.svg", "picture"),
            Map.entry("/{lang}/guides/{id:[0-9a-z]{10}}/qr.svg", "picture"),
            Map.entry("/{lang}/ambassadors/{id:[0-9a-z]{10}}/qr.svg", "picture"),
            Map.entry("/{lang}/ambassadors/{id:[0-9a-z]{10}}/poster.pdf", "document"),
            Map.entry("/{lang}/ambassadors/stories/{id:[0-9a-z]{10}}/qr.svg", "picture"),
            Map.entry("/{lang}/ambassadors/stories/{id:[0-9a-z]{10}}/poster.pdf", "document"),
            Map.entry("/{lang}/questions/{slugAndId:.*[0-9a-z]{10}}/qr.svg", "picture"),
            Map.entry("/{lang}/my/guides/certificates/{id:[0-9a-f-]{36}}/certificate.pdf", "document"),
            Map.entry("/{lang}/manage/guides/certificates/{id:[0-9a-f-]{36}}/certificate.pdf", "document"),
            Map.entry("/{lang}/my/guides/courses/{course:[0-9a-f-]{36}}/course.ics", "data"),
            Map.entry("/{lang}/listings.atom", "data"),
            Map.entry("/{lang}/pinboard.atom", "data"),
            Map.entry("/{lang}/pinboard.json", "data"),
            Map.entry("/{lang}/pinboard.ics", "data"),
            Map.entry("/{lang}/pinboard/{slugAndId}/calendar.ics", "data"),
            Map.entry("/{lang}/signpost/list", "leads to the first question: an address holds no answers"),
            Map.entry("/{lang}/signpost/list/calendar", "leads there too"),
            Map.entry("/{lang}/signpost/list/code", "leads there too"),
            Map.entry("/{lang}/signpost/list/letter", "leads there too"),
            Map.entry("/{lang}/manage/imports/{id:[0-9a-f-]{36}}/refused.csv", "data"),
            Map.entry("/{lang}/manage/pages/translations.xlf", "data"),
            Map.entry("/{lang}/info/{slugAndId}/page.pdf", "document"),
            Map.entry("/{lang}/info/{slugAndId}/branch.pdf", "document"),
            Map.entry("/{lang}/map/pins", "data"),
            Map.entry("/{lang}/tandems/{tandem:[0-9a-f-]{36}}/appointments/{id:[0-9a-f-]{36}}/appointment.ics", "data"),
            Map.entry("/{lang}/moderation-log.atom", "data"),
            Map.entry("/{lang}/places.json", "data"),
            Map.entry("/{lang}/post/{secret:[A-Za-z0-9_-]{22}}", "the draft that /post leads to"),
            Map.entry("/{lang}/post/{secret:[A-Za-z0-9_-]{22}}/pictures/{id:[0-9a-f-]{36}}", "picture"),
            Map.entry("/{lang}/demo", "only in the demo"),
            Map.entry("/{lang}/demo/mail", "only in the demo; the operator's outbox is the same page"),
            Map.entry("/{lang}/demo/mail/{id}", "only in the demo; the operator's outbox is the same page"),
            Map.entry("/{lang}/sign-in/first-operator", "gone once there is an operator")));

    private final FilledPortals filled;
    private final SingletonSupplier<FilledPortal> town;

    EveryPageTest(ExamplePortals portals, FilledPortals filled) {
        this.filled = filled;
        this.town = SingletonSupplier.of(() -> filled.fill(portals.fresh(), Pen.SENSIBLE));
    }

    @Test
    @Tag("sample")
    void everyPageCanBeUsedInOneLookOrAnother(Browser browser) {
        var town = this.town.obtain();
        assertFine(inALookEach(EveryPage.oncePerRoute(town), town, browser));
    }

    /// Two at a time: a look at a page changes nothing.
    @ParameterizedTest
    @FieldSource("ruhr.kumpel.journey.Look#BY_DAY")
    @Tag("long")
    @Execution(ExecutionMode.CONCURRENT)
    void everyPageCanBeUsedInEveryLookByDayAndByNight(Look look, Browser browser) {
        var town = filled.withNewCodes(this.town.obtain());
        var inspection = new Inspection(town, browser);
        for (var seen : EveryPage.oncePerRoute(town)) {
            if (look.isOneForAxe()) {
                inspection.of(seen, look);
                inspection.byNight(seen, look);
            } else inspection.atAGlance(seen, look);
        }
        assertFine(inspection);
    }

    /// The same pages with other content, or as somebody else sees them.
    @Test
    @Tag("long")
    @Execution(ExecutionMode.CONCURRENT)
    void andWhoeverElseSeesItInOneLookOrAnother(Browser browser) {
        var town = filled.withNewCodes(this.town.obtain());
        assertFine(inALookEach(EveryPage.onceMore(town), town, browser));
    }

    @Test
    void whoeverAddsAPageAddsItToEveryPageOrSaysWhyNot() {
        var looked = EveryPage.of(town.obtain()).stream()
                .map(seen -> Routes.of(seen.path()))
                .collect(Collectors.toSet());
        looked.addAll(NOT_LOOKED_AT.keySet());
        assertThat(looked).as("not in EveryPage").containsAll(Routes.all());
        assertThat(Routes.all()).as("gone").containsAll(NOT_LOOKED_AT.keySet());
    }

    private static Inspection inALookEach(Collection<EveryPage.Seen> pages, FilledPortal town, Browser browser) {
        var inspection = new Inspection(town, browser);
        int i = 0;
        for (var seen : pages) inspection.of(seen, Look.ALL.get(i++ % Look.ALL.size()));
        return inspection;
    }

    private static void assertFine(Inspection inspection) {
        assertThat(inspection.wrong()).as(String.join("\n", inspection.wrong())).isEmpty();
    }
}
