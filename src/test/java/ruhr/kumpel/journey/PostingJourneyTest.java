package ruhr.kumpel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.Browser;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.portal.ExamplePortals;

/// A newcomer posts from a phone without an account.
@KumpelTest
class PostingJourneyTest {

    private final ExamplePortals portals;
    private final PostBox postBox;

    PostingJourneyTest(ExamplePortals portals, PostBox postBox) {
        this.portals = portals;
        this.postBox = postBox;
    }

    @Test
    void aNewcomerPostsFromAPhoneAndIsFound(Browser browser) {
        var address = Walk.someAddress();
        var walk = Walk.of(browser.phone(), browser, portals.fresh());
        walk.to("/").follow("Hilfe anbieten");
        walk.choose("kind", "offer")
                .fill("title", "Kinderfahrrad, 16 Zoll, zu verschenken")
                .fill("text", "Rot, fährt gut, die Klingel fehlt. Für ein Kind von vier bis sechs Jahren.")
                .select("category", "goods")
                .fill("place", "44809 Bochum")
                .fill("email", address)
                .press("Eintrag abschicken");
        walk.confirm(postBox, address).sees("Dein Eintrag ist online");
        walk.seesSoon("/listings?text=kinderfahrr%C3%A4der", "Kinderfahrrad, 16 Zoll");
        assertThat(walk.page().content()).doesNotContain(address);
    }

    @Test
    void whatIsMissingIsSaidAtTheFieldAndNothingTypedIsLost(Browser browser) {
        var walk = Walk.of(browser.withoutScript(), browser, portals.fresh());
        walk.to("/post")
                .fill("title", "Sofa")
                .fill("text", "Ein Sofa, grau, drei Plätze, sauber und ohne Löcher.")
                .press("Eintrag abschicken");
        assertThat(walk.page().locator("[role=alert] a").count()).isGreaterThan(2);
        assertThat(walk.page().locator("[name='title']").inputValue()).isEqualTo("Sofa");
        assertThat(walk.page().locator("[name='text']").inputValue()).startsWith("Ein Sofa, grau");
    }

    @Test
    void aClosedTabLosesAtMostFiveSeconds(Browser browser) {
        var walk = Walk.of(browser.phone(), browser, portals.fresh());
        walk.to("/post").fill("title", "Wintermantel, Größe 40, kaum getragen");
        var secretAddress = walk.page().url();
        walk.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("PUT") && answer.ok(),
                        () -> walk.fill("text", "Dunkelblau, warm, mit Kapuze. Gern an jemanden, der neu ist."));
        walk.page().navigate(secretAddress);
        assertThat(walk.page().locator("[name='title']").inputValue())
                .isEqualTo("Wintermantel, Größe 40, kaum getragen");
        assertThat(walk.page().locator("[name='text']").inputValue()).startsWith("Dunkelblau, warm");
    }

    @Test // alike.js
    void whoeverWritesTheSameAgainHearsOfItAndNothingJumps(Browser browser) {
        var portal = portals.fresh();
        var walk = Walk.of(browser.phone(), browser, portal);
        new Entries(postBox)
                .post(walk, "Suppenküche am Kirchplatz", "Jeden Samstag ab zwölf Uhr, für alle, die kommen.");
        walk.to("/post").choose("kind", "project").fill("title", "Suppenküche auf dem Kirchplatz");
        var hints = walk.page().locator("[data-alike]");
        var before = hints.boundingBox();
        walk.fill("place", "45127 Essen");
        walk.page().locator("[data-alike] summary").waitFor();
        assertThat(hints.boundingBox().height).isEqualTo(before.height);
        assertThat(hints.getAttribute("role")).isEqualTo("status");
        walk.page().locator("[data-alike] summary").click();
        assertThat(hints.locator("a").innerText()).isEqualTo("Suppenküche am Kirchplatz");
        walk.fill("title", "Nachhilfe in Mathematik, Klasse 7");
        Walk.until(() -> !walk.page().locator("[data-alike] summary").isVisible());
        assertThat(hints.locator("a").count()).isZero();
    }

    @Test
    void aNewcomerPostsInArabicFromRightToLeft(Browser browser) {
        var address = Walk.someAddress();
        var walk = Walk.of(browser.phone(), browser, portals.fresh(), "ar");
        walk.to("/");
        assertThat(walk.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        walk.to("/post")
                .choose("kind", "need")
                .fill("title", "أبحث عن بطانيات لعائلتي")
                .fill("text", "نحن خمسة أشخاص ووصلنا قبل أسبوع. نحتاج إلى بطانيات دافئة لأطفالنا.")
                .select("category", "goods")
                .fill("place", "Dortmund")
                .fill("email", address)
                .press("إرسال الإعلان");
        walk.confirm(postBox, address).sees("إعلانك منشور");
        walk.seesSoon("/listings?text=%D8%A8%D8%B7%D8%A7%D9%86%D9%8A%D8%A7%D8%AA", "أبحث عن بطانيات لعائلتي");
    }
}
