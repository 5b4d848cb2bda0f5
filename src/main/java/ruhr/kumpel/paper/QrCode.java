package ruhr.kumpel.paper;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// QR codes of addresses.
public final class QrCode {

    /// Light modules that a reader needs around the dark ones.
    private static final int QUIET = 4;

    private QrCode() {}

    /// Dark modules as one SVG path on a square of so many modules, quiet zone included.
    public record Drawing(int size, String path) {}

    /// A complete SVG element, dark squares in the current text colour on nothing; give it size and light ground
    /// by CSS. Without words of its own: say beside it where it leads.
    public static String svg(String url) {
        var drawing = drawn(url);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 %1$d %1$d" aria-hidden="true" shape-rendering="crispEdges">\
                <path fill="currentColor" d="%2$s"/></svg>""".formatted(drawing.size(), drawing.path());
    }

    /// Black on white with its quiet zone; at least so many pixels wide.
    public static byte[] png(String url, int pixels) {
        var code = encoded(url);
        int modules = code.size + 2 * QUIET;
        int scale = Math.ceilDiv(pixels, modules);
        var picture = new BufferedImage(modules * scale, modules * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++)
                picture.setRGB(x, y, code.getModule(x / scale - QUIET, y / scale - QUIET) ? 0x000000 : 0xFFFFFF);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Drawing drawn(String url) {
        var code = encoded(url);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++)
            for (int x = 0; x < code.size; x++)
                if (code.getModule(x, y) && !code.getModule(x - 1, y)) line(path, code, x, y);
        return new Drawing(code.size + 2 * QUIET, path.toString());
    }

    /// One bar from here to the next light module: fewer shapes, and no hairlines between them in print.
    private static void line(StringBuilder path, io.nayuki.qrcodegen.QrCode code, int x, int y) {
        int end = x;
        while (code.getModule(end, y)) end++;
        int width = end - x;
        path.append('M')
                .append(x + QUIET)
                .append(' ')
                .append(y + QUIET)
                .append('h')
                .append(width)
                .append("v1h-")
                .append(width)
                .append('z');
    }

    /// Medium correction: a sheet on a wall gets wet and torn.
    private static io.nayuki.qrcodegen.QrCode encoded(String url) {
        return io.nayuki.qrcodegen.QrCode.encodeText(url, Ecc.MEDIUM);
    }
}
