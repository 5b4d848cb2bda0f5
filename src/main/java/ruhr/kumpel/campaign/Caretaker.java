package ruhr.kumpel.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What happens to campaigns and promises by itself, on one of the nodes.
@Configuration(proxyBeanMethods = false)
class Caretaker {

    private static final Duration ASKED = Duration.ofDays(2);

    /// Pages and forms go by the last day itself; the state follows.
    @Bean
    RecurringTask<Void> endOverdueCampaigns(
            CampaignStore store,
            Campaigns campaigns,
            PledgeStore pledges,
            ShareStore shares,
            Forgetting forgetting,
            Clock clock) {
        return Tasks.recurring("campaign.end-overdue", FixedDelay.of(Duration.ofMinutes(20)))
                .execute((_, _) -> {
                    // The first zone in which the day is over comes later than UTC's midnight by at most half a day.
                    var today = LocalDate.ofInstant(clock.instant().minus(Duration.ofHours(12)), ZoneOffset.UTC);
                    store.overdue(today).forEach(campaigns::end);
                    pledges.forgetAskingsBefore(clock.instant().minus(ASKED));
                    forgetting.round();
                    shares.forgetEmptyBefore(clock.instant().minus(ASKED));
                });
    }

    @Bean
    RecurringTask<Void> bringPresents(Presents presents) {
        return Tasks.recurring("campaign.bring-presents", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((_, _) -> presents.round());
    }

    @Bean
    RecurringTask<Void> askAboutComments(Comments comments) {
        return Tasks.recurring("campaign.ask-about-comments", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((_, _) -> comments.round());
    }

    @Bean
    RecurringTask<Void> changeAccounts(AccountRounds rounds) {
        return Tasks.recurring("campaign.change-accounts", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((_, _) -> rounds.round());
    }

    @Bean
    RecurringTask<Void> remindOfPromises(ReminderRounds rounds) {
        return Tasks.recurring("campaign.remind-of-promises", FixedDelay.of(Duration.ofMinutes(30)))
                .execute((_, _) -> rounds.round());
    }
}
