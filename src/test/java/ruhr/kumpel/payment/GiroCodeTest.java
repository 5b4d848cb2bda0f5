package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.Money;

/// The picture says what EPC069-12 wants, and a reader reads it.
class GiroCodeTest {

    private static final Iban RED_CROSS = new Iban("BE72000000001616");

    /// The guideline's own example (Red Cross of Belgium, one euro), with the reference of ISO 11649's in place of
    /// its free text, which excludes a reference.
    @Test
    void theGuidelinesExampleIsWrittenAsItStandsThere() {
        var code = new GiroCode(
                "Red Cross of Belgium", RED_CROSS, Money.euros(1), new CreditorReference("RF18539007547034"));
        assertThat(code.text()).isEqualTo("""
                BCD
                002
                1
                SCT

                Red Cross of Belgium
                BE72000000001616
                EUR1.00

                RF18539007547034""");
    }

    @Test
    void aReaderReadsEveryCodeAndFindsItsIban() throws Exception {
        var chance = new Random(69);
        for (var holder : List.of("Café Ömer & Söhne", "Кіоск Оксани", "K".repeat(70), "Ö".repeat(70))) {
            var code = new GiroCode(
                    holder, RED_CROSS, new Money(chance.nextLong(1, 99_999_999_999L)), CreditorReference.next());
            var read = read(code.png(600));
            var lines = read.getText().split("\n");
            assertThat(read.getText()).isEqualTo(code.text());
            assertThat(lines[6]).isEqualTo(RED_CROSS.value());
            assertThat(lines[7]).matches("EUR\\d{1,9}\\.\\d\\d");
            assertThat(CreditorReference.parse(lines[9])).contains(code.reference());
            assertThat(code.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(331);
        }
    }

    @Test
    void nobodySmugglesALineIntoTheTransfer() {
        for (var holder : List.of("Kiosk\nDE89370400440532013000", "Kiosk\u2028EUR999", "", " ", "K".repeat(71)))
            assertThatThrownBy(() -> new GiroCode(holder, RED_CROSS, Money.euros(1), CreditorReference.next()))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAmountsThatCanBeTransferredAreTaken() {
        for (var amount : List.of(Money.ZERO, new Money(-1), new Money(100_000_000_000L)))
            assertThatThrownBy(() -> new GiroCode("Kiosk", RED_CROSS, amount, CreditorReference.next()))
                    .isInstanceOf(IllegalArgumentException.class);
    }

    private static Result read(byte[] png) throws Exception {
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))),
                        Map.of(
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(BarcodeFormat.QR_CODE),
                                DecodeHintType.CHARACTER_SET,
                                "UTF-8"));
    }
}
