package ruhr.kumpel.journey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import ruhr.kumpel.media.ExamplePictures;

/// A photo as a telephone takes it: it says where, when and by whom, in every way a JPEG can.
final class Photos {

    /// What gives its place away, wherever it turns up.
    static final String STREET = "Kettwiger Strasse 4711";
    static final String CAMERA = "Kumpelphone 4711";

    private static final short ASCII = 2, LONG = 4, RATIONAL = 5;

    private Photos() {}

    static byte[] logo() {
        return ExamplePictures.png(64, 64);
    }

    static byte[] withPlace() {
        var jpeg = ExamplePictures.jpeg(320, 240);
        var photo = new ByteArrayOutputStream();
        photo.write(jpeg, 0, 2);
        photo.writeBytes(segment(0xE1, "Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif()));
        photo.writeBytes(segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0"), text("<x:xmpmeta>" + STREET)));
        photo.writeBytes(segment(0xED, text("Photoshop 3.0\0"), text("8BIM " + STREET)));
        photo.writeBytes(segment(0xFE, text(STREET)));
        photo.write(jpeg, 2, jpeg.length - 2);
        return photo.toByteArray();
    }

    /// TIFF, big-endian: the camera and a pointer to the place, 51° 27′ 4.5″ N 7° 0′ 47.1″ E.
    private static byte[] exif() {
        var camera = text(CAMERA + "\0");
        int gps = 8 + 2 + 2 * 12 + 4;
        int words = gps + 2 + 4 * 12 + 4;
        int latitude = words + camera.length + camera.length % 2;
        var tiff = ByteBuffer.allocate(latitude + 48);
        tiff.put(text("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        field(tiff, 0x0110, ASCII, camera.length).putInt(words);
        field(tiff, 0x8825, LONG, 1).putInt(gps);
        tiff.putInt(0).putShort((short) 4);
        field(tiff, 1, ASCII, 2).put(text("N\0\0\0"));
        field(tiff, 2, RATIONAL, 3).putInt(latitude);
        field(tiff, 3, ASCII, 2).put(text("E\0\0\0"));
        field(tiff, 4, RATIONAL, 3).putInt(latitude + 24);
        tiff.putInt(0).put(camera).position(latitude);
        for (int number : new int[] {51, 1, 27, 1, 45, 10, 7, 1, 0, 1, 471, 10}) tiff.putInt(number);
        return tiff.array();
    }

    private static ByteBuffer field(ByteBuffer tiff, int tag, short type, int count) {
        return tiff.putShort((short) tag).putShort(type).putInt(count);
    }

    private static byte[] segment(int marker, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) content.writeBytes(part);
        return ByteBuffer.allocate(content.size() + 4)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (content.size() + 2))
                .put(content.toByteArray())
                .array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
