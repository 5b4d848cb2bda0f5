package ruhr.kumpel.portal;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Markdown that editors write, as HTML that can do no harm. Raw HTML in it is shown, not run; a second wall is
/// the sanitizer, which knows only these elements. A page has its own `h1`, so headings start at `h2`.
public final class Prose {

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(AutolinkExtension.create(), TablesExtension.create());
    private static final List<String> PROTOCOLS = List.of("https", "http", "mailto", "tel");
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = printer().build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "a",
                    "blockquote",
                    "code",
                    "pre",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td")
            .allowElements((name, _) -> "h2", "h1")
            .allowUrlProtocols(PROTOCOLS.toArray(String[]::new))
            // One that depends on the page that it stands on leads to nowhere on the next one.
            .allowAttributes("href")
            .matching(Pattern.compile("(?i)(https?:|mailto:|tel:|/(?!/)|#).*"))
            .onElements("a")
            .allowAttributes("id")
            .matching(Pattern.compile("s-[a-z0-9-]{1,60}"))
            .onElements("h1", "h2")
            .allowAttributes("start")
            .onElements("ol")
            .toFactory();

    private Prose() {}

    public static String html(String markdown) {
        return harmless(RENDERER.render(tree(markdown)));
    }

    /// For those who look into it, or change it, before it is printed.
    public static Node tree(String markdown) {
        return PARSER.parse(markdown);
    }

    /// Prints such a tree; `attributes` are added to its elements.
    public static String html(Node tree, AttributeProvider attributes) {
        return harmless(
                printer().attributeProviderFactory(_ -> attributes).build().render(tree));
    }

    private static String harmless(String html) {
        return POLICY.sanitize(html);
    }

    private static HtmlRenderer.Builder printer() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(PROTOCOLS));
    }
}
