package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.ExamplePortals;

/// Promise 9: what people wrote never runs. More than 500 payloads are posted as title and text, and looked
/// at in the list and on the page of the entry: no dialog, nothing refused by the content policy, no request
/// elsewhere.
@KumpelTest
class StoredContentTest {

    private static final int AT_A_TIME = 40;

    private final ExamplePortals portals;
    private final PostBox postBox;

    StoredContentTest(ExamplePortals portals, PostBox postBox) {
        this.portals = portals;
        this.postBox = postBox;
    }

    @Test
    void whatPeopleWroteNeverRuns(Browser browser) throws IOException {
        var portal = portals.fresh();
        var walk = Walk.of(browser.withoutScript(), browser, portal);
        var reader = browser.desk();
        var wrong = new ArrayList<String>();
        reader.onDialog(dialog -> {
            wrong.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        reader.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) wrong.add(message.text());
        });
        reader.onRequest(request -> {
            if (!request.url().contains("localhost")) wrong.add(request.url());
        });
        var payloads = payloads();
        assertThat(payloads).hasSizeGreaterThan(500);
        for (int i = 0; i < payloads.size(); i += AT_A_TIME) {
            var some = payloads.subList(i, Math.min(payloads.size(), i + AT_A_TIME));
            new Entries(postBox)
                    .post(
                            walk,
                            ("Titel " + i + " " + some.getFirst().replace("\n", " "))
                                    .substring(
                                            0, Math.min(100, 7 + some.getFirst().length())),
                            String.join("\n\n", some));
            reader.navigate(walk.page().url());
            reader.navigate(browser.url(portal.key(), "/de/listings"));
            reader.locator("main h2 a").first().click();
            reader.waitForLoadState();
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> payloads() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/payloads.txt")).stream()
                .map(line -> line.replace("\\n", "\n")
                        .replace("\\r", "\r")
                        .replace("\\t", "\t")
                        .replace("\\0", "\0")
                        .replace("\\1", "\u0001")
                        .replace("\\\\", "\\"))
                .toList();
    }
}
