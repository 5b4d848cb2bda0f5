package ruhr.kumpel.media;

import static org.assertj.core.api.Assertions.assertThat;
import static ruhr.kumpel.media.ExamplePictures.bomb;
import static ruhr.kumpel.media.ExamplePictures.joined;
import static ruhr.kumpel.media.ExamplePictures.jpeg;
import static ruhr.kumpel.media.ExamplePictures.png;
import static ruhr.kumpel.media.ExamplePictures.withExif;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promise 21: uploads are harmless.
class DrawingTest {

    @Test
    void aPhotoIsDrawnInThreeWidthsAndNeverEnlarged() throws IOException {
        var variants = drawn(jpeg(2000, 1000));
        assertThat(variants.files().keySet()).containsExactly(320, 640, 1280);
        assertThat(image(variants, 320).getWidth()).isEqualTo(320);
        assertThat(image(variants, 1280).getWidth()).isEqualTo(1280);
        assertThat(image(drawn(png(100, 50)), 640).getWidth()).isEqualTo(100);
    }

    @Test
    void nothingOfTheOriginalIsLeft() {
        var variants = drawn(withExif(400, 200, 1));
        variants.files().values().forEach(file -> {
            var text = new String(file, StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain("Exif", "GPS", "Hauptstrasse");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void aCameraHeldSidewaysGivesAnUprightPicture(int orientation) {
        var variants = drawn(withExif(400, 200, orientation));
        assertThat(variants.width()).isEqualTo(200);
        assertThat(variants.height()).isEqualTo(400);
    }

    @Test
    void turnedClockwiseTheLeftHalfIsOnTop() throws IOException {
        var picture = image(drawn(withExif(400, 200, 6)), 1280);
        assertThat(reddish(picture.getRGB(100, 50))).isTrue();
        assertThat(reddish(picture.getRGB(100, 350))).isFalse();
        var turned = image(drawn(withExif(400, 200, 3)), 1280);
        assertThat(reddish(turned.getRGB(350, 100))).isTrue();
    }

    @Test
    void aHeaderThatPromisesTooManyPixelsIsRefusedBeforeDecoding() {
        assertThat(refusal(bomb(60_000, 60_000))).isEqualTo(new Taking.TooManyPixels(12));
        assertThat(refusal(bomb(1, 100_000))).isEqualTo(new Taking.TooManyPixels(12));
    }

    @Test
    void aTelephonesTwelveMegapixelsAreWelcome() {
        assertThat(drawn(jpeg(4032, 3024)).width()).isEqualTo(1280);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a", "RIFF\0\0\0\0WEBPVP8 ",
                        "%PDF-1.7",
                "PK\3\4", "<html><script>alert(1)</script>", "", "../../etc/passwd"
            })
    void whatIsNoPictureIsNoPicture(String content) {
        assertThat(refusal(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new Taking.NotAPicture());
    }

    @Test
    void whatHangsOnAPictureIsNotKept() {
        var script = "<script>alert(1)</script>PK\3\4".getBytes(StandardCharsets.US_ASCII);
        var variants = drawn(joined(png(50, 50), script));
        variants.files()
                .values()
                .forEach(file -> assertThat(new String(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("script"));
    }

    @Test
    void cutOffAndBrokenPicturesAreRefusedOrDrawnButNeverThrow() {
        var random = new Random(21);
        for (var whole : new byte[][] {jpeg(300, 200), png(300, 200), withExif(300, 200, 6)}) {
            for (int i = 0; i < 300; i++) {
                var broken = Arrays.copyOf(whole, 12 + random.nextInt(whole.length - 12));
                for (int flips = random.nextInt(12); flips > 0; flips--)
                    broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
                assertThat(Drawing.of(broken)).isNotNull();
            }
        }
    }

    private static Variants drawn(byte[] bytes) {
        assertThat(Drawing.of(bytes)).isInstanceOf(Drawing.Drawn.class);
        return ((Drawing.Drawn) Drawing.of(bytes)).variants();
    }

    private static Taking refusal(byte[] bytes) {
        assertThat(Drawing.of(bytes)).isInstanceOf(Drawing.Refused.class);
        return ((Drawing.Refused) Drawing.of(bytes)).why();
    }

    private static BufferedImage image(Variants variants, int width) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(variants.files().get(width)));
    }

    private static boolean reddish(int rgb) {
        return (rgb >> 16 & 0xFF) > 128 && (rgb & 0xFF) < 128;
    }
}
