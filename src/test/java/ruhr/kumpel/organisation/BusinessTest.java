package ruhr.kumpel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// A barber says when she is open and is found when she is.
@KumpelTest
class BusinessTest {

    /// A Tuesday in winter, 14:00 in Dortmund.
    private static final Instant TUESDAY = Instant.parse("2027-01-12T13:00:00Z");

    private final Visitors visitors;
    private final Surfer surfer;
    private final Organisations organisations;
    private final Businesses businesses;
    private final OrganisationStore store;
    private final Tidings tidings;
    private final Listings listings;
    private final ExamplePortals portals;
    private final MovableClock clock;
    private final Portal portal;

    BusinessTest(
            Visitors visitors,
            Surfer surfer,
            Organisations organisations,
            Businesses businesses,
            OrganisationStore store,
            Tidings tidings,
            Listings listings,
            ExamplePortals portals,
            MovableClock clock) {
        this.visitors = visitors;
        this.surfer = surfer;
        this.organisations = organisations;
        this.businesses = businesses;
        this.store = store;
        this.tidings = tidings;
        this.listings = listings;
        this.portals = portals;
        this.clock = clock;
        this.portal = portals.like("dortmund", Policy.AT_ONCE);
    }

    @Test
    void whoIsOpenNowIsFoundNowAndNotAtNight() {
        clock.moveTo(TUESDAY);
        var salon = salon(visitors.signedIn(portal), Map.of("day2", "9–18"));
        var baker = salon(visitors.signedIn(portal), Map.of("day2", "6–12"));

        assertThat(found("?open=yes")).containsExactly(salon.name());
        assertThat(found("")).containsExactlyInAnyOrder(salon.name(), baker.name());
        assertThat(page("/de/businesses")
                        .page()
                        .select(".results__entries .meta")
                        .text())
                .contains("geöffnet bis 18:00", "öffnet");

        clock.moveTo(TUESDAY.plusSeconds(6 * 3600));
        assertThat(found("?open=yes&text=")).isEmpty();
    }

    @Test
    void herPageSaysWhenSheIsThereInTheReadersLanguage() {
        clock.moveTo(TUESDAY);
        var salon = salon(
                visitors.signedIn(portal),
                Map.of(
                        "day2",
                        "9–18",
                        "first0",
                        "2027-01-14",
                        "last0",
                        "2027-01-15",
                        "spans0",
                        "",
                        "services",
                        "Bart"));

        var german = page("/de" + salon.path()).page();
        assertThat(german.select("#hours + p").text()).isEqualTo("geöffnet bis 18:00");
        assertThat(german.select(".hours__today").text()).contains("Dienstag", "09:00–18:00");
        assertThat(german.select("table.hours tr").eachText())
                .anyMatch(row -> row.startsWith("Donnerstag") && row.contains("anders als sonst"))
                .anyMatch(row -> row.contains("14. Januar 2027") && row.contains("geschlossen"));
        assertThat(german.select("#services + ul").text()).isEqualTo("Bart");
        assertThat(german.select("section[aria-labelledby=entries] a"))
                .as("itself")
                .isEmpty();
        assertThat(page("/tr" + salon.path()).page().select("#hours + p").text())
                .contains("18:00", "açık");
        assertThat(page("/ar" + salon.path()).page().select("#hours + p").text())
                .contains("مفتوح حتى");
    }

