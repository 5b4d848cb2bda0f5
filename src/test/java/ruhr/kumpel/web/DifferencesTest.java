package ruhr.kumpel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ruhr.kumpel.web.Differences.Piece;
import ruhr.kumpel.web.Differences.Piece.Kind;

class DifferencesTest {

    @Test
    void onlyTheWordsThatChangedStandOut() {
        assertThat(Differences.between("40 Decken bis Freitag", "30 Decken bis Samstag"))
                .containsExactly(
                        new Piece(Kind.GONE, "40 "),
                        new Piece(Kind.NEW, "30 "),
                        new Piece(Kind.SAME, "Decken bis "),
                        new Piece(Kind.GONE, "Freitag"),
                        new Piece(Kind.NEW, "Samstag"));
    }

    @Test
    void whatWasEmptyIsNew() {
        assertThat(Differences.between("", "Mo bis Fr")).containsExactly(new Piece(Kind.NEW, "Mo bis Fr"));
        assertThat(Differences.between("", "")).isEmpty();
    }
}
