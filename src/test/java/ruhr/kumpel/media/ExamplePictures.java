package ruhr.kumpel.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/// Pictures to upload: good ones, and what else people try.
public final class ExamplePictures {

    private ExamplePictures() {}

    /// The left half red, the right half blue.
    public static byte[] jpeg(int width, int height) {
        return written(halves(width, height), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return written(halves(width, height), "png");
    }

    /// A JPEG whose EXIF says how the camera was held, and where.
    static byte[] withExif(int width, int height, int orientation) {
        var jpeg = jpeg(width, height);
        var note = "GPS 51.4818 7.2162 Hauptstrasse 1".getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(26 + note.length);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(note);
        var app1 = ByteBuffer.allocate(4 + 6 + tiff.capacity());
        app1.putShort((short) 0xFFE1).putShort((short) (2 + 6 + tiff.capacity()));
        app1.put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(tiff.array());
        return joined(
                java.util.Arrays.copyOf(jpeg, 2), app1.array(), java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /// A tiny PNG file whose header promises this size.
    static byte[] bomb(int width, int height) {
        var png = png(8, 8);
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        var crc = new java.util.zip.CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static BufferedImage halves(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
