package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// A proposal, ready to print.
///
/// @param waiting how many wait, in words
/// @param working whether it is being worked out
/// @param since when it was worked out; empty without one
/// @param confirm its id, for the form; empty if nothing is left to confirm
/// @param done what was just confirmed, in words; empty otherwise
public record PlanView(
        List<Tab> tabs,
        String ask,
        String waiting,
        boolean working,
        String since,
        String leftOver,
        List<Row> rows,
        String confirm,
        String done) {

    /// @param load how many the guide accompanies already
    /// @param outcome empty as long as it is proposed only
    public record Row(
            String id,
            String request,
            String href,
            String since,
            String guide,
            String guideHref,
            String load,
            List<String> why,
            String outcome,
            String badge) {}

    PlanView after(int asked, int late, Visit visit) {
        if (asked < 0) return this;
        var words = visit.say("guide.plan.confirmed", asked)
                + (late > 0 ? " " + visit.say("guide.plan.too-late", late) : "");
        return new PlanView(tabs, ask, waiting, working, since, leftOver, rows, confirm, words);
    }
}
