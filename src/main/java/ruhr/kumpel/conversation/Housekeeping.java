package ruhr.kumpel.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Timed work: digests, and forgetting what nobody needs any more.
@Configuration(proxyBeanMethods = false)
class Housekeeping {

    /// Long enough to look into a complaint that a mail never came.
    private static final Duration LETTERS_STAY = Duration.ofDays(30);

    private static final Duration NOTICES_STAY = Duration.ofDays(365);

    /// Codes are good for minutes; a week is generous for "I sent it, did I not?".
    private static final Duration UNCONFIRMED_STAY = Duration.ofDays(7);

    @Bean
    RecurringTask<Void> digestsAreSent(Digests digests) {
        return Tasks.recurring("conversation.send-digests", FixedDelay.ofMinutes(10))
                .execute((_, _) -> {
                    while (digests.sendNext()) Thread.onSpinWait();
                });
    }

    @Bean
    RecurringTask<Void> oldLettersAreForgotten(
            LetterStore letters, NoticeStore notices, WaitingStore waiting, Clock clock) {
        return Tasks.recurring("conversation.forget-old", Schedules.daily(LocalTime.of(3, 40)))
                .execute((_, _) -> {
                    letters.forgetBefore(clock.instant().minus(LETTERS_STAY));
                    notices.forgetBefore(clock.instant().minus(NOTICES_STAY));
                    waiting.forgetBefore(clock.instant().minus(UNCONFIRMED_STAY));
                });
    }
}
