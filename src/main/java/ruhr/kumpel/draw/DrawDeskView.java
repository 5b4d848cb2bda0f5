package ruhr.kumpel.draw;

import java.util.List;
import ruhr.kumpel.web.Problems;

/// Where managers begin draws and hold them, ready to print.
///
/// @param english whether the English text is asked for as well
public record DrawDeskView(String action, String back, DrawForm form, boolean english, Problems problems) {

    public record All(List<DrawView.Card> draws, String fresh) {}

    /// One of them, with what to do next.
    ///
    /// @param ready the list is closed and nothing is drawn yet
    public record One(
            DrawView draw, String see, String back, String action, String beacon, boolean ready, Problems problems) {}
}
