package ruhr.kumpel.campaign;

import java.util.List;
import ruhr.kumpel.kernel.Localized.Text;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// The form of a supporter, ready to print.
///
/// @param sends whether a thing is sent, so that an address is asked for
/// @param presents whether there is something for somebody else
public record SupportView(
        Text title,
        String href,
        String action,
        String key,
        SupportForm form,
        List<Choice> choices,
        List<Choice> shown,
        boolean asksAddress,
        String lead,
        List<String> doubling,
        OrderForm order,
        boolean sends,
        boolean presents,
        Problems problems) {}
