package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.Position;

class BlurTest {

    private static final Position HALL = new Position(51.4939, 7.1921);

    @Test
    void theShownPointLiesNearButNeverAtThePlace() {
        for (int i = 0; i < 500; i++)
            assertThat(Blur.next().of(HALL).metresTo(HALL))
                    .isBetween(Blur.NEAREST_METRES - 15.0, Blur.FARTHEST_METRES + 15.0);
    }

    @Test
    void theSamePlaceGivesTheSamePointSoThatNobodyTakesTheMiddleOfMany() {
        var blur = Blur.next();
        assertThat(blur.of(HALL)).isEqualTo(blur.of(HALL)).isEqualTo(new Blur(blur.seed()).of(HALL));
        assertThat(blur.of(new Position(51.49391, 7.19211))).isEqualTo(blur.of(HALL));
    }

    @Test
    void anotherEntryAtTheSamePlaceIsShownElsewhere() {
        assertThat(Blur.next().of(HALL)).isNotEqualTo(Blur.next().of(HALL));
    }
}
