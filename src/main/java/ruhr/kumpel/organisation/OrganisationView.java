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
/// @param nobody if there is no team
/// @param trader who sells, once it is checked
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
        Optional<Team> team,
        Optional<Nobody> nobody,
        Optional<PublicTrader> trader) {

    /// Nobody answers for it yet.
    ///
    /// @param claim where one says that it is hers; empty on other portals
    /// @param waits this visitor has said so
    /// @param edit for the manager who keeps it until then; empty for others, and so is `business`
    public record Nobody(String claim, boolean waits, String edit, String business) {}

    /// Only for the team.
    ///
    /// @param business where it says what stands on the city map; empty on other portals
    /// @param trader where its owner says who sells; empty for others and on other portals
    /// @param standing none, asked, verified or declined
    public record Team(
            String edit,
            String people,
            String business,
            String trader,
            boolean owner,
            boolean hidden,
            String verification,
            String standing,
            String note) {}
}
