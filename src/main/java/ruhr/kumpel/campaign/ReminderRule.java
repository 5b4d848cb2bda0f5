package ruhr.kumpel.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When an open promise is reminded of, and when it is not expected any more.
record ReminderRule(Duration remindAfter, Duration lapseAfter) {

    enum Step {
        NOTHING,
        REMIND,
        LAPSE
    }

    static ReminderRule of(CampaignSettings settings) {
        return new ReminderRule(settings.remindAfter(), settings.lapseAfter());
    }

    Step next(Instant made, Optional<Instant> reminded, Instant now) {
        if (reminded.isEmpty()) return now.isBefore(remind(made)) ? Step.NOTHING : Step.REMIND;
        return now.isBefore(lapse(reminded.get())) ? Step.NOTHING : Step.LAPSE;
    }

    Instant remind(Instant made) {
        return made.plus(remindAfter);
    }

    Instant lapse(Instant reminded) {
        return reminded.plus(lapseAfter);
    }

    /// What was promised until then may be reminded of now.
    Instant madeUntil(Instant now) {
        return now.minus(remindAfter);
    }

    /// What was reminded of until then may lapse now.
    Instant remindedUntil(Instant now) {
        return now.minus(lapseAfter);
    }
}
