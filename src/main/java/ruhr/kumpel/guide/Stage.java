package ruhr.kumpel.guide;

import java.util.Locale;

/// How far a request is.
enum Stage {
    /// Its writer's address is not confirmed.
    UNCONFIRMED,
    /// The newcomer reads who fits.
    CHOOSING,
    /// A guide has to answer.
    ASKED,
    /// A guide whom somebody else named has said yes; the newcomer has to answer.
    OFFERED,
    /// Nobody is asked: the coordinator cares for it.
    WAITING,
    MATCHED,
    ENDED,
    /// By the newcomer.
    WITHDRAWN,
    /// By the coordinator, who said why.
    CLOSED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How the coordinator calls it: what the newcomer reads speaks to her.
    String wordOfDesk() {
        return this == CHOOSING || this == OFFERED ? word() + ".desk" : word();
    }

    /// Somebody is still looked for.
    boolean open() {
        return switch (this) {
            case CHOOSING, ASKED, OFFERED, WAITING -> true;
            case UNCONFIRMED, MATCHED, ENDED, WITHDRAWN, CLOSED -> false;
        };
    }

    String badge() {
        return switch (this) {
            case CHOOSING, ASKED, OFFERED -> "warning";
            case WAITING -> "danger";
            case MATCHED -> "success";
            case UNCONFIRMED, ENDED, WITHDRAWN, CLOSED -> "";
        };
    }
}
