package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of a newcomer, ready to print.
public record RequestView(
        String action,
        String key,
        RequestForm form,
        List<Choice> languages,
        List<Choice> topics,
        List<Choice> towns,
        List<Choice> ways,
        boolean asksAddress,
        int promiseDays,
        Problems problems) {}
