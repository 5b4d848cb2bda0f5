package ruhr.kumpel.campaign;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.media.Owner;
import ruhr.kumpel.media.Pictures;

/// Brings, shows and takes away those who speak for campaigns; their portraits come and go with them.
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

    private void seen(Face face) {
        face.portrait().ifPresent(portrait -> pictures.show(List.of(portrait)));
        changes.note(Campaigns.TOPIC, face.id());
    }
}
