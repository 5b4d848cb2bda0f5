package ruhr.kumpel.media;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as EXIF writes it into a JPEG: 1 (upright) to 8. Anything odd counts as upright.
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    static Orientation of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (RuntimeException e) {
            return UPRIGHT; // cut off or nonsense: the picture itself may still be fine
        }
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /// Turns a picture of this size upright.
    AffineTransform transform(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation read(ByteBuffer jpeg) {
        if ((jpeg.getShort(0) & 0xFFFF) != 0xFFD8) return UPRIGHT;
        int at = 2;
        while ((jpeg.get(at) & 0xFF) == 0xFF) {
            int marker = jpeg.get(at + 1) & 0xFF;
            if (marker == 0xDA) return UPRIGHT;
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == 0xE1 && jpeg.getInt(at + 4) == 0x45786966) return inTiff(jpeg.slice(at + 10, length - 8));
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) != TAG) continue;
            int value = tiff.getShort(entry + 8);
            return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
        }
        return UPRIGHT;
    }
}
