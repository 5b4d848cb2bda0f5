package ruhr.kumpel.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/// Makes our own JPEGs of what somebody uploaded: looks at the first bytes, then at the size in the header, and
/// only then decodes. Metadata is not read, so there is none to forget.
sealed interface Drawing {

    record Drawn(Variants variants) implements Drawing {}

    record Refused(Taking why) implements Drawing {}

    /// What telephones call twelve megapixels has up to 4,032 × 3,024.
    int MEGAPIXELS = 12;

    long MOST_PIXELS = 12L * 1024 * 1024;
    int LONGEST_SIDE = 30_000;

    /// Above this a picture is read with every second (third, …) pixel left out.
    long MOST_DECODED_BYTES = 50_000_000;

    static Drawing of(byte[] bytes) {
        var format = Format.of(bytes);
        if (format.isEmpty()) return new Refused(new Taking.NotAPicture());
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.get().name()).next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1) return new Refused(new Taking.Damaged());
            if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
                return new Refused(new Taking.TooManyPixels(MEGAPIXELS));
            return new Drawn(variants(decoded(reader, width, height), Orientation.of(bytes)));
        } catch (IOException | RuntimeException e) {
            // The decoders throw all kinds of things at broken input (IllegalArgument, IndexOutOfBounds,
            // NegativeArraySize).
            return new Refused(new Taking.Damaged());
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader, int width, int height) throws IOException {
        var type = reader.getImageTypes(0).next();
        long bytes = (long) width * height * Math.max(1, type.getColorModel().getPixelSize() / 8);
        int step = (int) Math.ceil(Math.sqrt((double) bytes / MOST_DECODED_BYTES));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
        return reader.read(0, how);
    }

    private static Variants variants(BufferedImage picture, Orientation orientation) throws IOException {
        Map<Integer, byte[]> files = new LinkedHashMap<>();
        int largest = Picture.WIDTHS[Picture.WIDTHS.length - 1];
        var base = Canvas.upright(picture, orientation, largest);
        for (int width : Picture.WIDTHS) files.put(width, Canvas.jpeg(Canvas.fitted(base, width)));
        return new Variants(files, base.getWidth(), base.getHeight());
    }
}
