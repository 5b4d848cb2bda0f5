package ruhr.kumpel.journey;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import ruhr.kumpel.Answer;
import ruhr.kumpel.Surfer;

/// Follows every link of a portal and of the bare host, as somebody who has never been here: no script, no
/// cookie. Of filters only one at a time is followed; together they are endless.
final class Crawl {

    private final Surfer surfer;
    private final String portal;
    private final Deque<Link> open = new ArrayDeque<>();
    private final Set<Link> seen = new LinkedHashSet<>();
    private final List<String> wrong = new ArrayList<>();

    /// @param from where the link stands; says nothing about which link it is
    record Link(String host, String path, String from) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Link(var otherHost, var otherPath, var _)
                    && host.equals(otherHost)
                    && path.equals(otherPath);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    Crawl(Surfer surfer, String portal) {
        this.surfer = surfer;
        this.portal = portal;
    }

    /// Goes as far as links lead, from the bare host and from these paths of the portal; answers what is wrong.
    List<String> from(String... paths) {
        follow(new Link("", "/", "the start"));
        for (var path : paths) follow(new Link(portal, path, "the start"));
        while (!open.isEmpty()) visit(open.pop());
        return wrong;
    }

    Set<Link> seen() {
        return seen;
    }

    private void visit(Link link) {
        var answer = surfer.get(link.host, link.path);
        if (answer.header("Set-Cookie").isPresent()) note(link, "sets a cookie");
        if (answer.status() >= 400) note(link, "answers " + answer.status());
        if (answer.status() / 100 == 3 && answer.status() != 304) found(link, answer, answer.location());
        var type = answer.header("Content-Type").orElse("");
        if (type.startsWith("text/html")) read(link, answer, answer.page());
        if (type.contains("xml")) addresses(answer.text()).forEach(url -> found(link, answer, url));
    }

    private void read(Link link, Answer answer, Document page) {
        page.select("[href], [src], [srcset], [action][method=get], form[action]:not([method])")
                .forEach(element -> urls(element).forEach(url -> {
                    if (isLoaded(element) && isForeign(answer, url)) note(link, "asks " + url);
                    found(link, answer, url);
                }));
        page.select("a[href^=#]").stream()
                .map(anchor -> anchor.attr("href").substring(1))
                .filter(id -> !id.isEmpty() && page.getElementById(id) == null)
                .forEach(id -> note(link, "leads to #" + id + ", which is not there"));
    }

    private static Stream<String> urls(Element element) {
        var sources = Arrays.stream(element.attr("srcset").split(","))
                .map(source -> source.strip().split(" ", 2)[0]);
        return Stream.concat(Stream.of(element.attr("href"), element.attr("src"), element.attr("action")), sources)
                .filter(url -> !url.isEmpty());
    }

    /// Loaded or sent to without anybody deciding to go there.
    private static boolean isLoaded(Element element) {
        return !element.is("a") && !element.is("link[rel=alternate], link[rel=canonical]");
    }

    /// The addresses in a sitemap or a feed.
    private static Stream<String> addresses(String xml) {
        return java.util.regex.Pattern.compile("(?:<loc>|href=\"|<id>)(https?://[^<\"]+)")
                .matcher(xml)
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"));
    }

    private boolean isForeign(Answer answer, String url) {
        var host = target(answer, url).getHost();
        return host != null && !host.endsWith("localhost");
    }

    private void found(Link from, Answer answer, String url) {
        var target = target(answer, url);
        if (target.getHost() == null || !String.valueOf(target.getScheme()).startsWith("http")) return;
        var host = target.getHost().replaceAll("\\.?localhost$", "");
        if (!target.getHost().endsWith("localhost") || !(host.isEmpty() || host.equals(portal))) return;
        var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        if (query.chars().filter(c -> c == '&').count() > 0 && !query.contains("next=")) return;
        follow(new Link(host, target.getRawPath() + query, from.host + from.path));
    }

    private URI target(Answer answer, String url) {
        return URI.create(surfer.address(answer.host()) + answer.path()).resolve(url.replace(" ", "%20"));
    }

    private void follow(Link link) {
        if (seen.add(link)) open.add(link);
    }

    private void note(Link link, String what) {
        wrong.add(link.host + link.path + " (from " + link.from + ") " + what);
    }
}
