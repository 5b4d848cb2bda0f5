package ruhr.kumpel.pinboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.pinboard.Source.Setting;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Feeds of others: what comes of them, and that they harm nothing.
@KumpelTest
class SourcesTest {

    private final Sources sources;
    private final SourceStore store;
    private final PostingStore postings;
    private final Postings deeds;
    private final Rounds rounds;
    private final Clock clock;
    private final Portal portal;
    private final PersonId editor;
    private final FeedServer server = new FeedServer();

    SourcesTest(
            Sources sources,
            SourceStore store,
            PostingStore postings,
            Postings deeds,
            Rounds rounds,
            ExamplePortals portals,
            Visitors visitors,
            Clock clock) {
        this.sources = sources;
        this.store = store;
        this.postings = postings;
        this.deeds = deeds;
        this.rounds = rounds;
        this.clock = clock;
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
        this.editor = visitors.signedIn(portal).person();
    }

    @AfterEach
    void rests() throws IOException {
        server.close();
    }

    @Test
    void whatATrustedSourceBringsIsShownWithItsNameAndWhatAnotherBringsWaits() {
        var trusted = fetched(server.says("/a", "application/rss+xml", rss(item("1", "Neu", "/1"))), true);
        fetched(server.says("/b", "application/rss+xml", rss(item("2", "Auch neu", "/2"))), false);

        assertThat(readable()).hasSize(1);
        var posting = readable().getFirst();
        assertThat(posting.origin()).contains(new Posting.Origin("Hochschule", Optional.of(trusted.id())));
        assertThat(posting.content().link()).isEqualTo(server.address("/1"));
        assertThat(postings.count(portal.id(), State.SUBMITTED, today())).isEqualTo(1);
    }

    @Test
    void idsThatChangeBringNothingTwice() {
        var url = server.says("/a", "application/rss+xml", rss(item("1", "Neu", "/1") + item("2", "Anderes", "/2")));
        var source = fetched(url, true);
        server.says("/a", "application/rss+xml", rss(item("x", "Neu", "/1") + item("y", "Anderes", "/neu/2")));
        again(source);

        assertThat(titles()).containsExactlyInAnyOrder("Neu", "Anderes");
    }

    @Test
    void piecesThatAllLeadToTheSamePageAreToldApart() {
        fetched(server.says("/a", "application/rss+xml", rss(item("1", "Eins", "/") + item("2", "Zwei", "/"))), true);

        assertThat(titles()).containsExactlyInAnyOrder("Eins", "Zwei");
    }

    @Test
    void whatChangesIsChangedAndWhatVanishesStaysAndWhatWasTakenDownStaysDown() {
        var url = server.says(
                "/a",
                "application/rss+xml",
                rss(item("1", "Alt", "/1") + item("2", "Bleibt", "/2") + item("3", "Weg", "/3")));
        var source = fetched(url, true);
        readable().stream()
                .filter(one -> one.content().title().toString().contains("Weg"))
                .forEach(one -> deeds.remove(one.id()));
        server.says("/a", "application/rss+xml", rss(item("1", "Geändert", "/1") + item("3", "Weg", "/3")));
        again(source);

        assertThat(titles()).containsExactlyInAnyOrder("Geändert", "Bleibt");
        assertThat(tried(source)).isEqualTo("taken 0 1");
    }

    @Test
    void whatWasApprovedAndIsThenRewrittenByAStrangerWaitsAgain() {
        var url = server.says("/a", "application/rss+xml", rss(item("1", "Harmlos", "/1")));
        var source = fetched(url, false);
        var posting = postings.all(store.postingsOf(source.id())).getFirst();
        postings.state(posting.id(), State.PUBLISHED);
        server.says("/a", "application/rss+xml", rss(item("1", "Jetzt Geld anlegen", "/1")));
        again(source);

        assertThat(readable()).isEmpty();
    }

    @Test
    void anUnchangedFeedIsNotReadAgain() {
        var source = fetched(server.says("/a", "application/rss+xml", rss(item("1", "Neu", "/1"))), true);
        again(source);

        assertThat(tried(source)).isEqualTo("unchanged 0 0");
        assertThat(server.asked("/a")).isEqualTo(2);
    }

