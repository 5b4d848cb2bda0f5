package ruhr.kumpel.moderation;

import java.util.List;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form to report something, ready to print.
public record ReportView(
        String action,
        Localized.Text title,
        String href,
        boolean visitor,
        List<Choice> categories,
        ReportForm form,
        Problems problems) {}
