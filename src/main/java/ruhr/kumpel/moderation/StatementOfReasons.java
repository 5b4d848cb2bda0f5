package ruhr.kumpel.moderation;

import java.util.UUID;

/// Why something was hidden, as the person concerned is told (DSA article 17).
///
/// @param decision by which she can complain: path `/complaints/{decision}`
/// @param rule the law or the rule of the portal that it is against, in words
/// @param facts what was seen, in the moderator's words
/// @param reported whether somebody reported it (else found by ourselves)
/// @param automated whether a program decided; so far never
public record StatementOfReasons(
        UUID decision, Ground ground, String rule, String facts, boolean reported, boolean automated) {

    public enum Ground {
        /// Against the law: DSA article 17 (3) d.
        LAW,
        /// Against the portal's rules: DSA article 17 (3) e.
        RULES
    }

    public StatementOfReasons {
        if (facts.isBlank() || rule.isBlank()) throw new IllegalArgumentException("Reasons name facts and a rule");
    }
}
