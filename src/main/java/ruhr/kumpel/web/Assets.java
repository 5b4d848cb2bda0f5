package ruhr.kumpel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Style sheets, scripts and pictures of ours, and those of WebJars, under names that change with their content,
/// so that browsers may keep them for ever: `/assets/look-1f2e3d4c5b6a.css`.
public final class Assets {

    private static final Pattern NAME = Pattern.compile("[\\w@-][\\w./@-]{0,200}\\.[a-z0-9]{2,12}");
    private static final Pattern IMPORT = Pattern.compile("'\\./([\\w-]+\\.js)'");
    private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    /// The address of a file below `static/assets/`, of a sprite (`icons.svg`) or of a WebJar
    /// (`leaflet/dist/leaflet.js`).
    public static String path(String name) {
        return "/assets/"
                + with(name)
                        .orElseThrow(() -> new IllegalArgumentException("No such asset: " + name))
                        .path();
    }

    /// The address of a symbol of the icon sprite, by our name or Tabler's. A category may carry an icon that we
    /// do not have; it gets a plain one.
    public static String icon(String name) {
        return path("icons.svg") + "#i-" + Sprite.nameOf(name);
    }

    /// The picture of a mark for the browser's tab; the platform's own for a shape that has none.
    public static String mark(String mark) {
        var name = "mark-" + mark + ".svg";
        return path(with(name).isPresent() ? name : "mark-kumpel.svg");
    }

    static Optional<Asset> with(String name) {
        var asset = KNOWN.get(name);
        if (asset != null) return Optional.of(asset);
        var read = read(name);
        read.ifPresent(it -> KNOWN.put(name, it));
        return read;
    }

    /// The file of a path below `/assets/`, whether it carries the right fingerprint, an old one or none.
    static Optional<Asset> at(String path) {
        if (!NAME.matcher(path).matches() || path.contains("..")) return Optional.empty();
        var plain = path.replaceFirst("-[0-9a-f]{12}(?=\\.[a-z0-9]+$)", "");
        return with(plain).or(() -> with(path));
    }

    private static Optional<Asset> read(String name) {
        if (name.equals("icons.svg")) return Optional.of(Asset.of(name, Sprite.icons()));
        if (name.equals("look.css")) return Optional.of(Asset.of(name, Look.css()));
        var own = file("static/assets/" + name).map(bytes -> name.endsWith(".js") ? linked(bytes) : bytes);
        return own.or(() -> webJar(name)).map(bytes -> Asset.of(name, bytes));
    }

    /// A module of ours with the full names of those that it imports: they may be kept for ever as well, and a page
    /// and a module that name the same one get the same.
    private static byte[] linked(byte[] script) {
        return IMPORT.matcher(new String(script, StandardCharsets.UTF_8))
                .replaceAll(found -> "'" + path(found.group(1)) + "'")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> webJar(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) return Optional.empty();
        return WebJar.path(name.substring(0, slash), name.substring(slash + 1)).flatMap(Assets::file);
    }

    static Optional<byte[]> file(String path) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fingerprint(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
