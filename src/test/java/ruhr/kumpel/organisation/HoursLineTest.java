package ruhr.kumpel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ruhr.kumpel.kernel.HoursCode;

class HoursLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 9-18; Sa 10-14 | 1 09:00-18:00;2 09:00-18:00;3 09:00-18:00;4 09:00-18:00;5 09:00-18:00;6 10:00-14:00",
                "Mo, Di 09:00-12:30,14:00-18:00; PH off | 1 09:00-12:30,14:00-18:00;2 09:00-12:30,14:00-18:00",
                "Montag bis Mittwoch: 8 bis 16 Uhr, Do geschlossen | 1 08:00-16:00;2 08:00-16:00;3 08:00-16:00",
                "Mo-Fr 09:00-18:00; Sa 10:00-14:00 | 1 09:00-18:00;2 09:00-18:00;3 09:00-18:00;4 09:00-18:00;5 09:00-18:00;6 10:00-14:00",
                "Sa,Su,PH 10:00-20:00; Mo-Fr off | 6 10:00-20:00;7 10:00-20:00;H 10:00-20:00",
                "24/7 | 1 00:00-00:00;2 00:00-00:00;3 00:00-00:00;4 00:00-00:00;5 00:00-00:00;6 00:00-00:00;7 00:00-00:00;H 00:00-00:00",
                "Fr–Mo 20–2 | 1 20:00-02:00;5 20:00-02:00;6 20:00-02:00;7 20:00-02:00"
            })
    void aLineSaysTheHoursOfTheWeek(String typed, String code) {
        assertThat(HoursCode.of(HoursLine.read(typed).orElseThrow())).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nach Vereinbarung",
                "Mo-Fr",
                "9-18",
                "Mo 9-18 oder so",
                "",
                "Mo 25-26",
                "Mo-Fr 9-18; Jul off",
                "Mo[1] 9-12",
                "sunrise-sunset"
            })
    void whatIsNotUnderstoodIsNotGuessed(String typed) {
        assertThat(HoursLine.read(typed)).isEmpty();
    }

    @Test
    void aLaterRuleForADayCounts() {
        assertThat(HoursCode.of(HoursLine.read("Mo-Di 9-18; Di 9-12").orElseThrow()))
                .isEqualTo("1 09:00-18:00;2 09:00-12:00");
    }
}
