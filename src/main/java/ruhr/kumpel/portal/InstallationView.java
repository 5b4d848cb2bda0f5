package ruhr.kumpel.portal;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.place.Lights;

/// @param demo whether to say how to sign in as each role
public record InstallationView(List<Card> portals, boolean demo, Lights lights) {

    /// @param kicker what the portal is, in a line
    /// @param topics the first few, as a taste
    /// @param mark path of the picture
    public record Card(
            Text name, Text headline, Text kicker, List<String> topics, String href, String host, String mark) {}
}
