package ruhr.kumpel.project;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// Tells news. Whoever tells something new has looked: that counts as a confirmation.
@Component
class NewsRoom {

    private final NewsStore store;
    private final Lives lives;
    private final Clock clock;

    NewsRoom(NewsStore store, Lives lives, Clock clock) {
        this.store = store;
        this.lives = lives;
        this.clock = clock;
    }

    @Transactional
    void tell(UUID entry, LanguageTag language, String text, PersonId by) {
        store.add(entry, language, text, by, clock.instant());
        lives.confirm(entry);
    }

    @Transactional
    boolean remove(UUID entry, UUID news) {
        if (!store.remove(entry, news)) return false;
        lives.confirm(entry);
        return true;
    }
}
