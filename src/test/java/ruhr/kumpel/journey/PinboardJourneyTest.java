package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Entrance;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.pinboard.FeedServer;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A member posts, a moderator lets it through, everybody reads it. An editor brings in a feed that somebody has
/// poisoned: its words arrive, its poison does not.
@KumpelTest
class PinboardJourneyTest {

    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;
    private final Portal portal;
    private final FeedServer server = new FeedServer();

    PinboardJourneyTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
        this.portal = portals.like("welcome", Policy.AFTER_REVIEW);
    }

    @AfterEach
    void rests() throws IOException {
        server.close();
    }

    @Test
    void aMemberPostsAModeratorLooksEverybodyReads(Browser browser) {
        var member = Walk.of(browser.phone(), browser, portal).signIn(postBox, Entrance.someAddress());
        member.to("/pinboard").follow("Aushang machen");
        member.fill("title", "Spielplatz wieder offen")
                .fill("text", "Nach drei Monaten Umbau ist der Spielplatz am Kanal wieder offen.")
                .select("category", "family")
                .select("town", "05916000")
                .fill(
                        "until",
                        LocalDate.now(portal.setting().zone()).plusDays(20).toString())
                .press("Aushängen");
        member.sees("wartet auf die Prüfung");

        var moderator = inRole(browser, Role.MODERATOR);
        moderator.to("/manage/moderation").follow("Spielplatz wieder offen").press("Freigeben");

        var reader = Walk.of(browser.withoutScript(), browser, portal);
        reader.to("/pinboard").follow("Spielplatz wieder offen").sees("Nach drei Monaten Umbau");
    }

    @Test
    void aPoisonedFeedBringsItsWordsAndNothingElse(Browser browser) {
        var editor = inRole(browser, Role.EDITOR);
        var watch = Watch.over(editor.page());
        add(editor, server.leadsInside("/inside"), "Nach innen");
        editor.sees("Von dort käme nichts");
        add(editor, server.says("/bomb", "application/rss+xml", bomb()), "Bombe");
        editor.sees("weder RSS noch Atom noch iCal");
        add(editor, server.says("/poisoned", "application/rss+xml", poisoned()), "Vergiftete Hochschule");
        editor.sees("Das käme").sees("Tag der offenen Tür");
        watch.looks();
        editor.press("So hinzufügen").follow("Vergiftete Hochschule").press("Jetzt nachsehen");
        editor.sees("2 neue Aushänge");
        watch.looks();

        var reader = browser.desk();
        var readers = Watch.over(reader);
        readers.opens(browser.url(portal.key(), "/de/pinboard"));
        for (var href : reader.locator("main .rows a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            readers.opens(browser.url(portal.key(), href));
            assertThat(reader.locator("main").innerText()).contains("Quelle: Vergiftete Hochschule", "Zum Original");
        }
        assertThat(reader.locator("main").innerText()).doesNotContain("alert(");
        assertThat(readers.noted()).isEmpty();
        assertThat(watch.noted()).noneMatch(one -> one.contains("dialog") || one.contains("asked for"));
        assertThat(server.connections()).isZero();
        assertThat(server.asked("/pixel.gif")).isZero();
    }

    private Walk inRole(Browser browser, Role role) {
        var address = Entrance.someAddress();
        var walk = Walk.of(browser.desk(), browser, portal).signIn(postBox, address);
        grants.grant(
                accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN),
                role,
                new Scope.OfPortal(portal.id()));
        return walk;
    }

    private static void add(Walk editor, String url, String name) {
        editor.to("/manage/pinboard").follow("Quelle hinzufügen");
        editor.fill("url", url)
                .fill("name", name)
                .select("category", "university")
                .choose("trusted", "true")
                .press("Erst ansehen");
    }

    private static String bomb() {
        return "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"" + "&a;".repeat(100) + "\"><!ENTITY c \""
                + "&b;".repeat(100)
                + "\">]><rss version=\"2.0\"><channel><title>x</title><item><title>&c;</title></item></channel></rss>";
    }

    private String poisoned() {
        var pixel = server.says("/pixel.gif", "image/gif", "GIF89a");
        return """
                <rss version="2.0"><channel><title>Hochschule</title><link>%1$s</link><description>x</description>
                <item><guid>1</guid><title>Tag der offenen Tür&lt;script&gt;alert(1)&lt;/script&gt;</title><link>%1$s/1</link>
                <description>&lt;p&gt;Kommt alle.&lt;img src="%2$s" onerror="alert(2)"&gt;&lt;/p&gt;&lt;iframe src="javascript:alert(3)"&gt;&lt;/iframe&gt;&lt;style&gt;*{background:url(%2$s)}&lt;/style&gt;</description></item>
                <item><guid>2</guid><title>"&gt;&lt;svg onload=alert(4)&gt; Neue Mensa</title><link>javascript:alert(5)</link>
                <description>&lt;a href="javascript:alert(6)"&gt;Speiseplan&lt;/a&gt;&lt;base href="https://evil.example/"&gt;&lt;meta http-equiv=refresh content="0;url=https://evil.example"&gt;</description></item>
                </channel></rss>
                """.formatted(server.address(""), pixel);
    }
}
