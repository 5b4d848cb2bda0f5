package ruhr.kumpel.moderation;

import java.util.List;

/// What a moderator decides.
sealed interface Ruling {

    /// Let it through; if it was public and only reported, leave it.
    ///
    /// @param topics of what comes from another portal
    record Approve(List<String> topics) implements Ruling {
        Approve() {
            this(List.of());
        }
    }

    /// Back to its owner, with what to change.
    record GiveBack(Category category, String reason) implements Ruling {}

    /// Away from the public, with reasons.
    record Hide(Category category, StatementOfReasons.Ground ground, String facts) implements Ruling {}
}
