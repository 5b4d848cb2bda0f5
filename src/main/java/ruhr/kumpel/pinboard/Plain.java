package ruhr.kumpel.pinboard;

import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/// Makes plain text of what feeds call HTML. Nothing of it is kept but words and paragraphs: no picture that counts
/// readers, no address that browsers would ask, no style, no script.
final class Plain {

    private static final Set<String> APART = Set.of(
            "p",
            "div",
            "br",
            "ul",
            "ol",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "hr",
            "main",
            "aside");

    /// What stands in them is meant for machines.
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "iframe",
            "object",
            "embed",
            "template",
            "svg",
            "math",
            "head",
            "title",
            "textarea",
            "select",
            "button",
            "form",
            "audio",
            "video",
            "canvas",
            "noembed",
            "noframes",
            "xmp",
            "plaintext");

    private Plain() {}

    /// In one line, shortened where there are too many words.
    static String line(String html, int most) {
        return cut(text(html).replaceAll("\\s+", " ").strip(), most);
    }

    /// With empty lines between paragraphs.
    static String paragraphs(String html, int most) {
        return cut(text(html), most);
    }

    private static String text(String html) {
        var words = new Words();
        HtmlSanitizer.sanitize(html, words);
        return tidy(words.text.toString());
    }

    /// Without characters that are not seen or turn the direction of what follows.
    static String tidy(String text) {
        return text.replace("\r\n", "\n")
                .replace('\u00a0', ' ')
                .replaceAll(
                        "[\\p{Cntrl}&&[^\\n]]|[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufffe\\uffff]",
                        " ")
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) return text;
        int end = text.lastIndexOf(' ', most - 1);
        return text.substring(0, end > most / 2 ? end : most - 1).strip() + "…";
    }

    private static final class Words implements HtmlSanitizer.Policy {

        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void openDocument() {
            // nothing stands before the words
        }

        @Override
        public void closeDocument() {
            // nor behind them
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            if (UNSEEN.contains(name)) unseen++;
            else if (name.equals("li")) text.append("\n- ");
            else if (name.equals("td") || name.equals("th")) text.append(' ');
            else if (name.equals("br")) text.append('\n');
            else if (APART.contains(name)) text.append("\n\n");
        }

        @Override
        public void closeTag(String name) {
            if (UNSEEN.contains(name) && unseen > 0) unseen--;
            else if (APART.contains(name)) text.append("\n\n");
        }

        @Override
        public void text(String words) {
            if (unseen == 0) text.append(words.replaceAll("\\s+", " "));
        }
    }
}
