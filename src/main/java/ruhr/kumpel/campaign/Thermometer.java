package ruhr.kumpel.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.payment.Standing;
import ruhr.kumpel.web.Visit;

/// How far a campaign is, ready to print. What is confirmed, what the business says arrived and what is only promised
/// are never added in one colour.
///
/// @param confirmed in thousandths of the tube; `received`, `promised` and `added` follow it
/// @param goal where the first goal is, if the tube is longer
public record Thermometer(
        String headline,
        String said,
        int confirmed,
        int received,
        int promised,
        int added,
        Optional<Integer> goal,
        boolean reached,
        List<Sum> sums) {

    private static final int LENGTH = 1000;

    /// @param kind names the swatch
    public record Sum(String kind, String words, String amount) {}

    public int receivedEnd() {
        return confirmed + received;
    }

    public int promisedEnd() {
        return receivedEnd() + promised;
    }

    /// @param added what pots add and have not yet transferred
    static Thermometer of(Content content, Standing standing, Money added, Visit visit) {
        var telling = Telling.to(visit);
        boolean reached = standing.arrived().compareTo(content.goal()) >= 0;
        var aim = reached ? content.secondGoal().orElse(content.goal()) : content.goal();
        var total = standing.total().plus(added);
        var top = aim.compareTo(total) < 0 ? total : aim;
        return new Thermometer(
                visit.say("campaign.thermometer.headline", telling.round(standing.arrived()), telling.round(aim)),
                visit.say(
                        "campaign.thermometer.said",
                        telling.round(standing.confirmed()),
                        telling.round(standing.received()),
                        telling.round(standing.promised()),
                        telling.round(aim),
                        telling.round(added)),
                part(standing.confirmed(), top),
                part(standing.received(), top),
                part(standing.promised(), top),
                part(added, top),
                top.equals(content.goal()) ? Optional.empty() : Optional.of(part(content.goal(), top)),
                reached,
                sums(standing, added, telling, visit));
    }

    private static List<Sum> sums(Standing standing, Money added, Telling telling, Visit visit) {
        var sums = new ArrayList<>(List.of(
                sum("confirmed", standing.confirmed(), telling, visit),
                sum("received", standing.received(), telling, visit),
                sum("promised", standing.promised(), telling, visit)));
        if (added.isPositive()) sums.add(sum("added", added, telling, visit));
        return List.copyOf(sums);
    }

    private static Sum sum(String kind, Money amount, Telling telling, Visit visit) {
        return new Sum(kind, visit.say("campaign.thermometer." + kind), telling.round(amount));
    }

    private static int part(Money amount, Money top) {
        return Math.toIntExact(amount.cents() * LENGTH / top.cents());
    }
}
