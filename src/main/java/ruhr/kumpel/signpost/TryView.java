package ruhr.kumpel.signpost;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// The questions, a day, and what follows from them.
public record TryView(String action, String back, String day, AskView ask, List<Line> lines) {

    public record Line(Localized.Text title, String law, String href) {}
}
