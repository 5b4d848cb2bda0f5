package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Localized.Text;

/// All with which one passes a campaign on, ready to print.
///
/// @param own one's own link, if there is one
/// @param along where one's own link leads as well
/// @param url the address that is passed on: one's own link, else the campaign's
/// @param action where one's own link is made, with the form's `secret`
/// @param picture path of the picture in the reader's language
public record ShareView(
        Text title,
        String href,
        Optional<Own> own,
        List<Along> along,
        String url,
        String action,
        String secret,
        String reach,
        List<Way> ways,
        List<Kit> kits,
        String picture,
        String poster,
        String cards) {

    /// @param came how often it was opened and how many gifts came by it
    /// @param again where its figures are found again; only for somebody without an account
    public record Own(String url, String came, Optional<String> again) {}

    /// One's own link by a way that leads past the campaign.
    ///
    /// @param id of the field
    public record Along(String id, String title, String url) {}

    /// A plain link to a service: nothing is asked of it before somebody presses it.
    public record Way(String href, String icon, String words) {}

    /// @param id of the field
    public record Kit(String id, String lang, String dir, String language, String text, String picture) {}
}
