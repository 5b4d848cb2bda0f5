package ruhr.kumpel.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Newcomers ask who is responsible, and are always told somebody.
@KumpelTest
class FinderPagesTest {

    private final Portal portal;
    private final Portal empty;
    private final Surfer reader;
    private final ShippedOffices shipped;
    private final JdbcClient db;

    FinderPagesTest(ExamplePortals portals, OfficesTaken taken, ShippedOffices shipped, Surfer reader, JdbcClient db) {
        this.portal = taken.on(portals.like("welcome", Policy.AFTER_REVIEW));
        this.empty = portals.like("welcome", Policy.AFTER_REVIEW);
        this.reader = reader;
        this.shipped = shipped;
        this.db = db;
    }

    @Test
    void aPostcodeAndATopicLeadToTheOfficeOfTheTownAndSayWhy() {
        var answer = ask("place=44135&topic=registration");
        assertThat(answer)
                .contains("Wohnsitz anmelden: zuständig in 44135 Dortmund")
                .contains("Bürgerbüro Dortmund (Meldebehörde)", "zuständig für 44135 Dortmund")
                .contains("noch nicht von der Redaktion bestätigt")
                .doesNotContain("Bürgerbüro Bochum");
    }

    @Test
    void aTownOfACountyIsToldWhatItsCountyDoes() {
        assertThat(ask("place=Witten&topic=benefits"))
                .contains("Jobcenter Ennepe-Ruhr-Kreis", "zuständig für Witten, denn das liegt hier: Ennepe-Ruhr-Kreis")
                .doesNotContain("Jobcenter Kreis Unna");
    }

    @Test
    void digitsOfAnArabicKeyboardAreDigits() {
        assertThat(reader.get(portal.key(), "/ar/offices/responsible?place=٤٤١٣٥&topic=registration")
                        .main())
                .contains("مكتب تسجيل السكن في دورتموند");
    }

    @Test
    void anUnknownPlaceIsSaidAtTheFieldAndStillAnswered() {
        var page = reader.get(portal.key(), "/de/offices/responsible?place=10115&topic=recognition")
                .page();
        assertThat(page.select("#place-error").text()).contains("„10115“ kennen wir im Ruhrgebiet nicht");
        assertThat(page.select("main").text()).contains("Zentralstelle für ausländisches Bildungswesen");
    }

    @Test
    void whereNobodyIsKnownTheTeamOfThePortalIs() {
        var answer = reader.get(empty.key(), "/de/offices/responsible?place=44135&topic=tax");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.main()).contains("Dafür kennen wir hier noch niemanden", "Dem Team schreiben");
        assertThat(answer.page().select("main a[href=/de/contact]")).isNotEmpty();
    }

    @Test
    void whoeverAsksForSomethingElseIsToldWhoHelpsWithAnything() {
        assertThat(ask("place=44135&topic=tax"))
                .contains("Finanzamt an deinem Wohnort", "Wer dir außerdem hilft", "Migrationsberatung für erwachsene");
    }

    @Test
    void anOfficeTellsWhatOneGetsThereWhatToBringAndTheLaw() {
        var path = reader.get(portal.key(), "/de/offices/responsible?place=44135&topic=registration")
                .page()
                .select("main h3 a")
                .attr("href");
        var page = reader.get(portal.key(), path).page();
        assertThat(page.select("main").text())
                .contains(
                        "Wohnsitz anmelden", "Wohnungsgeberbestätigung", "§ 17, § 19 BMG", "Innerhalb von zwei Wochen");
        assertThat(page.select("script[type=application/ld+json]").html()).contains("GovernmentOffice", "Dortmund");
        var slugless = path.replaceFirst("offices/.*-", "offices/x-");
        assertThat(reader.get(portal.key(), slugless).location()).isEqualTo(path);
        assertThat(reader.get(empty.key(), path).status()).isEqualTo(404);
    }

    @Test
    void officesAreFoundByTheSearchOfThePortalAndInItsData() {
        assertThat(reader.visit(portal.key(), "/de/listings?kind=office&text=Wohnsitz&town=dortmund")
                        .main())
                .contains("Bürgerbüro Dortmund");
        assertThat(reader.visit(portal.key(), "/listings.csv?kind=office&town=dortmund")
                        .text())
                .contains("Bürgerbüro Dortmund")
                .contains("/de/offices/buergerbuero-dortmund");
        assertThat(reader.get(empty.key(), "/listings.csv?kind=office").text()).doesNotContain("Dortmund");
    }

    @Test
    void everyTownHasEveryOfficeOfItsOwnAndTakingThemOverTwiceAddsNone() {
        int there = count();
        shipped.take(portal.id());
        assertThat(count()).isEqualTo(there).isGreaterThan(500);
        assertThat(shipped.missing(portal.id())).isZero();
        assertThat(db.sql("""
                        select count(distinct a.key) from office.area a join office.office o on o.id = a.office_id
                         where o.portal_id = :portal and a.kind = 'town' and 'registration' = any(o.topics)
                        """)
                        .param("portal", portal.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(53);
    }

    @Test
    void noShippedOfficeClaimsAnAddressATelephoneNumberOrAnOpeningHour() {
        var claims = db.sql("""
                        select place || phone || hours from office.office
                         where portal_id = :portal and shipped is not null and place || phone || hours <> ''
                        """)
                .param("portal", portal.id().value())
                .query(String.class)
                .list();
        assertThat(claims).isEmpty();
        for (var language : List.of("de", "en", "uk", "ar", "tr"))
            assertThat(db.sql("""
                            select count(*) from office.text t join office.office o on o.id = t.office_id
                             where o.portal_id = :portal and t.language = :language and t.about <> ''
                               and t.name || t.about not like '%{%'
                            """)
                            .param("portal", portal.id().value())
                            .param("language", language)
                            .query(Integer.class)
                            .single())
                    .as(language)
                    .isEqualTo(count());
    }

    private int count() {
        return db.sql("select count(*) from office.office where portal_id = :portal")
                .param("portal", portal.id().value())
                .query(Integer.class)
                .single();
    }

    private String ask(String query) {
        var answer = reader.get(portal.key(), "/de/offices/responsible?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.main();
    }
}
