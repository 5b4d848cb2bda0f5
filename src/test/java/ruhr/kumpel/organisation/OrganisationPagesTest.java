package ruhr.kumpel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.Answer;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.Surfer;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Visitors;
import ruhr.kumpel.conversation.Visitors.Someone;
import ruhr.kumpel.discovery.ExampleListings;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Who;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Portal;

@KumpelTest
class OrganisationPagesTest {

    private final Visitors visitors;
    private final PostBox postBox;
    private final Grants grants;
    private final Surfer surfer;
    private final Organisations organisations;
    private final Listings listings;
    private final Portal portal;
    private final String name = "Nähstube " + UUID.randomUUID().toString().substring(0, 8);

    OrganisationPagesTest(
            Visitors visitors,
            PostBox postBox,
            Grants grants,
            Surfer surfer,
            Organisations organisations,
            Listings listings,
            ExamplePortals examples) {
        this.visitors = visitors;
        this.postBox = postBox;
        this.grants = grants;
        this.surfer = surfer;
        this.organisations = organisations;
        this.listings = listings;
        this.portal = examples.fresh();
    }

    @Test
    void whoEntersAnOrganisationOwnsItAndEverybodySeesIt() {
        var owner = visitors.signedIn(portal);
        var profile = entered(owner);

        assertThat(surfer.get(portal.key(), profile).main()).contains(name, "Wir nähen");
        assertThat(surfer.get(portal.key(), "/de/organisations?text=" + name.substring(10))
                        .main())
                .contains(name);
        assertThat(organisations.of(owner.person()))
                .extracting(Organisation::name)
                .containsExactly(name);
    }

    @Test
    void itsEntriesAreOneClickAwayAndUnderNoOtherName() {
        var owner = visitors.signedIn(portal);
        var profile = entered(owner);
        var organisation = organisations.of(owner.person()).getFirst();
        ExampleListings.on(portal.id(), "Nähmaschine zu verleihen")
                .by(new Who(organisation.id(), name, false))
                .in(listings);
        ExampleListings.on(portal.id(), "Über die " + name).in(listings);

        var link = surfer.get(portal.key(), profile)
                .page()
                .select("a[href*=organisation=]")
                .attr("href");
        var list = surfer.get(portal.key(), link);

        assertThat(list.page().select(".results__entries h2").eachText()).containsExactly("Nähmaschine zu verleihen");
        assertThat(list.page().select(".results__head .chip").text()).contains(name);
        assertThat(surfer.get(portal.key(), link.replace("/de/listings", "/listings.csv"))
                        .text())
                .contains("Nähmaschine")
                .doesNotContain("Über die");
        assertThat(surfer.get(portal.key(), link.replace("listings?", "listings?kind=offer&"))
                        .page()
                        .select("form.more-filters__form input[name=organisation]")
                        .val())
                .isEqualTo(organisation.slug().value());
    }

    @Test
    void anUnknownOrganisationIsNoFilterOnPagesAndAnErrorInData() {
        ExampleListings.on(portal.id(), "Für alle da").in(listings);
        assertThat(surfer.get(portal.key(), "/de/listings?organisation=gibt-es-nicht")
                        .main())
                .contains("Für alle da");
        for (var path : new String[] {"/listings.csv", "/listings.geojson", "/de/listings.atom"})
            assertThat(surfer.get(portal.key(), path + "?organisation=gibt-es-nicht")
                            .status())
                    .isEqualTo(400);
    }

