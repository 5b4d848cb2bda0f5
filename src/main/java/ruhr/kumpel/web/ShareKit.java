package ruhr.kumpel.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// How somebody passes a page on, ready to print. Links only: nothing is loaded from anywhere before one is pressed.
///
/// @param qr path of a picture of the address
/// @param poster path of a sheet to print, if there is one
public record ShareKit(String url, String title, String qr, Optional<String> poster, List<Way> ways) {

    public record Way(String href, String icon, String words) {}

    /// @param path of the page, below the language; its code is at `{path}/qr.svg`
    public static ShareKit of(String title, String path, boolean poster, Visit visit) {
        var url = visit.absolute(path);
        var words = encoded(title);
        var address = encoded(url);
        return new ShareKit(
                url,
                title,
                visit.link(path) + "/qr.svg",
                poster ? Optional.of(visit.link(path) + "/poster.pdf") : Optional.empty(),
                List.of(
                        new Way("mailto:?subject=" + words + "&body=" + address, "mail", visit.say("share.mail")),
                        new Way("https://wa.me/?text=" + words + "%20" + address, "messages", "WhatsApp"),
                        new Way("https://t.me/share/url?url=" + address + "&text=" + words, "send", "Telegram"),
                        new Way("https://www.facebook.com/sharer/sharer.php?u=" + address, "external", "Facebook")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
