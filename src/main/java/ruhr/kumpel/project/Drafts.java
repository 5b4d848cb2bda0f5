package ruhr.kumpel.project;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.MediaId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;

/// Keeps what people write until it is sent off, or for a month.
@Component
class Drafts {

    private final DraftStore store;
    private final Pictures pictures;
    private final Clock clock;

    Drafts(DraftStore store, Pictures pictures, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.clock = clock;
    }

    Optional<Draft> with(Secret secret, PortalId portal) {
        return store.with(secret, portal);
    }

    /// @param version the one that the writer saw; 0 if nothing was stored yet
    @Transactional
    Saving save(Secret secret, PortalId portal, int version, EntryForm form) {
        var now = clock.instant();
        var id = Ids.next();
        if (store.add(id, secret, portal, form, now))
            return new Saving.Saved(new Draft(id, portal, form, 1, now, Optional.empty()));
        var stored = store.with(secret, portal).orElseThrow(ruhr.kumpel.web.NotFound::new);
        if (stored.entry().isPresent()) return new Saving.Posted(stored.entry().get());
        if (stored.form().equals(form)) return new Saving.Saved(stored);
        if (!store.replace(stored.id(), version, form, now)) return new Saving.Outdated(stored);
        pictures.keep(form.pictures().stream().map(MediaId::new).toList(), ownerOf(stored.id()));
        return new Saving.Saved(new Draft(stored.id(), portal, form, version + 1, now, Optional.empty()));
    }

    /// Everything typed is forgotten at once.
    @Transactional
    void discard(UUID id) {
        pictures.drop(pictures.of(ownerOf(id)).keySet());
        store.remove(id);
    }

    static Owner ownerOf(UUID draft) {
        return new Owner("project.draft", draft);
    }
}
