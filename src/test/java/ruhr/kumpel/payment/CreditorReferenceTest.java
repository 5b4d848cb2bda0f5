package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditorReferenceTest {

    /// Examples that are published for ISO 11649.
    @ParameterizedTest
    @CsvSource({
        "539007547034, RF18539007547034",
        "1234567890, RF471234567890",
        "G72UUR, RF45G72UUR",
        "2348231, RF712348231",
        "000000000539007547034, RF18000000000539007547034"
    })
    void thePublishedExamplesHaveTheirCheckDigits(String content, String reference) {
        assertThat(CreditorReference.of(content).value()).isEqualTo(reference);
        assertThat(CreditorReference.parse(reference)).contains(new CreditorReference(reference));
    }

    @Test
    void everyWrongDigitAndEveryExchangedPairIsNoticed() {
        for (int n = 0; n < 50; n++) {
            var right = CreditorReference.next().value();
            for (int i = 2; i < right.length(); i++)
                for (char digit = '0'; digit <= '9'; digit++)
                    if (digit != right.charAt(i))
                        assertThat(CreditorReference.parse(right.substring(0, i) + digit + right.substring(i + 1)))
                                .isEmpty();
            for (int i = 2; i + 1 < right.length(); i++)
                if (right.charAt(i) != right.charAt(i + 1))
                    assertThat(CreditorReference.parse(right.substring(0, i)
                                    + right.charAt(i + 1)
                                    + right.charAt(i)
                                    + right.substring(i + 2)))
                            .isEmpty();
        }
    }

    @Test
    void aNewOneIsReadBackFromHoweverItIsWritten() {
        var chance = new Random(11649);
        for (int i = 0; i < 2_000; i++) {
            var reference = CreditorReference.next();
            assertThat(CreditorReference.parse(reference.grouped())).contains(reference);
            assertThat(CreditorReference.in("Danke! " + mangled(reference.value(), chance) + " 20,00 EUR"))
                    .containsExactly(reference);
        }
    }

    @Test
    void severalInOnePurposeAreAllFound() {
        var one = CreditorReference.next();
        var two = CreditorReference.next();
        assertThat(CreditorReference.in(one.grouped() + " und " + two + ", nochmals " + one))
                .containsExactly(one, two);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RF",
                "RF18",
                "RF18539007547035",
                "XX18539007547034",
                "RF18 5390 0754 7034 0000 0000 0000",
                "Rechnung 4711"
            })
    void otherTextIsNoReference(String text) {
        assertThat(CreditorReference.parse(text)).isEmpty();
    }

    /// Banks break lines anywhere; people add spaces and write small letters.
    private static String mangled(String reference, Random chance) {
        var text = new StringBuilder();
        for (char letter : reference.toCharArray()) {
            text.append(chance.nextBoolean() ? letter : Character.toLowerCase(letter));
            if (chance.nextInt(4) == 0) text.append(" -\n/".charAt(chance.nextInt(4)));
        }
        return text.toString();
    }
}
