package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Quantity;

/// A reader of Arabic does not stumble over "Stück".
@KumpelTest
class UnitsTest {

    private final Units units;

    UnitsTest(Units units) {
        this.units = units;
    }

    @ParameterizedTest
    @CsvSource({
        "3,Stück,en,3 pieces",
        "1,Stück,en,1 piece",
        "5,stück,uk,5 штук",
        "2,штук,de,2 Stück",
        "3,Plätze,ar,3 أماكن",
        "2,Platz,ar,مكانان",
        "12,Personen,tr,12 kişi",
        "30,Paar,uk,30 пар",
        "1200,kg,de,1.200 kg"
    })
    void aCommonUnitIsToldInTheReadersLanguage(int count, String unit, String language, String told) {
        assertThat(units.say(count, new Quantity(count, unit), new LanguageTag(language)))
                .isEqualTo(told);
    }

    @Test
    void whatElsePeopleCallAUnitStays() {
        assertThat(units.say(4, new Quantity(4, "Eimer"), LanguageTag.ENGLISH)).isEqualTo("4 Eimer");
        assertThat(units.say(4, new Quantity(4, "Eimer"), LanguageTag.ARABIC)).isEqualTo("4 \u2068Eimer\u2069");
    }

    @Test
    void everyLanguageHasEveryCommonUnitToChooseFrom() {
        assertThat(units.suggestions(LanguageTag.GERMAN))
                .contains("Stück", "Plätze", "m²")
                .doesNotContain("");
        assertThat(units.suggestions(LanguageTag.TURKISH)).contains("adet").hasSize(22);
    }
}
