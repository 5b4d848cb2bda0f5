package ruhr.kumpel.campaign;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a partner types for a pot.
///
/// @param key names the form: sent twice, it counts once
public record PotForm(String key, String sum, String percent, String perGift, String perCampaign, String perDay) {

    static final Money LEAST = Money.euros(100);
    static final Money MOST = Money.euros(1_000_000);

    /// Half, all, twice as much.
    static final int[] PERCENTS = {50, PotRules.DOUBLE, 200};

    static final PotForm EMPTY = new PotForm("", "", "", "", "", "");

    public PotForm(
            @Nullable String key,
            @Nullable String sum,
            @Nullable String percent,
            @Nullable String perGift,
            @Nullable String perCampaign,
            @Nullable String perDay) {
        this.key = requireNonNullElse(key, "");
        this.sum = requireNonNullElse(sum, "").strip();
        this.percent = requireNonNullElse(percent, "");
        this.perGift = requireNonNullElse(perGift, "").strip();
        this.perCampaign = requireNonNullElse(perCampaign, "").strip();
        this.perDay = requireNonNullElse(perDay, "").strip();
    }

    Problems problems(Visit visit) {
        var problems = new Problems();
        var telling = Telling.to(visit);
        var whole = Money.parse(sum);
        if (whole.filter(one -> one.compareTo(LEAST) >= 0 && one.compareTo(MOST) <= 0)
                .isEmpty())
            problems.add("sum", visit.say("campaign.pots.sum.wrong", telling.money(LEAST), telling.money(MOST)));
        if (rate().isEmpty()) problems.add("percent", visit.say("campaign.pots.percent.missing"));
        check("perGift", perGift, problems, visit);
        check("perCampaign", perCampaign, problems, visit);
        check("perDay", perDay, problems, visit);
        return problems;
    }

    private void check(String field, String typed, Problems problems, Visit visit) {
        var most = Money.parse(sum).orElse(MOST);
        if (Money.parse(typed)
                .filter(one -> one.isPositive() && one.compareTo(most) <= 0)
                .isEmpty()) problems.add(field, visit.say("campaign.pots.cap.wrong"));
    }

    /// Only of a form without problems.
    PotRules rules() {
        return new PotRules(
                rate().orElseThrow(),
                Money.parse(perGift).orElseThrow(),
                Money.parse(perCampaign).orElseThrow(),
                Money.parse(perDay).orElseThrow());
    }

    Money whole() {
        return Money.parse(sum).orElseThrow();
    }

    UUID id() {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : Ids.next();
    }

    private Optional<Integer> rate() {
        for (int one : PERCENTS) if (Integer.toString(one).equals(percent)) return Optional.of(one);
        return Optional.empty();
    }
}
