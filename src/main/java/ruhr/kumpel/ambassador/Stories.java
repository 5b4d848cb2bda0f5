package ruhr.kumpel.ambassador;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;

/// An ambassador tells a story, or the same in another language. It is public at once and looked at.
@Component
class Stories {

    static final String KIND = "story";

    private final StoryStore store;
    private final Reviews reviews;
    private final Changes changes;

    Stories(StoryStore store, Reviews reviews, Changes changes) {
        this.store = store;
        this.reviews = reviews;
        this.changes = changes;
    }

    @Transactional
    public void tell(Story story, Ambassador by, LanguageTag language, String title, String text) {
        boolean fresh = store.with(story.id()).isEmpty();
        store.put(story);
        store.write(story.id(), language, title, text);
        reviews.ask(KIND, story.id(), by.portal(), Set.of(fresh ? Reason.POLICY : Reason.CHANGED), false);
        changes.note(Ambassadors.TOPIC, story.id());
    }

    @Transactional
    public void remove(Story story) {
        reviews.withdraw(KIND, story.id());
        store.remove(story.id());
        changes.note(Ambassadors.TOPIC, story.id());
    }
}
