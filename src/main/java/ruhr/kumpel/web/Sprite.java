package ruhr.kumpel.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Puts the icons that we use into one file of symbols. `web/icons.properties` says which, and by which name of
/// ours.
final class Sprite {

    private static final Pattern DRAWING = Pattern.compile("<(?:path|circle|rect|line|polyline)\\b[^>]*/>");

    private static final Properties NAMES = names();

    private Sprite() {}

    static byte[] icons() {
        var sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (var name : new TreeSet<>(NAMES.stringPropertyNames()))
            sprite.append(symbol(name, NAMES.getProperty(name)));
        return sprite.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static String nameOf(String wished) {
        if (NAMES.containsKey(wished)) return wished;
        return NAMES.stringPropertyNames().stream()
                .filter(name -> NAMES.getProperty(name).equals(wished))
                .findFirst()
                .orElse("info");
    }

    private static Properties names() {
        var names = new Properties();
        var file = Assets.file("web/icons.properties").orElseThrow();
        try {
            names.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static String symbol(String name, String original) {
        var path = WebJar.path("tabler__icons", "icons/outline/" + original + ".svg")
                .orElseThrow();
        var svg = new String(
                Assets.file(path).orElseThrow(() -> new IllegalStateException("No such icon: " + original)),
                StandardCharsets.UTF_8);
        var drawing = new StringBuilder();
        DRAWING.matcher(svg)
                .results()
                .map(match -> match.group())
                .filter(shape -> !shape.contains("M0 0h24v24H0z"))
                .forEach(drawing::append);
        return "<symbol id=\"i-" + name + "\" viewBox=\"0 0 24 24\">" + drawing + "</symbol>";
    }
}
