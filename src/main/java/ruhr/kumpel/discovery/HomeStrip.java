package ruhr.kumpel.discovery;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Visit;

/// Implemented by features that have something new to tell on the home of a portal, besides listings.
public interface HomeStrip {

    /// None where there is nothing to tell.
    List<Strip> on(Visit visit);

    /// @param all words of the link to all of it
    record Strip(String title, String all, String href, List<Line> lines) {}

    /// @param icon name of an icon
    /// @param facts when, where, by whom
    record Line(Localized.Text title, String href, String icon, List<String> facts) {}
}
