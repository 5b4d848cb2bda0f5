package ruhr.kumpel.route;

import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.ShareKit;

/// All with which one passes a route on, ready to print.
///
/// @param own one's own link, if there is one
/// @param action where it is made, with the form's `secret`
public record RouteShareView(
        Text title, String href, Optional<Own> own, String action, String secret, String reach, ShareKit kit) {

    /// @param came how often it was opened and how many gifts came by it
    /// @param again where its figures are found again; only for somebody without an account
    public record Own(String url, String came, Optional<String> again) {}
}