    @Test
    void troubleIsNamedHarmsNothingAndIsAskedForLessAndLess() {
        var bomb = "<!DOCTYPE r [<!ENTITY a \"" + "x".repeat(100) + "\"><!ENTITY b \"" + "&a;".repeat(50)
                + "\"><!ENTITY c \"" + "&b;".repeat(50) + "\">]>" + rss(item("1", "&c;", "/1"));
        var file = "<!DOCTYPE r [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + rss(item("1", "&f;", "/1"));
        var outside = "<!DOCTYPE r SYSTEM \"" + server.secret() + "\">" + rss(item("1", "x", "/1"));
        for (var poisoned : List.of(bomb, file, outside, "<html><body>Seite", "{}", "", "<rss><channel><item>"))
            assertThat(outcome("/poisoned", poisoned))
                    .as(poisoned.substring(0, Math.min(80, poisoned.length())))
                    .isEqualTo("not-a-feed");
        assertThat(outcome("/large", rss("<!--" + "x".repeat(3_100_000) + "-->")))
                .isEqualTo("too-large");
        assertThat(tried(fetched(server.leadsInside("/inside"), true))).startsWith("odd-address");
        assertThat(tried(fetched("http://localhost:1/feed", true))).startsWith("odd-address");
        assertThat(tried(fetched("https://router.internal/feed", true))).startsWith("not-public");
        var down = fetched(server.fails("/down", 503), true);
        assertThat(store.with(down.shortId(), portal.id())
                        .orElseThrow()
                        .tried()
                        .orElseThrow()
                        .number())
                .isEqualTo(503);
        again(down);
        assertThat(store.with(down.shortId(), portal.id()).orElseThrow().failures())
                .isEqualTo(2);

        assertThat(readable()).isEmpty();
        assertThat(server.connections()).isZero();
        assertThat(Source.pause(6, 3, Optional.empty())).isEqualTo(Duration.ofHours(48));
        assertThat(Source.pause(6, 60, Optional.empty())).isEqualTo(Duration.ofHours(168));
        assertThat(Source.pause(6, 0, Optional.of(Duration.ofHours(12)))).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void aCalendarBringsEventsWithTheirSeriesAndExceptions() {
        var start = today().plusDays(10).toString().replace("-", "");
        var skipped = today().plusDays(17).toString().replace("-", "");
        var calendar = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:x
                BEGIN:VTIMEZONE
                TZID:W. Europe Standard Time
                BEGIN:STANDARD
                DTSTART:19701025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:1
                SUMMARY:Sprachcafé\\, wöchentlich
                DESCRIPTION:Tee<script>alert(1)</script>\\nund Kekse
                LOCATION:Markt 1
                DTSTART;TZID=W. Europe Standard Time:%sT180000
                DTEND;TZID=W. Europe Standard Time:%sT200000
                RRULE:FREQ=WEEKLY;COUNT=3
                EXDATE;TZID=W. Europe Standard Time:%sT180000
                BEGIN:VALARM
                TRIGGER:-PT5M
                SUMMARY:Wecker
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                SUMMARY:Ohne Ende\\, jede Sekunde
                DTSTART:%sT100000Z
                RRULE:FREQ=SECONDLY
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                SUMMARY:Längst vorbei
                DTSTART:20200101T100000Z
                END:VEVENT
                END:VCALENDAR
                """.formatted(start, start, skipped, start).replace("\n", "\r\n");
        fetched(server.says("/c", "text/calendar", calendar), true);

        assertThat(titles()).containsExactlyInAnyOrder("Sprachcafé, wöchentlich", "Ohne Ende, jede Sekunde");
        var cafe = readable().stream()
                .filter(one -> one.content().title().toString().contains("Sprachcafé"))
                .findFirst()
                .orElseThrow();
        assertThat(cafe.content().text().in(LanguageTag.GERMAN).value()).isEqualTo("Tee\nund Kekse");
        assertThat(cafe.content().event().orElseThrow().next(clock.instant(), 5))
                .extracting(one -> one.starts().toString())
                .containsExactly(today().plusDays(10) + "T18:00", today().plusDays(24) + "T18:00");
        assertThat(cafe.content().until()).isEqualTo(today().plusDays(24));
    }

    @Test
    void theRoundAsksEachSourceWhenItIsDue() {
        var url = server.says("/a", "application/rss+xml", rss(item("1", "Neu", "/1")));
        assertThat(sources.add(setting(url, true), portal.id(), editor)).isPresent();
        rounds.fetch();
        rounds.fetch();

        assertThat(server.asked("/a")).isEqualTo(1);
        assertThat(titles()).containsExactly("Neu");
        assertThat(sources.add(setting(url, true), portal.id(), editor)).isEmpty();
    }

    private Source fetched(String url, boolean trusted) {
        var source = sources.add(setting(url, trusted), portal.id(), editor).orElseThrow();
        sources.fetch(source);
        return source;
    }

    private void again(Source source) {
        sources.fetch(store.with(source.shortId(), portal.id()).orElseThrow());
    }

    private String outcome(String path, String text) {
        var source = fetched(server.says(path, "application/rss+xml", text), true);
        var outcome = tried(source);
        sources.remove(source.id(), true);
        return outcome.substring(0, outcome.indexOf(' '));
    }

    private String tried(Source source) {
        var tried =
                store.with(source.shortId(), portal.id()).orElseThrow().tried().orElseThrow();
        return tried.outcome() + " " + tried.fresh() + " " + tried.changed();
    }

    private static Setting setting(String url, boolean trusted) {
        return new Setting("Hochschule", url, LanguageTag.GERMAN, "university", Optional.empty(), trusted, 6);
    }

    private List<Posting> readable() {
        return postings.readableOn(portal.id(), today());
    }

    private List<String> titles() {
        return readable().stream()
                .map(one -> one.content().title().in(LanguageTag.GERMAN).value())
                .toList();
    }

    private java.time.LocalDate today() {
        return java.time.LocalDate.ofInstant(clock.instant(), portal.setting().zone());
    }

    private String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>x</title><link>" + server.address("/") + "</link>"
                + "<description>x</description>" + items + "</channel></rss>";
    }

    private String item(String id, String title, String path) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><title>" + title + "</title><link>"
                + server.address(path) + "</link><description>&lt;p&gt;Mehr " + title
                + "&lt;/p&gt;</description><pubDate>"
                + java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.now(clock).minus(Duration.ofDays(1)).atOffset(java.time.ZoneOffset.UTC))
                + "</pubDate></item>";
    }
}
