package ruhr.kumpel.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.PathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.MediaId;

/// Takes, keeps, shows and drops pictures.
@Component
public class Pictures {

    static final int MEGABYTES = 15;
    private static final int WAIT_SECONDS = 20;

    /// A decoded picture of twelve megapixels is about 50 MB; two at once keep a small machine alive.
    private final Semaphore decoding = new Semaphore(2, true);

    private final PictureStore store;
    private final PictureFolder folder;
    private final Clock clock;

    Pictures(PictureStore store, PictureFolder folder, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.clock = clock;
    }

    /// Reads, draws and stores an upload. The name that it came with is not used for anything.
    public Taking take(InputStream upload, String fileName, Owner owner) throws IOException {
        var bytes = upload.readNBytes(MEGABYTES * 1_000_000 + 1);
        if (bytes.length > MEGABYTES * 1_000_000) return new Taking.TooLarge(MEGABYTES);
        return switch (draw(bytes)) {
            case Drawing.Drawn(var variants) -> stored(variants, owner);
            case Drawing.Refused(var why) -> why;
        };
    }

    /// No orphans from now on. Ids come from forms: those of others stay with them.
    @Transactional
    public void keep(Collection<MediaId> ids, Owner owner) {
        store.pass(ids, owner, owner);
    }

    /// Belong to another thing than the one they were taken for: a draft has become an entry.
    @Transactional
    public void pass(Collection<MediaId> ids, Owner from, Owner to) {
        store.pass(ids, from, to);
    }

    /// Everybody may see them from now on.
    @Transactional
    public void show(Collection<MediaId> ids) {
        store.show(ids, clock.instant());
    }

    /// Nobody gets them any more, but they are kept.
    @Transactional
    public void hide(Collection<MediaId> ids) {
        store.hide(ids);
    }

    /// What they show, in words, for those who do not see them.
    @Transactional
    public void describe(MediaId id, Localized alternative) {
        store.describe(id, alternative);
    }

    /// Gone at once for everybody; the files follow within the hour.
    @Transactional
    public void drop(Collection<MediaId> ids) {
        store.drop(ids);
    }

    public Map<MediaId, Picture> with(Collection<MediaId> ids) {
        return store.with(ids);
    }

    /// Those taken for or kept with something.
    public Map<MediaId, Picture> of(Owner owner) {
        return store.of(owner);
    }

    /// The file of a variant, shown or not: whoever asks has made sure that the reader may see it.
    public Optional<Resource> file(MediaId id, int width) {
        return store.digest(id).map(digest -> folder.file(digest, width)).map(PathResource::new);
    }

    /// The same for everybody: only what is shown.
    Optional<Resource> shownFile(MediaId id, int width) {
        return store.shownDigest(id).map(digest -> folder.file(digest, width)).map(PathResource::new);
    }

    private Drawing draw(byte[] bytes) {
        try {
            if (!decoding.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) return new Drawing.Refused(new Taking.Busy());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Drawing.Refused(new Taking.Busy());
        }
        try {
            return Drawing.of(bytes);
        } finally {
            decoding.release();
        }
    }

    private Taking stored(Variants variants, Owner owner) throws IOException {
        var id = new MediaId(Ids.next());
        folder.write(variants);
        store.add(id, variants, owner, clock.instant());
        folder.write(variants); // again, in case the sweeper removed the same content just before the row was there
        return new Taking.Taken(id);
    }
}
