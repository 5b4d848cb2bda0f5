package ruhr.kumpel.media;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Draws: upright, smaller, on white, as JPEG without any metadata.
final class Canvas {

    private static final float QUALITY = 0.8f;

    private Canvas() {}

    /// Turned upright and already shrunk to what the largest variant needs.
    static BufferedImage upright(BufferedImage picture, Orientation orientation, int widest) {
        int width = orientation.swapsSides() ? picture.getHeight() : picture.getWidth();
        int height = orientation.swapsSides() ? picture.getWidth() : picture.getHeight();
        double scale = scale(width, height, widest);
        var source = halved(picture, scale);
        double rest = scale * picture.getWidth() / source.getWidth();
        var transform = AffineTransform.getScaleInstance(rest, rest);
        transform.concatenate(orientation.transform(source.getWidth(), source.getHeight()));
        return drawn(source, transform, side(width * scale), side(height * scale));
    }

    /// At most this wide and at most twice as high; never larger than it is.
    static BufferedImage fitted(BufferedImage picture, int widest) {
        double scale = scale(picture.getWidth(), picture.getHeight(), widest);
        if (scale == 1) return picture;
        var source = halved(picture, scale);
        double rest = scale * picture.getWidth() / source.getWidth();
        return drawn(
                source,
                AffineTransform.getScaleInstance(rest, rest),
                side(picture.getWidth() * scale),
                side(picture.getHeight() * scale));
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Halves as long as more than half is to go: one bilinear step over more than that drops pixels and
    /// flickers.
    private static BufferedImage halved(BufferedImage picture, double scale) {
        var current = picture;
        while (scale * picture.getWidth() < current.getWidth() / 2.0
                && current.getWidth() > 2
                && current.getHeight() > 2) {
            current = drawn(
                    current,
                    AffineTransform.getScaleInstance(0.5, 0.5),
                    current.getWidth() / 2,
                    current.getHeight() / 2);
        }
        return current;
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform transform, int width, int height) {
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, transform, null);
        pen.dispose();
        return canvas;
    }

    private static double scale(int width, int height, int widest) {
        return Math.min(1, Math.min((double) widest / width, 2.0 * widest / height));
    }

    private static int side(double length) {
        return Math.max(1, (int) Math.round(length));
    }
}
