package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;

@KumpelTest
class VisitTest {

    private final Surfer surfer;
    private final String portal;

    VisitTest(Surfer surfer, ExamplePortals portals) {
        this.surfer = surfer;
        this.portal = portals.fresh().key();
    }

    @Test
    void theFrontDoorLeadsToTheLanguageThatTheBrowserAsksFor() {
        var answer = surfer.saying("Accept-Language", "tr-TR,tr;q=0.9,de;q=0.5").get(portal, "/");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/tr/");
        assertThat(answer.header("Vary")).hasValue("Accept-Language");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void anUnknownWishLeadsToThePortalsFirstLanguage() {
        assertThat(surfer.saying("Accept-Language", "xx, ,;;q=9")
                        .get(portal, "/")
                        .location())
                .isEqualTo("/de/");
    }

    @Test
    void aLanguageWithoutSlashLeadsToItsHome() {
        assertThat(surfer.get(portal, "/ar").location()).isEqualTo("/ar/");
    }

    @Test
    void thePageSpeaksTheLanguageOfItsPath() {
        var page = surfer.get(portal, "/ar/specimen/gallery").page();
        assertThat(page.select("html").attr("lang")).isEqualTo("ar");
        assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void changingTheLanguageKeepsPathAndQuery() {
        var page = surfer.get(portal, "/de/specimen/gallery?text=Kinderwagen&junk=1")
                .page();
        assertThat(page.select("details.menu a[hreflang=uk]").attr("href"))
                .isEqualTo("/uk/specimen/gallery?text=Kinderwagen");
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakDoesNotExist() {
        assertThat(surfer.get(portal, "/xx/specimen/gallery").status()).isEqualTo(404);
    }

    @Test
    void pathsWithoutLanguageSpeakThePortalsFirst() {
        assertThat(surfer.get(portal, "/specimen.geojson").text()).contains("\"de\"");
    }

    @Test
    void aHostThatNobodyClaimedShowsANeutralPageInTheVisitorsLanguage() {
        var answer = surfer.saying("Accept-Language", "ar").get("nobody.example", "/de/specimen/gallery");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo("ar");
        assertThat(answer.page().select("main form")).isEmpty();
    }

    @Test
    void whoHasNotSignedInIsSentToDoSoAndComesBack() {
        var answer = surfer.get(portal, "/de/specimen/members?a=b");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/de/sign-in?next=%2Fde%2Fspecimen%2Fmembers%3Fa%3Db");
    }
}
