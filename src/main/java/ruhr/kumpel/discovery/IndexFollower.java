package ruhr.kumpel.discovery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.ChangeListener;
import ruhr.kumpel.place.Places;

/// Keeps index and [Atlas] of this node in step with the table: reads all at the start, where the index has
/// slept only what it missed, then follows the change log. What has ended is in neither.
@Component
class IndexFollower implements ChangeListener, SmartLifecycle {

    static final String TOPIC = "listing";

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int PIECE = 1000;

    /// Information pages bring their whole text in every language: a thousand of them would fill the heap.
    private static final int WORDY_PIECE = 100;

    private final ListingStore store;
    private final ListingIndex index;
    private final Atlas atlas;
    private final Places places;
    private final Clock clock;
    private volatile boolean running;

    IndexFollower(ListingStore store, ListingIndex index, Atlas atlas, Places places, Clock clock) {
        this.store = store;
        this.index = index;
        this.atlas = atlas;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public synchronized void changed(Set<UUID> keys) {
        var wordy = keys.isEmpty() ? Set.<UUID>of() : store.wordy(keys);
        pieces(keys.stream().filter(key -> !wordy.contains(key)).toList(), PIECE)
                .forEach(this::follow);
        pieces(List.copyOf(wordy), WORDY_PIECE).forEach(this::follow);
    }

    private static List<List<UUID>> pieces(List<UUID> ids, int most) {
        var pieces = new ArrayList<List<UUID>>();
        for (int from = 0; from < ids.size(); from += most)
            pieces.add(ids.subList(from, Math.min(from + most, ids.size())));
        return pieces;
    }

    private void follow(List<UUID> ids) {
        var faces = store.named(ids);
        var gone = new HashSet<>(ids);
        faces.forEach(face -> gone.remove(face.id()));
        var numbers = new ArrayList<>(atlas.reading(() ->
                gone.stream().map(atlas::number).filter(number -> number > 0).toList()));
        faces.stream().filter(this::isOver).map(Face::number).forEach(numbers::add);
        index.put(faces.stream().filter(face -> !isOver(face)).toList());
        index.remove(numbers);
        show(faces);
        atlas.remove(List.copyOf(gone));
    }

    /// What has ended since nobody wrote. Not while a change is followed: it may just have got a later end.
    synchronized void retire() {
        var ended = atlas.retire(seconds());
        if (!ended.isEmpty()) index.remove(ended);
    }

    private boolean isOver(Face face) {
        return Columns.seconds(face.endsAt(), Integer.MAX_VALUE) < seconds();
    }

    /// All listings into memory, and into the index those that it does not have in this version.
    @Override
    public void start() {
        var begin = clock.millis();
        var indexed = new HashMap<Integer, Integer>();
        index.eachVersion(indexed::put);
        int count = 0;
        var coming = after(0);
        for (var faces = coming.join(); !faces.isEmpty(); faces = coming.join()) {
            // The database reads the next piece while this one is taken.
            coming = after(faces.getLast().number());
            take(missed(faces, indexed));
            show(faces);
            count += faces.size();
        }
        index.remove(indexed.keySet());
        LOG.info("{} listings in the index after {} ms", count, clock.millis() - begin);
        running = true;
    }

    /// Into the index with all their words, which are read only of those that it missed.
    private void take(Collection<Face> missed) {
        var ids = missed.stream().map(Face::id).toList();
        var wordy = ids.isEmpty() ? Set.<UUID>of() : store.wordy(ids);
        index.put(missed.stream().filter(face -> !wordy.contains(face.id())).toList());
        pieces(List.copyOf(wordy), WORDY_PIECE).forEach(piece -> index.put(store.named(piece)));
    }

    private CompletableFuture<List<Face>> after(int number) {
        return CompletableFuture.supplyAsync(() -> store.after(number, PIECE));
    }

    private Collection<Face> missed(List<Face> faces, Map<Integer, Integer> indexed) {
        var missed = new ArrayList<Face>();
        for (var face : faces) {
            if (isOver(face)) continue;
            var version = indexed.remove(face.number());
            if (version == null || version != face.version()) missed.add(face);
        }
        return missed;
    }

    private void show(List<Face> faces) {
        atlas.put(faces.stream().map(face -> Spot.of(face, places)).toList(), seconds());
    }

    int seconds() {
        return Columns.seconds(clock.instant(), 0);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the change log is followed, before anybody asks.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 200;
    }
}
