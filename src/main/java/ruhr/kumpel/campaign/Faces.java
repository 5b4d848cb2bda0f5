package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;
import ruhr.kumpel.web.NotFound;

/// Brings, changes, shows and takes away those who speak for campaigns; their portraits come and go with them.
@Component
class Faces {

    static final String KIND = "campaign.face";

    private final FaceStore store;
    private final Pictures pictures;
    private final Changes changes;
    private final Clock clock;

    Faces(FaceStore store, Pictures pictures, Changes changes, Clock clock) {
        this.store = store;
        this.pictures = pictures;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void bring(Face face) {
        store.add(face, clock.instant());
        face.portrait().ifPresent(portrait -> pictures.keep(List.of(portrait), new Owner(KIND, face.id())));
        if (face.shown()) seen(face);
    }

    /// False if somebody else was faster.
    @Transactional
    public boolean show(Face face) {
        if (!store.show(face.id())) return false;
        seen(face);
        return true;
    }

    @Transactional
    public boolean remove(Face face) {
        if (!store.remove(face.id())) return false;
        face.portrait().ifPresent(portrait -> pictures.drop(List.of(portrait)));
        changes.note(Campaigns.TOPIC, face.id());
        return true;
    }

    /// Answers what stands there if it was changed since it was seen; then nothing is. A portrait that it no longer has
    /// goes, a new one comes.
    @Transactional
    public Optional<Face> revise(
            UUID id, Predicate<Face> asSeen, UnaryOperator<Face> change, Optional<Localized> portraitShows) {
        var was = store.locked(id).orElseThrow(NotFound::new);
        if (!asSeen.test(was)) return Optional.of(was);
        var now = change.apply(was);
        store.change(now);
        if (!now.portrait().equals(was.portrait())) {
            was.portrait().ifPresent(portrait -> pictures.drop(List.of(portrait)));
            now.portrait().ifPresent(portrait -> pictures.keep(List.of(portrait), new Owner(KIND, id)));
        }
        now.portrait().ifPresent(portrait -> {
            portraitShows.ifPresent(shows -> pictures.describe(portrait, shows));
            if (!now.shown()) pictures.hide(List.of(portrait));
        });
        if (now.shown()) seen(now);
        else changes.note(Campaigns.TOPIC, id);
        return Optional.empty();
    }

    @Transactional
    public void earlier(Face face) {
        store.earlier(face);
        changes.note(Campaigns.TOPIC, face.id());
    }

    private void seen(Face face) {
        face.portrait().ifPresent(portrait -> pictures.show(List.of(portrait)));
        changes.note(Campaigns.TOPIC, face.id());
    }
}
