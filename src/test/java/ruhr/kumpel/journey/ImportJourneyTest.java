package ruhr.kumpel.journey;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;

/// A portal's manager imports the region's schools as information points: all of them, and twice gives no
/// duplicate.
@KumpelTest
class ImportJourneyTest {

    /// Open data of open.nrw (msw_001), not part of the repository.
    private static final Path SCHOOLS = Path.of("../shared/data/ruhr-schools.geojson");

    private final ExamplePortals portals;
    private final PostBox postBox;
    private final Accounts accounts;
    private final Grants grants;

    ImportJourneyTest(ExamplePortals portals, PostBox postBox, Accounts accounts, Grants grants) {
        this.portals = portals;
        this.postBox = postBox;
        this.accounts = accounts;
        this.grants = grants;
    }

    @Test
    void theSchoolsComeInAllOfThemAndOnlyOnce(Browser browser) throws IOException {
        var portal = portals.fresh();
        var address = Walk.someAddress();
        grants.grant(
                accounts.personFor(new EmailAddress(address), LanguageTag.GERMAN),
                Role.MANAGER,
                new Scope.OfPortal(portal.id()));
        var manager = Walk.of(browser.desk(), browser, portal).signIn(postBox, address);

        bring(manager, "1.565 Zeilen übernehmen");
        manager.page().locator("button:has-text('1.565 Zeilen übernehmen')").click();
        comes(manager, "Übernommen");
        manager.sees("1.565");

        bring(manager, "Nichts zu übernehmen");
    }

    private static void bring(Walk manager, String outcome) throws IOException {
        manager.to("/manage/imports").page().locator("input[type=file]").setInputFiles(schools());
        manager.press("Hochladen");
        manager.select("fixed-kind", "point").select("fixed-category", "family").press("Zeilen prüfen");
        comes(manager, outcome);
    }

    /// The page of the progress moves on by itself; loading it again from here would run into that.
    private static void comes(Walk manager, String words) {
        manager.page()
                .locator("main:has-text('" + words + "'):not(:has(progress))")
                .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    private static Path schools() throws IOException {
        if (Files.exists(SCHOOLS)) return SCHOOLS;
        var features =
                IntStream.range(0, 1_565).mapToObj(ImportJourneyTest::school).collect(Collectors.joining(","));
        return Files.writeString(
                Files.createTempFile("schools", ".geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    }

    private static String school(int i) {
        return """
                {"type":"Feature","geometry":{"type":"Point","coordinates":[%s,%s]},"properties":{"schulnummer":"%d",
                "schulbezeichnung":"Schule Nummer %d","schulform":"Grundschule","rechtsform":"öffentlich","schultrager":"Stadt Essen",
                "gemeindeschluessel":"05113000","ort":"Essen","strasse":"Beispielweg %d","plz":"45127","homepage":"http://www.example.org"}}
                """.formatted(7.0 + i % 40 / 1_000.0, 51.44 + i / 40 / 1_000.0, 200_000 + i, i, i);
    }
}
