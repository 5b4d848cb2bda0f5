package ruhr.kumpel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9-18|09:00–18:00",
                "9 – 12:30, 14 bis 18 Uhr|09:00–12:30, 14:00–18:00",
                "9.00 Uhr bis 17.30 Uhr|09:00–17:30",
                "9am-5pm|09:00–17:00",
                "20-2|20:00–02:00",
                "0–24|00:00–00:00",
                "24 h|00:00–00:00",
                "٩ إلى ١٨|09:00–18:00",
                "geschlossen|''",
                "-|''"
            })
    void peopleTypeHoursInManyWays(String typed, String understood) {
        assertThat(HoursText.read(typed).map(HoursText::of)).contains(understood);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vormittags", "9", "25-26", "9-18, 17-20", "9:75-10", "13pm-2pm", "22-4, 3-5x"})
    void whatCannotBeUnderstoodIsNotGuessed(String typed) {
        assertThat(HoursText.read(typed)).isEmpty();
    }

    @Test
    void whatTheFormShowsItUnderstandsItself() {
        var spans = HoursText.read("8-12, 13-17:45").orElseThrow();
        assertThat(HoursText.read(HoursText.of(spans))).contains(spans);
    }
}
