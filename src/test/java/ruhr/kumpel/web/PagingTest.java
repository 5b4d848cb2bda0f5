package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void fewPagesAreAllShown() {
        assertThat(paging(2, 4).numbers()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void manyPagesLeaveGaps() {
        assertThat(paging(6, 12).numbers()).containsExactly(1, Paging.GAP, 5, 6, 7, Paging.GAP, 12);
    }

    @Test
    void aGapOfOnePageIsThatPage() {
        assertThat(paging(4, 12).numbers()).containsExactly(1, 2, 3, 4, 5, Paging.GAP, 12);
    }

    @Test
    void thousandsOfPagesCostNothing() {
        assertThat(paging(5_000, 10_000_000).numbers()).hasSize(7);
    }

    private static Paging paging(int page, int last) {
        return new Paging(page, last, number -> "?page=" + number);
    }
}
