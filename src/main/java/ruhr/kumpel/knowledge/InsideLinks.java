package ruhr.kumpel.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Where links within the platform lead, found out without a request: a page and its section are looked up, for all
/// else there must at least be such a kind of address.
@Component
class InsideLinks {

    private static final String WAYS = "/(?:print|easy|page\\.pdf|branch\\.pdf)";
    private static final Pattern PAGE =
            Pattern.compile("/info/[^/?#]+(?:" + WAYS + ")?(?:\\?[^#]*)?(?:#s-([a-z0-9-]+))?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern LANGUAGE = Pattern.compile("^/[a-z]{2,3}(?:-[A-Za-z0-9-]+)?(?=/)");

    private final LeafStore leaves;
    private final TextStore texts;
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    InsideLinks(
            LeafStore leaves,
            TextStore texts,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.leaves = leaves;
        this.texts = texts;
        this.mappings = mappings;
    }

    /// What a portal's links may lead to, read once for all of them.
    ///
    /// @param keys of the sections of each page that readers can open
    record Known(Map<ShortId, Set<String>> keys, List<PathPattern> routes) {

        boolean has(String target) {
            var path = LANGUAGE.matcher(target).replaceFirst("");
            var page = PAGE.matcher(path);
            if (!page.matches() || path.startsWith("/info/preview")) return hasRoute(path);
            var address = path.replaceAll("(?:" + WAYS + ")?[?#].*|" + WAYS + "$", "");
            var found = ShortId.atEndOf(address.substring(address.lastIndexOf('/') + 1))
                    .map(keys::get);
            if (found.isEmpty()) return false;
            var section = page.group(1);
            return section == null
                    || NUMBER.matcher(section).matches()
                    || found.get().contains(section);
        }

        private boolean hasRoute(String path) {
            var plain = PathContainer.parsePath("/de" + path.replaceAll("[?#].*", ""));
            return routes.stream().anyMatch(route -> route.matches(plain));
        }
    }

    Known known(PortalId portal) {
        var all = leaves.of(portal).stream().collect(Collectors.toMap(Leaf::id, Function.identity()));
        var keys = new HashMap<ShortId, Set<String>>();
        texts.sources(portal).forEach((page, body) -> {
            var leaf = all.get(page);
            if (leaf != null) keys.put(leaf.shortId(), Markdown.keys(body));
        });
        return new Known(keys, routes());
    }

    private List<PathPattern> routes() {
        return mappings.getObject().getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().isEmpty()
                        || mapping.getMethodsCondition().getMethods().toString().contains("GET"))
                .flatMap(mapping -> mapping.getPathPatternsCondition() == null
                        ? Stream.<PathPattern>empty()
                        : mapping.getPathPatternsCondition().getPatterns().stream())
                .toList();
    }
}
