package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.organisation.PublicTrader;

/// A campaign's public page, ready to print.
///
/// @param state the word of a badge; `badge` its kind
/// @param time how long it still goes on, or that it is over
/// @param open whether one can give
/// @param doubling who adds to gifts now
/// @param trader who sells, if it sells
/// @param manage for the team; empty for others
public record CampaignView(
        Text title,
        String href,
        String icon,
        String organisation,
        String organisationHref,
        boolean verified,
        String state,
        String badge,
        String time,
        boolean open,
        Thermometer thermometer,
        List<String> doubling,
        String supporters,
        Text story,
        List<String> paragraphs,
        List<RewardView> rewards,
        Optional<PublicTrader> trader,
        List<Comment> comments,
        Optional<Text> thanks,
        Optional<String> manage,
        String report) {

    /// @param id as it stands in the form
    /// @param kind "Gutschein" or how a thing comes
    /// @param hint what it is, in one line
    /// @param text below it
    /// @param left how many, for things
    /// @param there whether one can still choose it
    public record RewardView(
            String id, String amount, Text label, String kind, String hint, String text, String left, boolean there) {}

    /// @param amount empty if she is anonymous
    /// @param report where its words are reported; empty without words
    public record Comment(String name, String when, String amount, String message, String report) {}
}
