package ruhr.kumpel.media;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Removes pictures that nobody kept, and the files that no picture needs any more.
@Configuration(proxyBeanMethods = false)
class Sweeping {

    @Bean
    RecurringTask<Void> sweepPictures(Sweeper sweeper) {
        return Tasks.recurring("media.sweep", FixedDelay.of(Duration.ofMinutes(20)))
                .execute((_, _) -> sweeper.sweep());
    }

    @Bean
    Sweeper sweeper(PictureStore store, PictureFolder folder, MediaSettings settings, Clock clock) {
        return new Sweeper(store, folder, settings, clock);
    }

    record Sweeper(PictureStore store, PictureFolder folder, MediaSettings settings, Clock clock) {

        void sweep() {
            store.dropOrphansOlderThan(clock.instant().minus(settings.orphansAfter()));
            var left = store.leftFiles();
            left.forEach(this::remove);
            store.forgetLeftFiles(left);
        }

        private void remove(String digest) {
            try {
                folder.remove(digest);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
