package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;

/// The list of campaigns, ready to print.
///
/// @param begin where a business begins its own
public record CampaignsView(List<Card> running, List<Card> over, String begin) {

    /// @param seed of its drawing
    public record Card(
            Text title,
            String href,
            String seed,
            String organisation,
            String state,
            String badge,
            String time,
            Thermometer thermometer,
            String supporters) {}
}
