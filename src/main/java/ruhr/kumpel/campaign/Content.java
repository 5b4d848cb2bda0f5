package ruhr.kumpel.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
}
