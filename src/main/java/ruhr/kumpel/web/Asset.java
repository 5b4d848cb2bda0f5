package ruhr.kumpel.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// One file, packed once when it is first asked for.
///
/// @param path below `/assets/`, with fingerprint
/// @param packed gzip, or the bytes themselves where packing gains nothing
record Asset(String name, String path, String type, byte[] bytes, byte[] packed) {

    static Asset of(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        var path = name.substring(0, dot) + "-" + Assets.fingerprint(bytes) + name.substring(dot);
        var packed = gzip(bytes);
        return new Asset(
                name, path, typeOf(name.substring(dot + 1)), bytes, packed.length < bytes.length ? packed : bytes);
    }

    boolean isPacked() {
        return packed != bytes;
    }

    static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String typeOf(String extension) {
        return switch (extension) {
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml;charset=utf-8";
            case "json", "geojson" -> "application/json;charset=utf-8";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "ico" -> "image/x-icon";
            case "webmanifest" -> "application/manifest+json";
            default -> "application/octet-stream";
        };
    }
}
