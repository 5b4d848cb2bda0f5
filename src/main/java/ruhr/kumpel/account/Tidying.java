package ruhr.kumpel.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets what is of no more use: codes a day after they expired (until then a second click still gets its
/// answer), invitations, hand-overs, browsers without a session.
@Configuration(proxyBeanMethods = false)
class Tidying {

    @Bean
    RecurringTask<Void> signInIsTidied(
            MailCodeStore codes,
            HandOvers handOvers,
            Invitations invitations,
            BrowserStore browsers,
            KeptFormStore forms,
            Clock clock) {
        return Tasks.recurring("account.tidy", FixedDelay.ofHours(1)).execute((_, _) -> {
            var yesterday = clock.instant().minus(Duration.ofDays(1));
            codes.removeExpiredBefore(yesterday);
            handOvers.removeExpired();
            invitations.removeExpired(clock.instant());
            browsers.forgetEmpty(yesterday);
            forms.forgetBefore(clock.instant().minus(KeptFormStore.STAY));
        });
    }
}
