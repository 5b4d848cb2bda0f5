package ruhr.kumpel.standin;

import static ruhr.kumpel.standin.Books.number;
import static ruhr.kumpel.standin.Books.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/// The pages that people see: plain, and saying at the top that this is a stand-in.
final class Pages {

    static final String STYLE = "/look.css";

    private Pages() {}

    static String checkout(Map<String, Object> session, boolean declined, Words words) {
        return page(
                words,
                "pay",
                "<p class=sum><bdi>" + escaped(words.money(number(session, "amount_total"))) + "</bdi></p><p><bdi>"
                        + escaped(text(session, "_label")) + "</bdi></p>"
                        + (declined
                                ? "<p role=alert class=alert>" + escaped(words.say("standin.declined")) + "</p>"
                                : ""),
                button("pay", words, "main") + button("decline", words, "") + button("cancel", words, ""));
    }

    static String setup(String back, Words words) {
        return page(
                words,
                "setup",
                "<p>" + escaped(words.say("standin.setup.text")) + "</p><input type=hidden name=back value=\""
                        + escaped(back) + "\">",
                button("finish", words, "main") + button("cancel", words, ""));
    }

    static String over(Words words) {
        return page(words, "over", "", "");
    }

    static String style() {
        return resource("look.css");
    }

    private static String page(Words words, String key, String said, String buttons) {
        return resource("page.html")
                .replace("{language}", words.language())
                .replace("{direction}", words.direction())
                .replace("{stand-in}", escaped(words.say("standin.banner")))
                .replace("{title}", escaped(words.say("standin." + key + ".title")))
                .replace("{said}", said)
                .replace("{buttons}", buttons);
    }

    private static String button(String deed, Words words, String kind) {
        return "<button name=deed value=" + deed + " class=\"" + kind + "\">"
                + escaped(words.say("standin.deed." + deed)) + "</button>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (var file = Objects.requireNonNull(Pages.class.getResourceAsStream("/standin/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
