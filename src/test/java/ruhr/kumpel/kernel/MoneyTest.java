package ruhr.kumpel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20|2000",
                "20,5|2050",
                "20.50|2050",
                "1.250|125000",
                "1.250,00|125000",
                "1,250.00|125000",
                "1 250,5|125050",
                "1.234.567,89|123456789",
                "20 €|2000",
                "EUR 20,00|2000",
                "٢٠|2000",
                "٢٠٫٥٠|2050",
                "0,01|1"
            })
    void whatPeopleTypeIsUnderstood(String typed, long cents) {
        assertThat(Money.parse(typed)).contains(new Money(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "1e3",
                "20,505,",
                "1.250.00",
                "12,3456",
                "zwanzig",
                "1,2,3",
                "20 $",
                "99999999999999999999"
            })
    void whatCannotBeToldIsNotGuessed(String typed) {
        assertThat(Money.parse(typed)).isEmpty();
    }

    @Test
    void everyAmountIsReadBackAsItWasWritten() {
        var chance = new Random(11649);
        for (int i = 0; i < 10_000; i++) {
            var amount = new Money(chance.nextLong(0, 100_000_000_000L));
            assertThat(Money.parse(amount.plain())).contains(amount);
            assertThat(Money.parse(amount.plain().replace('.', ','))).contains(amount);
            assertThat(Money.exactly(new BigDecimal(amount.plain()))).contains(amount);
        }
    }

    @Test
    void partsOfACentAreNoAmount() {
        assertThat(Money.exactly(new BigDecimal("10.00000"))).contains(Money.euros(10));
        assertThat(Money.exactly(new BigDecimal("10.005"))).isEmpty();
        assertThat(Money.exactly(new BigDecimal("1e30"))).isEmpty();
    }

    @Test
    void sumsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
    }
}
