package ruhr.kumpel.project;

import java.time.Instant;
import java.util.Optional;
import ruhr.kumpel.discovery.Freshness;

/// When an entry is asked after, sinks, and is shown no more. Time comes from outside.
record FreshnessRule(ProjectSettings settings) {

    /// What is to be done with an entry now.
    enum Step {
        NOTHING,
        ASK,
        SINK,
        WARN,
        LAPSE
    }

    /// @param asked when the open question went out
    /// @param warned when its owner was told that it will vanish
    Step next(Instant confirmed, Optional<Instant> asked, Optional<Instant> warned, Freshness shown, Instant now) {
        if (asked.isEmpty()) return now.isBefore(confirmed.plus(settings.askAfter())) ? Step.NOTHING : Step.ASK;
        var vanishes = asked.get().plus(settings.hideAfter());
        if (warned.isEmpty() && !now.isBefore(vanishes.minus(settings.warnBefore()))) return Step.WARN;
        // Never without the full warning time, even if the job slept for weeks.
        if (warned.isPresent()
                && !now.isBefore(vanishes)
                && !now.isBefore(warned.get().plus(settings.warnBefore()))) return Step.LAPSE;
        return shown == Freshness.FRESH && freshness(asked, now) == Freshness.STALE ? Step.SINK : Step.NOTHING;
    }

    /// Of entries without an open question those may be due that were confirmed no later than this.
    Instant confirmedUntil(Instant now) {
        return now.minus(settings.askAfter());
    }

    /// Of entries with an open question those may be due that were asked no later than this.
    Instant askedUntil(Instant now) {
        var warning = settings.hideAfter().minus(settings.warnBefore());
        return now.minus(settings.sinkAfter().compareTo(warning) < 0 ? settings.sinkAfter() : warning);
    }

    Freshness freshness(Optional<Instant> asked, Instant now) {
        boolean stale = asked.filter(question -> !now.isBefore(question.plus(settings.sinkAfter())))
                .isPresent();
        return stale ? Freshness.STALE : Freshness.FRESH;
    }
}
