package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.campaign.ExampleCampaigns.Barber;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.Secret;

/// Whoever passes a campaign on sees what came of it; nobody else is known by it.
@KumpelTest
class ShareTest {

    private static final String BROWSER = "Mozilla/5.0 (Android 16; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

    private final Visitors visitors;
    private final ExampleCampaigns examples;
    private final Pledges pledges;
    private final ShareVisits visits;
    private final ShareStore store;
    private final CampaignPersonalData data;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final Barber barber;
    private final String host;
    private final String campaign;

    ShareTest(
            ExampleCampaigns examples,
            Visitors visitors,
            Pledges pledges,
            ShareVisits visits,
            ShareStore store,
            CampaignPersonalData data,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.visitors = visitors;
        this.examples = examples;
        this.pledges = pledges;
        this.visits = visits;
        this.store = store;
        this.data = data;
        this.transaction = transaction;
        this.clock = clock;
        this.barber = examples.barber();
        this.host = barber.portal().key();
        this.campaign = "/de" + barber.campaign().path();
    }

    @Test
    void aLinkMadeWithoutAnAccountShowsByItsSecretWhatCameOfIt() {
        var sharer = browser();
        var own = made(sharer);
        assertThat(own.main()).contains("Noch nicht geöffnet, noch keine Gabe");
        var link = link(own);

        var landed = opened(browser(), link);
        assertThat(landed.main()).contains("Neue Stühle");
        assertThat(landed.header("Set-Cookie")).isEmpty();
        opened(browser(), link);

        assertThat(sharer.get(host, own.path()).main()).contains("2-mal geöffnet, noch keine Gabe");
        assertThat(sharer.get(host, own.path()).header("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void aGiftThatCameByALinkCountsForItFromTheFormToThePromise() {
        var link = link(made(browser()));
        var supporter = browser();
        var landed = supporter.get(host, link);
        var form = supporter
                .saying("Referer", "http://" + host + ".localhost" + landed.location())
                .get(host, campaign + "/support?choice=other&amount=15");
        assertThat(form.page().select("input[name=via]").val()).isEqualTo(link.substring(link.length() - 7));

        var address = Visitors.someAddress();
        var fields = new HashMap<String, Object>();
        for (var input : form.page().select("main form input[type=hidden]"))
            fields.put(input.attr("name"), input.val());
        fields.putAll(Map.of("choice", "other", "amount", "15", "shown", "anonymous", "email", address));
        var asked = supporter.post(host, campaign + "/support", fields);
        assertThat(reach().gifts()).isZero();
        visitors.confirm(supporter, barber.portal(), path(asked.location()), address);

        assertThat(reach().gifts()).isEqualTo(1);
        visits.flush();
        clock.forward(Duration.ofSeconds(3));
        assertThat(browser().get(host, campaign + "?x=" + UUID.randomUUID()).main())
                .contains("Einmal geteilt, einmal geöffnet: eine Gabe kam so");
    }

    @Test
    void neitherProgramsNorReloadsNorTheSharerHerselfCount() {
        var sharer = visitors.signedIn(barber.portal());
        sharer.surfer().saying("User-Agent", BROWSER);
        var link = link(sharer.surfer().follow(sharer.surfer().post(host, campaign + "/share", Map.of())));

        sharer.surfer().get(host, link);
        visitors.stranger().saying("User-Agent", "WhatsApp/2.23 A").get(host, link);
        visitors.stranger()
                .saying("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)")
                .get(host, link);
        browser().saying("Sec-Purpose", "prefetch").get(host, link);
        visits.flush();
        assertThat(reach().visits()).isZero();

        var somebody = browser();
        somebody.get(host, link);
        somebody.get(host, link);
        visits.flush();
        assertThat(reach().visits()).isEqualTo(1);
    }

    @Test
    void theCampaignsPageIsTheSamePageFromTheCacheByWhateverLinkOneComes() {
        var first = browser().get(host, campaign + "?via=abcdefg");
        var second = browser().get(host, campaign + "?via=hjkmnpq");
        assertThat(first.text()).isEqualTo(second.text()).doesNotContain("abcdefg");
        assertThat(first.header("ETag")).isPresent().isEqualTo(second.header("ETag"));
    }

    @Test
    void anAccountHasOneLinkForACampaignAndFindsItAgain() {
        var sharer = visitors.signedIn(barber.portal());
        sharer.surfer().post(host, campaign + "/share", Map.of());
        sharer.surfer().post(host, campaign + "/share", Map.of());
        assertThat(store.of(sharer.person())).hasSize(1);
        assertThat(link(sharer.surfer().get(host, campaign + "/share")))
                .endsWith(store.of(sharer.person()).getFirst().code().value());
    }

    @Test
    void aDoubleClickMakesOneLinkAndNobodyElsesSecretOpensIt() {
        var surfer = browser();
        var secret = surfer.get(host, campaign + "/share")
                .page()
                .select("input[name=secret]")
                .val();
        var one =
                surfer.post(host, campaign + "/share", Map.of("secret", secret)).location();
        var two =
                surfer.post(host, campaign + "/share", Map.of("secret", secret)).location();
        assertThat(link(surfer.get(host, path(one)))).isEqualTo(link(surfer.get(host, path(two))));
        assertThat(surfer.get(host, campaign + "/share/" + Secret.next().value())
                        .status())
                .isEqualTo(404);
        assertThat(surfer.get(host, "/de/s/0000000").status()).isEqualTo(404);
    }

    @Test
    void thePictureSaysWhatForAndItsAddressChangesWithTheFigures() throws IOException {
        var before = picture();
        pledges.arrived(examples.gives(barber, Money.euros(30)), barber.owner());
        clock.forward(Duration.ofSeconds(3));
        assertThat(picture()).isNotEqualTo(before);
        var drawn = browser().get(host, path(before));
        assertThat(drawn.header("Content-Type")).contains("image/png");
        assertThat(drawn.header("ETag")).isPresent();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(code(image)).contains("/de/campaigns/" + barber.campaign().shortId());
    }

    @Test
    void wordsStandReadyInEveryLanguageOfThePortal() {
        var page = browser().get(host, campaign + "/share").page();
        assertThat(page.select("textarea[readonly]").eachAttr("lang"))
                .containsExactlyElementsOf(barber.portal().languages().stream()
                        .map(Object::toString)
                        .toList());
        assertThat(page.select("textarea[lang=de]").text()).contains("Neue Stühle", "100\u00a0€", campaign);
        assertThat(page.select("main a[href^=https://]").eachAttr("href"))
                .anyMatch(href -> href.contains("share.joinmastodon.org"))
                .anyMatch(href -> href.contains("wa.me"));
    }

    @Test
    void posterAndCardsLeadToTheLinkOfWhoeverPrintsThem() throws IOException {
        var link = link(made(browser()));
        var code = link.substring(link.length() - 7);
        for (var paper : new String[] {"/poster.pdf", "/cards.pdf"})
            try (var pdf = Loader.loadPDF(
                    browser().get(host, campaign + paper + "?via=" + code).bytes())) {
                assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                        .contains("NeueStühle", "/s/" + code);
            }
    }

    @Test
    void whoIsErasedLeavesTheCountWithoutANameAndTheCopyHoldsHerLinks() {
        var sharer = visitors.signedIn(barber.portal());
        var link = link(sharer.surfer().follow(sharer.surfer().post(host, campaign + "/share", Map.of())));
        opened(browser(), link);
        visits.flush();
        assertThat(data.copyFor(sharer.person()).toString()).contains(link.substring(link.length() - 7));

        transaction.executeWithoutResult(_ -> data.erase(sharer.person()));

        assertThat(store.of(sharer.person())).isEmpty();
        assertThat(reach()).isEqualTo(new Reach(1, 1, 0));
    }

    private Answer made(Surfer surfer) {
        var secret = surfer.get(host, campaign + "/share")
                .page()
                .select("input[name=secret]")
                .val();
        return surfer.follow(surfer.post(host, campaign + "/share", Map.of("secret", secret)));
    }

    private static String link(Answer own) {
        return path(own.page().select("#link").val());
    }

    private Answer opened(Surfer surfer, String link) {
        var door = surfer.get(host, link);
        assertThat(door.status()).isEqualTo(303);
        assertThat(door.header("Cache-Control").orElse("")).contains("no-store");
        return surfer.follow(door);
    }

    private static String code(BufferedImage image) {
        try {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            return new MultiFormatReader().decode(bitmap).getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No code on it", e);
        }
    }

    private String picture() {
        return browser()
                .get(host, campaign)
                .page()
                .select("meta[property=og:image]")
                .attr("content");
    }

    private Reach reach() {
        return store.reach(new Shared.One(barber.campaign().id()));
    }

    private Surfer browser() {
        return visitors.stranger().saying("User-Agent", BROWSER);
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}
