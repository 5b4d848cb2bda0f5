package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.springframework.web.util.HtmlUtils;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Prose;
import ruhr.kumpel.web.Visit;

/// What an editor wrote, for one reader: links within the platform lead to her language, sections can be linked to,
/// and what leads nowhere good is only words.
///
/// @param contents the sections, in their order
record Markdown(String html, List<Section> contents) {

    /// @param id by which a link finds it
    record Section(String id, String words) {}

    /// `## Anmelden {#register}` keeps its address whatever the language and however the heading changes.
    private static final Pattern KEY = Pattern.compile("\\s*\\{#([a-z0-9-]{1,40})}\\s*$");

    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?://|mailto:|tel:).+");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern LANGUAGE = Pattern.compile("^/([A-Za-z]{2,3}(?:-[A-Za-z0-9-]+)?)(?=/)");

    /// A part of a page.
    ///
    /// @param frame of what is not said by whom the page is
    record Piece(String text, Optional<Frame> frame) {

        static Piece of(String text) {
            return new Piece(text, Optional.empty());
        }
    }

    /// Around a part that somebody else says, perhaps in another language.
    ///
    /// @param words who says so
    record Frame(LanguageTag language, String words) {

        String around(String html, Visit visit) {
            return "<section class=\"own\" lang=\"%s\" dir=\"%s\"><p class=\"own__from\" lang=\"%s\" dir=\"%s\">%s</p>%s</section>"
                    .formatted(
                            language,
                            language.direction(),
                            visit.language(),
                            visit.dir(),
                            HtmlUtils.htmlEscape(words, "UTF-8"), // paper is XML, which knows no other names of letters
                            html);
        }
    }

    /// What stands for a [Directive]: harmless HTML, or nothing.
    interface Embeds {

        Embeds NONE = (_, _) -> "";

        String html(Directive directive, Visit visit);
    }

    static Markdown of(String text, Visit visit) {
        return of(List.of(Piece.of(text)), Embeds.NONE, UnaryOperator.identity(), visit);
    }

    /// The pieces after each other; no two sections have the same address.
    ///
    /// @param onward changes where links within the platform lead, before they get the reader's language
    static Markdown of(List<Piece> pieces, Embeds embeds, UnaryOperator<String> onward, Visit visit) {
        var links = new Links(onward, visit);
        var sections = new Sections();
        var html = new StringBuilder();
        for (var piece : pieces) {
            var part = new StringBuilder();
            for (var run : runs(piece.text()))
                part.append(run.directive()
                        .map(directive -> embeds.html(directive, visit))
                        .orElseGet(() -> printed(run.text(), links, sections)));
            html.append(piece.frame()
                    .map(frame -> frame.around(part.toString(), visit))
                    .orElse(part.toString()));
        }
        return new Markdown(html.toString(), List.copyOf(sections.found));
    }

    private static String printed(String text, Links links, Sections sections) {
        var tree = Prose.tree(text);
        tree.accept(links);
        tree.accept(sections);
        return Prose.html(tree, (node, _, attributes) -> {
            if (sections.ids.get(node) instanceof String id) attributes.put("id", id);
        });
    }

    /// Text up to a directive, or a directive.
    private record Run(String text, Optional<Directive> directive) {}

    /// Within a block of code nothing is a directive.
    private static List<Run> runs(String text) {
        if (!text.contains("[[")) return List.of(new Run(text, Optional.empty()));
        var runs = new ArrayList<Run>();
        var open = new StringBuilder();
        boolean fenced = false;
        for (var line : text.split("\n", -1)) {
            if (FENCE.matcher(line).matches()) fenced = !fenced;
            var directive = fenced ? Optional.<Directive>empty() : Directive.of(line);
            if (directive.isEmpty()) open.append(line).append('\n');
            else {
                runs.add(new Run(open.toString(), Optional.empty()));
                runs.add(new Run("", directive));
                open.setLength(0);
            }
        }
        runs.add(new Run(open.toString(), Optional.empty()));
        return runs;
    }

    /// Links in a text that would be printed as mere words.
    static List<String> deadEnds(String text) {
        var found = new ArrayList<String>();
        Prose.tree(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (!mayBeFollowed(link.getDestination())) found.add(link.getDestination());
                visitChildren(link);
            }
        });
        return found;
    }

    /// Where its links lead: paths of the platform, and web addresses.
    static Set<String> links(String text) {
        var found = new TreeSet<String>();
        Prose.tree(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                if (isChecked(link.getDestination())) found.add(link.getDestination());
                visitChildren(link);
            }
        });
        return found;
    }

    /// The addresses that its headings keep in every language.
    static Set<String> keys(String text) {
        var keys = new TreeSet<String>();
        Prose.tree(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (!(heading.getLastChild() instanceof Text last)) return;
                var key = KEY.matcher(last.getLiteral());
                if (key.find()) keys.add(key.group(1));
            }
        });
        return keys;
    }

    private static boolean isChecked(String target) {
        return mayBeFollowed(target) && (target.startsWith("/") || target.matches("(?i)https?:.{1,1990}"));
    }

    private static boolean mayBeFollowed(String target) {
        return OUTSIDE.matcher(target).matches() || INSIDE.matcher(target).matches();
    }

    /// Follows the reader: `/de/info/x` and `/info/x` lead to `/uk/info/x`.
    private static String inside(String target, UnaryOperator<String> onward, Visit visit) {
        var path = LANGUAGE.matcher(target);
        boolean named = path.find()
                && LanguageTag.parse(path.group(1))
                        .filter(visit.site().languages()::contains)
                        .isPresent();
        return visit.link(TownChoices.kept(onward.apply(named ? target.substring(path.end()) : target), visit));
    }

    private static final class Links extends AbstractVisitor {

        private final UnaryOperator<String> onward;
        private final Visit visit;

        private Links(UnaryOperator<String> onward, Visit visit) {
            this.onward = onward;
            this.visit = visit;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!mayBeFollowed(link.getDestination())) unwrap(link);
            else if (INSIDE.matcher(link.getDestination()).matches())
                link.setDestination(inside(link.getDestination(), onward, visit));
        }

        /// Its alternative text stays.
        @Override
        public void visit(Image image) {
            unwrap(image);
        }

        private static void unwrap(Node node) {
            for (var child = node.getFirstChild(); child != null; child = node.getFirstChild())
                node.insertBefore(child);
            node.unlink();
        }
    }

    private static final class Sections extends AbstractVisitor {

        private final Map<Node, String> ids = new IdentityHashMap<>();
        private final List<Section> found = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            if (heading.getLevel() > 2) return;
            var id = "s-" + key(heading).orElse(Integer.toString(found.size() + 1));
            if (ids.containsValue(id)) id += "-" + (found.size() + 1);
            ids.put(heading, id);
            found.add(new Section(id, words(heading)));
        }

        private static Optional<String> key(Heading heading) {
            if (!(heading.getLastChild() instanceof Text last)) return Optional.empty();
            var key = KEY.matcher(last.getLiteral());
            if (!key.find()) return Optional.empty();
            last.setLiteral(last.getLiteral().substring(0, key.start()));
            return Optional.of(key.group(1));
        }

        private static String words(Heading heading) {
            var words = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    words.append(text.getLiteral());
                }

                @Override
                public void visit(Code code) {
                    words.append(code.getLiteral());
                }
            });
            return words.toString().strip();
        }
    }
}
