package ruhr.kumpel.project;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.moderation.Reviews;

/// An entry's way through its life. Each deed answers whether it was possible now.
@Component
class Lives {

    private final EntryStore store;
    private final LifeStore life;
    private final QuestionStore questions;
    private final Pictures pictures;
    private final Publishing publishing;
    private final Reviews reviews;
    private final Clock clock;

    Lives(
            EntryStore store,
            LifeStore life,
            QuestionStore questions,
            Pictures pictures,
            Publishing publishing,
            Reviews reviews,
            Clock clock) {
        this.store = store;
        this.life = life;
        this.questions = questions;
        this.pictures = pictures;
        this.publishing = publishing;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional
    boolean pause(UUID id) {
        return become(id, State.PAUSED, State::mayPause);
    }

    /// Back again after a pause, after falling asleep, or after an end that was none. Counts as confirmed.
    @Transactional
    boolean resume(UUID id) {
        if (!become(id, State.PUBLISHED, State::mayResume)) return false;
        confirm(id);
        return true;
    }

    @Transactional
    boolean end(UUID id, Farewell why, Optional<PersonId> by) {
        if (!become(id, State.ENDED, State::mayEnd)) return false;
        life.farewell(id, why, by, clock.instant());
        return true;
    }

    /// Not confirmed for too long.
    @Transactional
    boolean lapse(UUID id) {
        return become(id, State.LAPSED, State::open);
    }

    /// Its owner said that it is still true.
    @Transactional
    void confirm(UUID id) {
        questions.answered(id);
        life.confirmed(id, clock.instant());
        store.with(id).ifPresent(publishing::follow);
    }

    /// What was written is gone for good; why it went stays. Pledges go with the lines.
    @Transactional
    boolean delete(UUID id, Farewell why, Optional<PersonId> by) {
        var entry = store.locked(id);
        if (entry.isEmpty()) return false;
        life.farewell(id, why, by, clock.instant());
        publishing.withdraw(entry.get());
        pictures.drop(pictures.of(EntryPictures.ownerOf(id)).keySet());
        reviews.withdraw("entry", id);
        life.empty(id);
        return true;
    }

    private boolean become(UUID id, State state, java.util.function.Predicate<State> may) {
        var entry = store.locked(id);
        if (entry.isEmpty() || !may.test(entry.get().state())) return false;
        life.state(id, state);
        publishing.follow(store.with(id).orElseThrow());
        return true;
    }
}
