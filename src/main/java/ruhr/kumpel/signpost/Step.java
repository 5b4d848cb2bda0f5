package ruhr.kumpel.signpost;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something to do, and the rules that say for whom, from when to when, and how.
///
/// @param key by which a saved list knows it again
record Step(String key, Phase phase, List<Rule> rules) {

    enum Phase {
        BEFORE_TRAVEL,
        FIRST_WEEKS,
        FIRST_MONTHS,
        LATER;

        /// As it stands in forms, files and message keys: `first-weeks`.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Step {
        rules = List.copyOf(rules);
    }

    /// The first one that applies; the checker says where two do.
    Optional<Rule> rule(Answers answers, LocalDate day) {
        return rules.stream().filter(rule -> rule.applies(answers, day)).findFirst();
    }
}