    @Test
    void aFormThatLacksSomethingComesBackWithWhatWasTyped() {
        var answer = visitors.signedIn(portal)
                .surfer()
                .post(
                        portal.key(),
                        "/de/organisations/new",
                        Map.of("name", name, "description", "", "website", "kein netz"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#name").attr("value")).isEqualTo(name);
        assertThat(answer.page().select(".error")).hasSize(3);
    }

    @Test
    void anInvitationOpensTheTeamOnceForWhomItWasSentTo() {
        var owner = visitors.signedIn(portal);
        var profile = entered(owner);
        var friend = visitors.signedIn(portal);
        var other = visitors.signedIn(portal);

        var link = invited(owner, profile, friend.address());

        assertThat(other.surfer().get(portal.key(), link).status()).isEqualTo(404);
        assertThat(other.surfer().post(portal.key(), link + "/accept", Map.of()).status())
                .isEqualTo(404);
        assertThat(friend.surfer().get(portal.key(), link).main()).contains(name);
        assertThat(friend.surfer()
                        .post(portal.key(), link + "/accept", Map.of())
                        .location())
                .endsWith(profile);
        assertThat(friend.surfer()
                        .post(portal.key(), link + "/accept", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(organisations.of(friend.person())).hasSize(1);
        assertThat(organisations.of(other.person())).isEmpty();
    }

    @Test
    void invitedAnewOnlyTheNewestLinkWorks() {
        var owner = visitors.signedIn(portal);
        var profile = entered(owner);
        var friend = visitors.signedIn(portal);

        var first = invited(owner, profile, friend.address());
        var second = invited(owner, profile, friend.address());

        assertThat(friend.surfer().get(portal.key(), first).status()).isEqualTo(404);
        assertThat(friend.surfer().get(portal.key(), second).status()).isEqualTo(200);
    }

    @Test
    void theLastOwnerStays() {
        var owner = visitors.signedIn(portal);
        var profile = entered(owner);

        var answer = owner.surfer().post(portal.key(), profile + "/team/leave", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(organisations.of(owner.person())).hasSize(1);
    }

    @Test
    void strangersToTheTeamCannotTellThatThereIsSomethingToEdit() {
        var profile = entered(visitors.signedIn(portal));
        var stranger = visitors.signedIn(portal).surfer();

        for (var path : new String[] {"/edit", "/team"})
            assertThat(stranger.get(portal.key(), profile + path).status())
                    .as(path)
                    .isEqualTo(404);
        assertThat(stranger.post(portal.key(), profile + "/team/invitations", Map.of("email", "a@example.org"))
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(portal.key(), profile + "/verification", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anEditorWritesButDoesNotChangeTheTeam() {
        var owner = visitors.signedIn(portal);
        var profile = entered(owner);
        var editor = visitors.signedIn(portal);
        var link = invited(owner, profile, editor.address());
        editor.surfer().post(portal.key(), link + "/accept", Map.of());

        assertThat(editor.surfer().get(portal.key(), profile + "/edit").status())
                .isEqualTo(200);
        assertThat(editor.surfer()
                        .post(portal.key(), profile + "/team/" + owner.person() + "/remove", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(organisations.of(owner.person())).hasSize(1);
    }

    @Test
    void aManagerVerifiesAndTheOwnerHearsOfIt() {
        var owner = visitors.signedIn(portal);
        var profile = entered(owner);
        var manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));

        owner.surfer().post(portal.key(), profile + "/verification", Map.of());
        assertThat(manager.surfer()
                        .get(portal.key(), "/de/manage/organisations")
                        .main())
                .contains(name);
        manager.surfer()
                .post(
                        portal.key(),
                        profile.replace("/de/", "/de/manage/"),
                        Map.of("decision", "verified", "note", "Gut."));

        assertThat(organisations.of(owner.person()).getFirst().verified()).isTrue();
        assertThat(postBox.newest(owner.address()).subject()).contains(name);
    }

    @Test
    void theDeskSaysInWhichLanguageAnOrganisationDescribesItself() {
        var owner = visitors.signedIn(portal);
        var profile = entered(owner, "نخيط مع كل من يرغب.", "ar");
        owner.surfer().post(portal.key(), profile + "/verification", Map.of());
        var manager = visitors.signedIn(portal);
        grants.grant(manager.person(), Role.MANAGER, new Scope.OfPortal(portal.id()));

        var desk = manager.surfer().get(portal.key(), "/de/manage/organisations");

        assertThat(desk.page().select("article p[lang=ar][dir=rtl]").text()).isEqualTo("نخيط مع كل من يرغب.");
    }

    @Test
    void theManagerOfAnotherPortalDecidesNothingHere() {
        var profile = entered(visitors.signedIn(portal));
        var elsewhere = visitors.signedIn(portal);

        assertThat(elsewhere
                        .surfer()
                        .post(portal.key(), profile.replace("/de/", "/de/manage/"), Map.of("decision", "verified"))
                        .status())
                .isEqualTo(404);
    }

    private String entered(Someone owner) {
        return entered(owner, "Wir nähen mit allen, die mögen.", "de");
    }

    private String entered(Someone owner, String description, String language) {
        Answer answer = owner.surfer()
                .post(
                        portal.key(),
                        "/de/organisations/new",
                        Map.of(
                                "name",
                                name,
                                "kind",
                                "association",
                                "description",
                                description,
                                "describedIn",
                                language,
                                "website",
                                "naehstube.example",
                                "languages",
                                java.util.List.of("de", "uk")));
        assertThat(answer.status()).isEqualTo(303);
        return path(answer.location());
    }

    private String invited(Someone owner, String profile, String address) {
        owner.surfer().post(portal.key(), profile + "/team/invitations", Map.of("email", address, "role", "editor"));
        return path(postBox.of(address).stream()
                .filter(letter -> letter.kind().equals("organisation.invitation"))
                .findFirst()
                .flatMap(PostBox.Received::button)
                .orElseThrow());
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}
