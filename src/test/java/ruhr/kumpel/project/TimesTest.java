package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times of day as people type them.
class TimesTest {

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "9,09:00", "9.15,09:15", "14 Uhr,14:00", "18:05 Uhr,18:05", "8h,08:00", "00:00,00:00"})
    void aTimeIsUnderstoodAsItIsTyped(String typed, LocalTime time) {
        assertThat(Times.parse(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "mittags", "12:5", "", "-1", "1234"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(Times.parse(typed)).isEmpty();
    }
}
