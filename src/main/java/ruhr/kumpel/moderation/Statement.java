package ruhr.kumpel.moderation;

import java.util.UUID;

/// A statement of reasons as it is kept: with its category, for the public log.
record Statement(Category category, StatementOfReasons.Ground ground, String rule, String facts, boolean reported) {

    StatementOfReasons about(UUID decision) {
        return new StatementOfReasons(decision, ground, rule, facts, reported, false);
    }
}
