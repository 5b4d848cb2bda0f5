package ruhr.kumpel.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Money;

/// What a business says: why, how much, until when, and what one gets for it.
///
/// @param rewards by their amount
record Content(
        Localized title,
        Localized story,
        Money goal,
        Optional<Money> secondGoal,
        LocalDate lastDay,
        Release release,
        List<Reward> rewards) {

    Content {
        if (!goal.isPositive()) throw new IllegalArgumentException("A goal is above zero");
        rewards = rewards.stream().sorted(Comparator.comparing(Reward::amount)).toList();
    }

    List<Reward> vouchers() {
        return rewards.stream().filter(Reward::isVoucher).toList();
    }

    Content with(Reward more) {
        return rewarded(Stream.concat(rewards.stream(), Stream.of(more)).toList());
    }

    Content without(UUID reward) {
        return rewarded(rewards.stream().filter(one -> !one.id().equals(reward)).toList());
    }

    Content rewarded(List<Reward> others) {
        return new Content(title, story, goal, secondGoal, lastDay, release, others);
    }
}
