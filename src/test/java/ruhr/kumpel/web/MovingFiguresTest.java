package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovingFiguresTest {

    private final MovingFigures figures = new MovingFigures(2_000);

    @Test
    void theFirstMoveCountsAtOnceAndTheNextOnesTogetherLater() {
        assertThat(figures.moved(10)).isTrue();
        assertThat(figures.moved(20)).isFalse();
        assertThat(figures.moved(1_000)).isFalse();
        assertThat(figures.areDue(2_009)).isFalse();
        assertThat(figures.areDue(2_010)).isTrue();
        assertThat(figures.areDue(2_011)).as("once").isFalse();
    }

    @Test
    void afterARestAMoveCountsAtOnceAgain() {
        figures.moved(10);
        assertThat(figures.areDue(9_000)).as("nothing waits").isFalse();
        assertThat(figures.moved(9_001)).isTrue();
    }

    @Test
    void whoeverMovesAllTheTimeIsSeenEveryWhile() {
        int seen = 0;
        for (long now = 0; now < 20_000; now += 3) {
            if (figures.moved(now)) seen++;
            if (figures.areDue(now)) seen++;
        }
        assertThat(seen).isBetween(9, 11);
    }
}
