package ruhr.kumpel.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    /// The examples of the IBAN registry that SWIFT publishes for ISO 13616.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89 3704 0044 0532 0130 00",
                "NL91 ABNA 0417 1643 00",
                "FR14 2004 1010 0505 0001 3M02 606",
                "BE68 5390 0754 7034",
                "AT61 1904 3002 3457 3201",
                "PL61 1090 1014 0000 0712 1981 2874",
                "ES91 2100 0418 4502 0005 1332",
                "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
                "NO93 8601 1117 947",
                "GB29 NWBK 6016 1331 9268 19"
            })
    void theExamplesOfTheRegistryAreValid(String example) {
        var iban = Iban.parse(example);
        assertThat(iban).isPresent();
        assertThat(iban.get().grouped()).isEqualTo(example);
        assertThat(Iban.parse(example.toLowerCase(java.util.Locale.ROOT))).isEqualTo(iban);
    }

    @Test
    void everyWrongDigitAndEveryExchangedPairIsNoticed() {
        var right = "DE89370400440532013000";
        for (int i = 2; i < right.length(); i++)
            for (char digit = '0'; digit <= '9'; digit++)
                if (digit != right.charAt(i))
                    assertThat(Iban.parse(right.substring(0, i) + digit + right.substring(i + 1)))
                            .isEmpty();
        for (int i = 2; i + 1 < right.length(); i++)
            if (right.charAt(i) != right.charAt(i + 1))
                assertThat(Iban.parse(
                                right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2)))
                        .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DE",
                "DE8937040044053201300",
                "DE893704004405320130000",
                "XX89370400440532013000",
                "<script>"
            })
    void otherTextIsNoIban(String text) {
        assertThat(Iban.parse(text)).isEmpty();
    }

    @Test
    void anIbanDoesNotPrintItself() {
        assertThat("" + new Iban("DE89370400440532013000")).isEqualTo("DE89 … 3000");
    }
}
