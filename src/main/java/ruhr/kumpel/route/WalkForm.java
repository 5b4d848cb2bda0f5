package ruhr.kumpel.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.campaign.Gift;
import ruhr.kumpel.campaign.Gifts;
import ruhr.kumpel.campaign.Goal;
import ruhr.kumpel.campaign.Shares;
import ruhr.kumpel.campaign.SupportForm;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What somebody who walks a route typed.
///
/// @param each in euros, for every stop without an amount of its own
/// @param amounts by the name of their field
/// @param via code of the link by which she came, empty without one
/// @param by who gives, and how she wants to be seen
public record WalkForm(String each, Map<String, String> amounts, String via, SupportForm by) {

    private static final int LONGEST_AMOUNT = 12;

    static WalkForm blank(HttpServletRequest request) {
        return new WalkForm(
                "", Map.of(), Shares.via(request), new SupportForm(null, null, null, null, null, null, null));
    }

    static WalkForm sent(Route route, HttpServletRequest request) {
        var amounts = new HashMap<String, String>();
        for (var stop : route.content().stops()) amounts.put(field(stop), line(request.getParameter(field(stop))));
        return new WalkForm(
                line(request.getParameter("each")),
                amounts,
                Shares.via(request),
                new SupportForm(
                        request.getParameter("key"),
                        null,
                        null,
                        request.getParameter("shown"),
                        request.getParameter("as"),
                        request.getParameter("message"),
                        request.getParameter("email")));
    }

    static String field(Stop stop) {
        return "amount-" + stop.id();
    }

    public String amount(String field) {
        return amounts.getOrDefault(field, "");
    }

    Problems problems(Route route, Map<OrganisationId, Goal> goals, Visit visit) {
        var problems = new Problems();
        if (!each.isEmpty()) SupportForm.checkAmount("each", each, problems, visit);
        for (var stop : route.content().stops())
            if (goals.containsKey(stop.organisation()) && !isNothing(own(stop)))
                SupportForm.checkAmount(field(stop), own(stop), problems, visit);
        if (problems.none() && gifts(route, goals).isEmpty()) problems.add("each", visit.say("route.walk.nothing"));
        by.checkSupporter(problems, visit);
        return problems;
    }

    /// Only of a form without problems, but for its supporter.
    List<Gift> gifts(Route route, Map<OrganisationId, Goal> goals) {
        var gifts = new ArrayList<Gift>();
        for (var stop : route.content().stops()) {
            var goal = goals.get(stop.organisation());
            var amount = own(stop).isEmpty() ? each : own(stop);
            if (goal == null || isNothing(amount) || gifts.size() == Gifts.MOST) continue;
            gifts.add(new Gift(goal.campaign(), Money.parse(amount).orElseThrow()));
        }
        return gifts;
    }

    private String own(Stop stop) {
        return amount(field(stop));
    }

    /// Left out on purpose.
    private static boolean isNothing(String amount) {
        return amount.isEmpty()
                || Money.parse(amount).filter(Money.ZERO::equals).isPresent();
    }

    private static String line(@Nullable String text) {
        var line = Objects.requireNonNullElse(text, "")
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return line.length() > LONGEST_AMOUNT ? line.substring(0, LONGEST_AMOUNT) : line;
    }
}
