package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
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
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\]).*");
    private static final Pattern LANGUAGE = Pattern.compile("^/([A-Za-z]{2,3}(?:-[A-Za-z0-9-]+)?)(?=/)");

    static Markdown of(String text, Visit visit) {
        var tree = Prose.tree(text);
        tree.accept(new Links(visit));
        var sections = new Sections();
        tree.accept(sections);
        var html = Prose.html(tree, (node, _, attributes) -> {
            if (sections.ids.get(node) instanceof String id) attributes.put("id", id);
        });
        return new Markdown(html, List.copyOf(sections.found));
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

    private static boolean mayBeFollowed(String target) {
        return OUTSIDE.matcher(target).matches() || INSIDE.matcher(target).matches();
    }

    /// Follows the reader: `/de/info/x` and `/info/x` lead to `/uk/info/x`.
    private static String inside(String target, Visit visit) {
        var path = LANGUAGE.matcher(target);
        boolean named = path.find()
                && LanguageTag.parse(path.group(1))
                        .filter(visit.site().languages()::contains)
                        .isPresent();
        return visit.link(named ? target.substring(path.end()) : target);
    }

    private static final class Links extends AbstractVisitor {

        private final Visit visit;

        private Links(Visit visit) {
            this.visit = visit;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!mayBeFollowed(link.getDestination())) unwrap(link);
            else if (INSIDE.matcher(link.getDestination()).matches())
                link.setDestination(inside(link.getDestination(), visit));
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
