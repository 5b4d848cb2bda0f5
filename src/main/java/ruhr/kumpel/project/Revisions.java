package ruhr.kumpel.project;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /// The first ones of entries that were not there before, by their owners, without pictures.
    void begin(List<Entry> entries) {
        store.add(entries.stream()
                .map(entry -> new RevisionStore.First(
                        entry.id(), FormOfContent.of(entry.content(), Map.of()), entry.owner(), entry.created()))
                .toList());
    }

    void note(Entry entry, PersonId by, Instant now) {
        var form = FormOfContent.of(entry.content(), pictures.alternatives(entry.content()));
        store.add(entry.id(), entry.version(), form, by, now);
    }
}
