package ruhr.kumpel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the layout needs to know about a page. Made in the controller, changed by `with…`.
///
/// @param crumbs the way from the home page, without the page itself
/// @param scripts names of our modules below `/assets/`, without extension: `map`
/// @param styles further style sheets: names below `/assets/` with extension (`leaflet/dist/leaflet.css`), or
///     paths
public record Page(
        String title,
        Optional<String> description,
        List<Crumb> crumbs,
        List<String> scripts,
        List<String> styles,
        boolean indexed,
        Optional<String> canonical,
        Optional<String> picture,
        Optional<String> feed,
        boolean secret) {

    /// A step on the way: words and a path below the language.
    public record Crumb(String words, String path) {}

    public static Page titled(String title) {
        return new Page(
                title,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    public Page describedAs(String text) {
        return new Page(title, Optional.of(text), crumbs, scripts, styles, indexed, canonical, picture, feed, secret);
    }

    public Page below(String words, String path) {
        return new Page(
                title,
                description,
                and(crumbs, new Crumb(words, path)),
                scripts,
                styles,
                indexed,
                canonical,
                picture,
                feed,
                secret);
    }

    public Page script(String name) {
        return new Page(
                title, description, crumbs, and(scripts, name), styles, indexed, canonical, picture, feed, secret);
    }

    public Page style(String path) {
        return new Page(
                title, description, crumbs, scripts, and(styles, path), indexed, canonical, picture, feed, secret);
    }

    /// Kept out of search engines: forms, personal pages, secret links.
    public Page hidden() {
        return new Page(title, description, crumbs, scripts, styles, false, canonical, picture, feed, secret);
    }

    /// Opened by a secret in its address, or about one person: hidden, kept by nobody, its address told to
    /// nobody.
    public Page secretly() {
        return new Page(title, description, crumbs, scripts, styles, false, canonical, picture, feed, true);
    }

    /// The absolute address this page has at home, if it is shown elsewhere.
    public Page canonicalAt(String url) {
        return new Page(title, description, crumbs, scripts, styles, indexed, Optional.of(url), picture, feed, secret);
    }

    /// Absolute address of a picture for previews in messengers.
    public Page pictured(String url) {
        return new Page(
                title, description, crumbs, scripts, styles, indexed, canonical, Optional.of(url), feed, secret);
    }

    /// Path of the feed with the same content.
    public Page feedAt(String path) {
        return new Page(
                title, description, crumbs, scripts, styles, indexed, canonical, picture, Optional.of(path), secret);
    }

    private static <T> List<T> and(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
