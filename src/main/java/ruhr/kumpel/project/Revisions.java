package ruhr.kumpel.project;

import java.time.Instant;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Notes what an entry says after each change.
@Component
class Revisions {

    private final RevisionStore store;
    private final EntryPictures pictures;

    Revisions(RevisionStore store, EntryPictures pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    void note(Entry entry, PersonId by, Instant now) {
        var form = FormOfContent.of(entry.content(), pictures.alternatives(entry.content()));
        store.add(entry.id(), entry.version(), form, by, now);
    }
}
