package ruhr.kumpel.campaign;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.payment.Standing;
import ruhr.kumpel.web.Visit;

/// How far a campaign is, ready to print. What is confirmed, what the business says arrived and what is only promised
/// are never added in one colour.
///
/// @param confirmed in thousandths of the tube; `received` and `promised` follow it
/// @param goal where the first goal is, if the tube is longer
public record Thermometer(
        String headline,
        String said,
        int confirmed,
        int received,
        int promised,
        Optional<Integer> goal,
        boolean reached,
        List<Sum> sums) {

    private static final int LENGTH = 1000;

    /// @param kind names the swatch
    public record Sum(String kind, String words, String amount) {}

    public int receivedEnd() {
        return confirmed + received;
    }

    static Thermometer of(Content content, Standing standing, Visit visit) {
        var telling = Telling.to(visit);
        boolean reached = standing.arrived().compareTo(content.goal()) >= 0;
        var aim = reached ? content.secondGoal().orElse(content.goal()) : content.goal();
        var top = aim.compareTo(standing.total()) < 0 ? standing.total() : aim;
        return new Thermometer(
                visit.say("campaign.thermometer.headline", telling.round(standing.arrived()), telling.round(aim)),
                visit.say(
                        "campaign.thermometer.said",
                        telling.round(standing.confirmed()),
                        telling.round(standing.received()),
                        telling.round(standing.promised()),
                        telling.round(aim)),
                part(standing.confirmed(), top),
                part(standing.received(), top),
                part(standing.promised(), top),
                top.equals(content.goal()) ? Optional.empty() : Optional.of(part(content.goal(), top)),
                reached,
                List.of(
                        sum("confirmed", standing.confirmed(), telling, visit),
                        sum("received", standing.received(), telling, visit),
                        sum("promised", standing.promised(), telling, visit)));
    }

    private static Sum sum(String kind, Money amount, Telling telling, Visit visit) {
        return new Sum(kind, visit.say("campaign.thermometer." + kind), telling.round(amount));
    }

    private static int part(Money amount, Money top) {
        return Math.toIntExact(amount.cents() * LENGTH / top.cents());
    }
}