    @Test
    void aSlipComesBackWithWhatWasTypedAndAWordAtTheField() {
        var barber = visitors.signedIn(portal);
        var organisation = entered(barber);
        var answer = say(
                barber,
                organisation,
                Map.of("day1", "vormittags", "first0", "gestern", "phone", "ruf an", "radius", "500", "day3", "8-12"));

        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("#day1").attr("value")).isEqualTo("vormittags");
        assertThat(page.select("#day3").attr("value")).isEqualTo("8-12");
        for (var field : List.of("day1", "first0", "phone", "radius"))
            assertThat(page.select("#" + field + "-error")).as(field).isNotEmpty();
        assertThat(businesses.of(organisation.id())).isEmpty();
    }

    @Test
    void theSecondEditorOverwritesNothingUnseen() {
        var barber = visitors.signedIn(portal);
        var organisation = entered(barber);
        var seen = seen(barber, organisation);
        assertThat(say(barber, organisation, Map.of("day1", "9-12")).status()).isEqualTo(303);
        var fields = fields(Map.of("day1", "10-14"));
        fields.put("seen", seen);

        var late = barber.surfer().post(portal.key(), "/de" + organisation.path() + "/business", fields);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("#day1").attr("value")).isEqualTo("10-14");
        assertThat(late.page().select("#day1-error").text()).contains("09:00–12:00");
    }

    @Test
    void strangersAndOtherPortalsDoNotEditIt() {
        var barber = visitors.signedIn(portal);
        var organisation = entered(barber);
        var path = "/de" + organisation.path() + "/business";
        assertThat(visitors.signedIn(portal).surfer().get(portal.key(), path).status())
                .isEqualTo(404);
        assertThat(visitors.signedIn(portal)
                        .surfer()
                        .post(portal.key(), path, fields(Map.of()))
                        .status())
                .isEqualTo(404);
        var plain = portals.fresh();
        var owner = visitors.signedIn(plain);
        var elsewhere = organisations.enter(profile(), plain.id(), owner.person());
        assertThat(owner.surfer()
                        .get(plain.key(), "/de" + elsewhere.path() + "/business")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itIsFoundByWhoWantsADeliveryToHerTown() {
        var salon = salon(visitors.signedIn(portal), Map.of("delivers", "05911000", "radius", "3"));
        salon(visitors.signedIn(portal), Map.of());

        assertThat(found("?delivers=05911000")).containsExactly(salon.name());
        assertThat(found("?delivers=05913000")).containsExactly(salon.name());
        assertThat(found("?delivers=05113000")).isEmpty();
    }

    @Test
    void whatModerationHidesLeavesTheMap() {
        var salon = salon(visitors.signedIn(portal), Map.of());
        assertThat(listings.with(salon.id().value())).isPresent();
        store.hide(salon.id(), tidings.now());
        tidings.changed(salon.id());
        assertThat(listings.with(salon.id().value())).isEmpty();
        store.restore(salon.id());
        tidings.changed(salon.id());
        assertThat(listings.with(salon.id().value())).isPresent();
    }

    @Test
    void anAddressThatNobodyKnowsIsNoPin() {
        var barber = visitors.signedIn(portal);
        var organisation = entered(barber);
        assertThat(say(barber, organisation, Map.of("place", "Hinter den sieben Bergen"))
                        .page()
                        .select("#place-error"))
                .isNotEmpty();
        // Without a script the old pin comes back with a new address: the address counts, as far as the gazetteer
        // knows it, which is to the quarter.
        say(barber, organisation, Map.of("place", "Münsterstraße 48, 44145 Dortmund"));
        var first =
                businesses.of(organisation.id()).orElseThrow().where().point().orElseThrow();
        say(
                barber,
                organisation,
                Map.of(
                        "place", "Hermannstraße 7, 44263 Dortmund-Hörde",
                        "lat", Double.toString(first.lat()),
                        "lon", Double.toString(first.lon())));
        assertThat(businesses.of(organisation.id()).orElseThrow().where().point())
                .isPresent()
                .isNotEqualTo(Optional.of(first));
    }

    private Organisation salon(Someone owner, Map<String, String> said) {
        var organisation = entered(owner);
        var answer = say(owner, organisation, said);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return organisation;
    }

    private Organisation entered(Someone owner) {
        return organisations.enter(profile(), portal.id(), owner.person());
    }

    private static Profile profile() {
        return new Profile(
                "Salon " + UUID.randomUUID().toString().substring(0, 8),
                OrganisationKind.COMPANY,
                Localized.german("Haare und Bart seit immer."),
                Optional.empty(),
                "",
                Optional.of("05913000"),
                "Münsterstraße 48, 44145 Dortmund",
                List.of(LanguageTag.GERMAN));
    }

    private ruhr.kumpel.Answer say(Someone owner, Organisation organisation, Map<String, String> said) {
        var fields = fields(said);
        fields.put("seen", seen(owner, organisation));
        return owner.surfer().post(portal.key(), "/de" + organisation.path() + "/business", fields);
    }

    private String seen(Someone owner, Organisation organisation) {
        return owner.surfer()
                .get(portal.key(), "/de" + organisation.path() + "/business")
                .page()
                .select("input[name=seen]")
                .attr("value");
    }

    private static Map<String, String> fields(Map<String, String> said) {
        var fields = new HashMap<>(
                Map.of("category", "beauty", "place", "Münsterstraße 48, 44145 Dortmund", "saidIn", "de"));
        fields.putAll(said);
        return fields;
    }

    private List<String> found(String query) {
        var path = "/de/listings" + (query.isEmpty() ? "?" : query + "&") + "kind=business";
        return page(path).page().select(".results__entries h2").eachText();
    }

    private ruhr.kumpel.Answer page(String path) {
        return surfer.get(portal.key(), path);
    }
}
