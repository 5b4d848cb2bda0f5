package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.ListingViews;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.discovery.Organiser;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The public profile of an organisation; its team also sees what it can do with it.
@Controller
class OrganisationPage {

    static final int MOST_ENTRIES = 6;

    private final Organisations organisations;
    private final Teams teams;
    private final Claims claims;
    private final Traders traders;
    private final Verifications verifications;
    private final OrganisationPrinter printer;
    private final Listings listings;
    private final ListingViews listingViews;
    private final Businesses businesses;
    private final BusinessPrinter businessPrinter;

    OrganisationPage(
            Organisations organisations,
            Teams teams,
            Claims claims,
            Traders traders,
            Verifications verifications,
            OrganisationPrinter printer,
            Listings listings,
            ListingViews listingViews,
            Businesses businesses,
            BusinessPrinter businessPrinter) {
        this.organisations = organisations;
        this.teams = teams;
        this.claims = claims;
        this.traders = traders;
        this.verifications = verifications;
        this.printer = printer;
        this.listings = listings;
        this.listingViews = listingViews;
        this.businesses = businesses;
        this.businessPrinter = businessPrinter;
    }

    @GetMapping("/{lang}/organisations/{slug}")
    @Access(Access.For.EVERYBODY)
    @Cached
    String show(@PathVariable String slug, Visit visit, Model model) {
        var organisation = Slug.parse(slug).flatMap(organisations::with).orElseThrow(NotFound::new);
        var role = role(organisation, visit);
        if (organisation.hidden() && role.isEmpty()) throw new NotFound();
        var description = visit.say(organisation.description());
        model.addAttribute(
                "page",
                Page.titled(organisation.name())
                        .describedAs(description.value())
                        .below(visit.say("organisation.list.title"), "/organisations")
                        .script("share"));
        model.addAttribute("view", view(organisation, role, visit));
        return "organisation/show";
    }

    @PostMapping("/{lang}/organisations/{slug}/verification")
    @Access(Access.For.MEMBERS)
    String askForVerification(@PathVariable String slug, Visit visit) {
        var organisation = Slug.parse(slug)
                .flatMap(parsed ->
                        organisations.editable(parsed, visit.memberHere().person()))
                .orElseThrow(NotFound::new);
        verifications.ask(organisation.id(), visit.memberHere().person());
        return "redirect:" + visit.link(organisation.path());
    }

    private Optional<TeamRole> role(Organisation organisation, Visit visit) {
        return visit.member()
                .flatMap(member -> teams.of(organisation.id()).stream()
                        .filter(one -> one.person().equals(member.person()))
                        .map(Membership::role)
                        .findFirst());
    }

    private OrganisationView view(Organisation organisation, Optional<TeamRole> role, Visit visit) {
        var card = printer.cards(List.of(organisation), visit).getFirst();
        var description = visit.say(organisation.description());
        var telling = Telling.to(visit);
        return new OrganisationView(
                organisation.name(),
                card.kind(),
                card.icon(),
                organisation.verified(),
                description,
                List.of(description.value().split("\n\\s*\n")),
                card.logo(),
                organisation.website(),
                organisation.website().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""),
                card.town(),
                organisation.address(),
                telling.list(
                        organisation.languages().stream().map(telling::language).toList()),
                listingViews.of(newest(organisation, visit), visit),
                visit.link("/listings?organisation=" + organisation.slug()),
                visit.link("/report/organisation/" + organisation.id()),
                business(organisation, visit),
                role.map(own -> team(organisation, own, visit)),
                claims.open(organisation) ? Optional.of(nobody(organisation, visit)) : Optional.empty(),
                seller(organisation, visit));
    }

    /// Where its campaigns are; on its home portal, whose manager has checked it.
    private Optional<PublicTrader> seller(Organisation organisation, Visit visit) {
        if (!organisation.home().equals(visit.portal()) || !traders.checked(organisation.id())) return Optional.empty();
        return traders.open(organisation.id());
    }

    private OrganisationView.Nobody nobody(Organisation organisation, Visit visit) {
        boolean here = visit.site().portal().equals(Optional.of(organisation.home()));
        var path = visit.link(organisation.path());
        boolean keeps = here && visit.may(Role.MANAGER);
        return new OrganisationView.Nobody(
                here ? path + "/claim" : "",
                visit.member()
                        .filter(member -> claims.waits(organisation, member.person()))
                        .isPresent(),
                keeps ? path + "/edit" : "",
                keeps && visit.site().has(BusinessFormPage.FEATURE) ? path + "/business" : "");
    }

    /// A business stands on its home portal, whose topics it is sorted by; elsewhere there is only the profile.
    private Optional<BusinessView> business(Organisation organisation, Visit visit) {
        if (!organisation.home().equals(visit.portal())) return Optional.empty();
        return businesses.of(organisation.id()).map(one -> businessPrinter.of(one, organisation, visit));
    }

    private List<Listing> newest(Organisation organisation, Visit visit) {
        var who = new Organiser(organisation.id(), organisation.slug(), organisation.name());
        // A business is a listing itself, but not news on its own page.
        return listings.newestOf(who, visit.portal(), visit.language(), MOST_ENTRIES + 1).stream()
                .filter(listing -> !listing.id().equals(organisation.id().value()))
                .limit(MOST_ENTRIES)
                .toList();
    }

    private OrganisationView.Team team(Organisation organisation, TeamRole role, Visit visit) {
        var verification = verifications.of(organisation.id());
        var path = visit.link(organisation.path());
        return new OrganisationView.Team(
                path + "/edit",
                path + "/team",
                visit.site().has(BusinessFormPage.FEATURE)
                                && organisation.home().equals(visit.portal())
                        ? path + "/business"
                        : "",
                visit.site().has("campaigns")
                                && role == TeamRole.OWNER
                                && organisation.home().equals(visit.portal())
                        ? path + "/trader"
                        : "",
                role == TeamRole.OWNER,
                organisation.hidden(),
                path + "/verification",
                verification
                        .map(one -> one.state().name().toLowerCase(Locale.ROOT))
                        .orElse("none"),
                verification.map(Verification::note).orElse(""));
    }
}
