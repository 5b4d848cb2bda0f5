package ruhr.kumpel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A slip at the till is noticed, whatever it is.
class VoucherCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(7);

    @Test
    void isReadHoweverItIsTyped() {
        var code = some();
        assertThat(VoucherCode.parse(code.grouped())).contains(code);
        assertThat(VoucherCode.parse(" " + code.value().toLowerCase(Locale.ROOT)))
                .contains(code);
        assertThat(VoucherCode.parse(
                        code.grouped().replace('-', ' ').replace('0', 'o').replace('1', 'l')))
                .contains(code);
    }

    @Test
    void everySingleWrongCharacterIsNoticed() {
        for (int many = 0; many < 50; many++) {
            var right = some().value();
            for (int place = 0; place < right.length(); place++)
                for (char other : ALPHABET.toCharArray())
                    if (other != right.charAt(place))
                        assertThat(VoucherCode.parse(right.substring(0, place) + other + right.substring(place + 1)))
                                .isEmpty();
        }
    }

    @Test
    void anyTwoExchangedNeighboursAreNoticed() {
        for (int many = 0; many < 500; many++) {
            var right = some().value();
            for (int place = 1; place < right.length(); place++) {
                var wrong = right.substring(0, place - 1)
                        + right.charAt(place)
                        + right.charAt(place - 1)
                        + right.substring(place + 1);
                if (!wrong.equals(right)) assertThat(VoucherCode.parse(wrong)).isEmpty();
            }
        }
    }

    @Test
    void saysNothingInLogs() {
        var code = some();
        assertThat(code.toString()).doesNotContain(code.value().substring(0, 4));
    }

    private VoucherCode some() {
        var bytes = new byte[9];
        random.nextBytes(bytes);
        return VoucherCode.of(bytes);
    }
}
