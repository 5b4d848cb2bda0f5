package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.discovery.ListingView;
import ruhr.kumpel.kernel.Localized.Text;

/// A profile, ready to print.
///
/// @param paragraphs of the description
/// @param newest of its entries, `entries` the address of all
/// @param business what it says about its trade, if it stands on the city map
/// @param standing for the team: where the verification stands
public record OrganisationView(
        String name,
        String kind,
        String icon,
        boolean verified,
        Text description,
        List<String> paragraphs,
        Optional<String> logo,
        String website,
        String websiteShown,
        Optional<String> town,
        String address,
        String languages,
        List<ListingView> newest,
        String entries,
        String report,
        Optional<BusinessView> business,
        Optional<Team> team) {

    /// Only for the team.
    ///
    /// @param business where it says what stands on the city map; empty on other portals
    /// @param standing none, asked, verified or declined
    public record Team(
            String edit,
            String people,
            String business,
            boolean owner,
            boolean hidden,
            String verification,
            String standing,
            String note) {}
}
