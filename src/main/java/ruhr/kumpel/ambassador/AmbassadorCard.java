package ruhr.kumpel.ambassador;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;

/// An ambassador in short, ready to print.
public record AmbassadorCard(
        String name, String href, Text communities, Text about, List<String> languages, List<String> topics) {}
