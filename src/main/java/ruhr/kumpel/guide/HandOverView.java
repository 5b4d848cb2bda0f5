package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form by which a guide hands over, ready to print.
public record HandOverView(
        String action,
        String back,
        List<GuideCard> proposals,
        List<Choice> choices,
        String guide,
        String note,
        Problems problems) {}
