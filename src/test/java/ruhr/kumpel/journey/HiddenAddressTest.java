package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.conversation.Mails;
import ruhr.kumpel.portal.ExamplePortals;

/// Promise 16: my e-mail address stays hidden, and my photo does not tell where I live.
@KumpelTest
class HiddenAddressTest {

    private final ExamplePortals portals;
    private final FilledPortals filled;
    private final Mails mails;
    private final PostBox postBox;
    private final Surfer stranger;

    HiddenAddressTest(ExamplePortals portals, FilledPortals filled, Mails mails, PostBox postBox, Surfer stranger) {
        this.portals = portals;
        this.filled = filled;
        this.mails = mails;
        this.postBox = postBox;
        this.stranger = stranger;
    }

    @Test
    void nobodySeesTheAddressOfAnybodyElse() throws IOException {
        var town = filled.fill(portals.fresh(), Pen.SENSIBLE);
        var visitor = visitor(town);
        var invitee = "eingeladen-" + UUID.randomUUID() + "@example.org";
        town.owner().send(town.organisation() + "/team/invitations", Map.of("email", invitee, "role", "editor"));
        var addresses = new LinkedHashMap<String, String>(Map.of("visitor", visitor, "invitee", invitee));
        for (var by : EveryPage.By.values())
            if (by != EveryPage.By.STRANGER)
                addresses.put(by.name(), EveryPage.who(by, town).address());
        var seen = new ArrayList<String>();
        for (var page : EveryPage.of(town)) {
            // Whoever holds the link of a letter is who got the letter: it shows her own address.
            if (page.path().contains("/sign-in/link?key=")) continue;
            var answer = page.by() == EveryPage.By.STRANGER
                    ? stranger.visit(page.host(), page.path())
                    : EveryPage.who(page.by(), town).surfer().visit(page.host(), page.path());
            seen.addAll(others(addresses, answer.text(), page.by().name(), page.toString()));
        }
        for (var file : files(town).toList()) seen.addAll(others(addresses, read(file), "", file.path()));
        for (var by : List.of(EveryPage.By.OWNER, EveryPage.By.HELPER, EveryPage.By.MODERATOR)) {
            var export = EveryPage.who(by, town).see("/de/account/export");
            assertThat(export.text()).contains(EveryPage.who(by, town).address());
            seen.addAll(others(addresses, export.text(), by.name(), "export of " + by));
        }
        assertThat(seen).as(String.join("\n", seen)).isEmpty();
    }

    @Test
    void noMailNamesTheAddressOfAnybodyElse() {
        var town = filled.fill(portals.fresh(), Pen.SENSIBLE);
        var visitor = visitor(town);
        var letters = mails.of(town.portal().key());
        assertThat(letters)
                .extracting(Mails.Mail::to)
                .contains(visitor, town.owner().address(), town.helper().address());
        for (var letter : letters) {
            var rest = (letter.headers() + letter.text() + letter.html()).replace(letter.to(), "");
            assertThat(rest).as(letter.toString()).doesNotContainPattern("(?i)(jemand|wer)-[0-9a-f-]{36}");
        }
    }

    @Test
    void aPhotoLosesItsPlaceAndItsCamera() {
        var town = filled.fill(portals.fresh(), Pen.SENSIBLE);
        var pictures = stranger.get(town.portal().key(), town.entry()).page().select("main img[src^=/media/]");
        assertThat(pictures).isNotEmpty();
        var own = town.owner()
                .see(town.entry() + "/edit")
                .page()
                .select("main img[src]")
                .eachAttr("src");
        var logo = stranger.get(town.portal().key(), town.organisation())
                .page()
                .select("main img[src^=/media/]")
                .eachAttr("src");
        assertThat(logo).isNotEmpty();
        var addresses = Stream.of(320, 640, 1280)
                .map(width -> pictures.attr("src").replaceFirst("/\\d+\\.jpg", "/" + width + ".jpg"));
        for (var address : Stream.of(addresses, own.stream(), logo.stream())
                .flatMap(all -> all)
                .toList()) {
            var picture = town.owner().surfer().get(town.portal().key(), address);
            assertThat(picture.status()).as(address).isEqualTo(200);
            assertThat(segments(picture.bytes())).as(address).doesNotContain(0xE1, 0xED, 0xFE);
            assertThat(latin(picture.bytes())).doesNotContain("Exif", "GPS", "xmpmeta", Photos.STREET, Photos.CAMERA);
        }
        assertThat(segments(Photos.withPlace())).as("what was uploaded").contains(0xE1, 0xED, 0xFE);
    }

    /// Somebody without an account writes to the owner; answers her address.
    private String visitor(FilledPortal town) {
        var visitor = new Surfer(Integer.parseInt(stranger.address("").replaceFirst(".*:", "")));
        var address = "wer-" + UUID.randomUUID() + "@example.org";
        var key = town.portal().key();
        var form = visitor.get(key, town.entry())
                .page()
                .select("a[href*=/contact/entry/]")
                .attr("href");
        var asked = visitor.post(
                key,
                form,
                Map.of("key", UUID.randomUUID(), "text", "Gibt es noch Decken?", "name", "Wer", "address", address));
        visitor.post(key, Somebody.path(asked.location()), Map.of("digits", postBox.code(address)));
        return address;
    }

    private Stream<Answer> files(FilledPortal town) {
        var key = town.portal().key();
        var pdfs = town.entries().values().stream().map(entry -> entry + "/poster.pdf");
        var data = Stream.of(
                "/listings.csv",
                "/listings.geojson",
                "/de/listings.atom",
                "/de/moderation-log.atom",
                "/sitemap.xml",
                "/sitemap-1.xml",
                "/robots.txt",
                "/de/map/pins?bbox=6,51,8,52&zoom=9",
                town.entry() + "/qr.svg",
                town.campaigns().voucher() + "/voucher.pdf");
        return Stream.concat(
                Stream.concat(pdfs, data).map(path -> stranger.visit(key, path)),
                Stream.of(town.manager().see(town.imports().checked() + "/refused.csv")));
    }

    private static String read(Answer file) throws IOException {
        assertThat(file.status()).as(file.path()).isEqualTo(200);
        if (!file.path().endsWith(".pdf")) return file.text();
        try (var document = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(document) + latin(file.bytes());
        }
    }

    /// Which of these addresses occur, in whatever writing: their first part occurs nowhere else.
    private static List<String> others(Map<String, String> addresses, String text, String own, String where) {
        var small = text.toLowerCase(Locale.ROOT);
        return addresses.entrySet().stream()
                .filter(one -> !one.getKey().equals(own))
                .filter(one -> small.contains(one.getValue().replaceFirst("@.*", "")))
                .map(one -> where + ": " + one.getKey())
                .filter(found -> !isMeant(found))
                .toList();
    }

    /// Who invited somebody sees whom, until she comes or is uninvited; who takes a profile over proves by her address
    /// that
    /// it is hers, as the form says; the operator runs the outbox.
    private static boolean isMeant(String found) {
        return found.matches(".*by=(OWNER|MANAGER).*/team]: (invitee|HELPER)")
                || found.matches(".*by=MANAGER.*/de/manage/organisations]: HELPER")
                || found.matches(".*/de/operator/(mail|persons).*");
    }

    /// The kinds of segments of a JPEG up to its pixels.
    private static List<Integer> segments(byte[] jpeg) {
        var kinds = new ArrayList<Integer>();
        int at = 2;
        while ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) != 0xDA) {
            kinds.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return kinds;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
