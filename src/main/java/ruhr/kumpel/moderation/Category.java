package ruhr.kumpel.moderation;

import java.util.Locale;

/// What is wrong with something: chosen by whoever reports, and by whoever decides. Words
/// `moderation.category.…`.
enum Category {
    /// Work for a room, sex for help: what people in need are offered by those who use it.
    EXPLOITATION,
    VIOLENCE,
    HATE,
    FRAUD,
    MONEY,
    PERSONAL_DATA,
    ILLEGAL,
    WRONG,
    SPAM,
    COPYRIGHT,
    OTHER;

    boolean endangers() {
        return this == EXPLOITATION || this == VIOLENCE;
    }

    String key() {
        return "moderation.category." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The rule it breaks, in a sentence.
    String ruleKey() {
        return key().replace(".category.", ".rule.");
    }
}
