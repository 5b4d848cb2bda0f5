package ruhr.kumpel.moderation;

import java.util.List;
import ruhr.kumpel.web.When;

/// The public log, ready to print: no names, no texts.
public record LogView(List<QueueView.Figure> figures, List<Line> lines) {

    public record Line(When day, String kind, String reason, String verdict) {}
}
