package ruhr.kumpel.office;

import java.util.List;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;

/// "Who is responsible for me?", ready to print.
///
/// @param place as it was typed or chosen
/// @param asked whether anything was asked yet
/// @param heading what was asked, in words: "Wohnsitz anmelden in 44135 Dortmund"
/// @param helpers who advises about anything
/// @param browse each topic as a link, before anything was asked
/// @param all the list of everybody
public record FinderView(
        String action,
        String place,
        String topic,
        List<Choice> topics,
        Problems problems,
        boolean asked,
        String heading,
        List<OfficeCard> responsible,
        List<OfficeCard> helpers,
        List<Tab> browse,
        String all,
        String map,
        String contact) {}
