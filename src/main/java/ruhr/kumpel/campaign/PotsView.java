package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;

/// A partner's pots, ready to print.
///
/// @param form for another one; empty for those who may not ask for one
public record PotsView(
        String organisation,
        String account,
        boolean hasAccount,
        List<One> pots,
        Optional<Form> form,
        Problems problems) {

    public record Form(String action, String key, PotForm typed, List<Choice> percents) {}

    /// @param next words of deeds, each a form of its own: `lists`, `closing`
    public record One(
            String state,
            String badge,
            String sum,
            String rules,
            String left,
            String held,
            String due,
            String href,
            List<String> next,
            List<Batch> lists) {}

    /// @param xml for the bank; nothing without an account of the partner
    public record Batch(String when, String sum, String count, String csv, Optional<String> xml) {}

    /// What a portal's manager decides about.
    public record Desk(List<Asked> asked, Problems problems) {}

    public record Asked(String organisation, String href, String sum, String rules, String action) {}
}
