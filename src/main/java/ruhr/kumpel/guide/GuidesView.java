package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Choice;

/// The call for guides and all of them, ready to print.
///
/// @param criteria by which guides are taken on, in the portal's first language
/// @param filtered whether only some are shown
public record GuidesView(
        String request,
        String apply,
        int promiseDays,
        List<String> criteria,
        String criteriaLanguage,
        List<GuideCard> guides,
        boolean filtered,
        String speaks,
        String topic,
        List<Choice> languages,
        List<Choice> topics) {}
