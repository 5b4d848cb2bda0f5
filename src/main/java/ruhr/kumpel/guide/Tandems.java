package ruhr.kumpel.guide;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.conversation.Conversations;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.PersonId;

/// Begins tandems, lets both talk, and ends them.
@Component
class Tandems {

    private static final String HANDED_OVER = "HAND_OVER";

    private final TandemStore store;
    private final RequestStore requests;
    private final GuideStore guides;
    private final WorkStore work;
    private final CaseStore cases;
    private final TandemContact contact;
    private final Conversations conversations;
    private final Tidings tidings;
    private final Changes changes;
    private final Clock clock;

    Tandems(
            TandemStore store,
            RequestStore requests,
            GuideStore guides,
            WorkStore work,
            CaseStore cases,
            TandemContact contact,
            Conversations conversations,
            Tidings tidings,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.guides = guides;
        this.work = work;
        this.cases = cases;
        this.contact = contact;
        this.conversations = conversations;
        this.tidings = tidings;
        this.changes = changes;
        this.clock = clock;
    }

    /// Both have agreed, and the guide keeps a place. Whoever accompanied the newcomer until now is free.
    void begin(GuideRequest request, GuideId guideId) {
        for (var before : store.of(request.id())) if (before.open()) close(before, HANDED_OVER);
        var id = TandemId.next();
        store.add(id, request.portal(), request.id(), guideId, now());
        requests.stage(request.id(), Stage.MATCHED, now());
        var guide = guides.with(guideId).orElseThrow();
        var newcomer = request.person().orElseThrow();
        thread(store.with(id).orElseThrow());
        var path = store.with(id).orElseThrow().path();
        tidings.tell(
                newcomer, request.portal(), "matched", path, guide.profile().shownAs());
        tidings.tell(
                guide.person(),
                request.portal(),
                "matched",
                path,
                request.wanted().called());
        changes.note(Guides.TOPIC, guideId.value());
    }

    boolean goesOn(RequestId request) {
        return store.of(request).stream().anyMatch(Tandem::open);
    }

    /// The thread of both, begun with what the newcomer wrote. Empty if one takes no messages from the other.
    @Transactional
    public Optional<UUID> thread(Tandem tandem) {
        var request = requests.with(tandem.request()).orElseThrow();
        var guide = tandem.guide().flatMap(guides::with);
        if (guide.isEmpty() || request.person().isEmpty()) return Optional.empty();
        return conversations.thread(
                request.person().get(),
                TandemContact.KIND,
                tandem.id().value(),
                contact.of(tandem, guide.get()),
                request.wanted().situation(),
                guide.get().person());
    }

    /// The guide looks for somebody to go on, and stays until then.
    @Transactional
    public void handOver(Tandem tandem, String note) {
        store.handOver(tandem.id(), note, now());
        requests.with(tandem.request())
                .flatMap(GuideRequest::person)
                .ifPresent(person -> tidings.tell(person, tandem.portal(), "hand-over", tandem.path()));
    }

    /// False if it was over before.
    @Transactional
    public boolean end(TandemId id, Side by) {
        var tandem = store.with(id).orElseThrow();
        var request = requests.locked(tandem.request()).orElseThrow();
        if (!close(tandem, by.name())) return false;
        if (request.stage() == Stage.MATCHED) requests.stage(request.id(), Stage.ENDED, now());
        other(tandem, request, by).ifPresent(person -> tidings.tell(person, tandem.portal(), "ended", tandem.path()));
        return true;
    }

    /// By the guide, who says which office can help. The newcomer is told, with her words.
    @Transactional
    public void leadOn(Tandem tandem, LedOn to) {
        var request = requests.locked(tandem.request()).orElseThrow();
        if (!close(tandem, Side.GUIDE.name())) return;
        cases.leadOn(tandem.id(), to, now());
        if (request.stage() == Stage.MATCHED) requests.stage(request.id(), Stage.ENDED, now());
        request.person()
                .ifPresent(person ->
                        tidings.tellWith(to.note(), person, tandem.portal(), "led-on", tandem.path(), to.office()));
    }

    /// Her guide is gone for good: the coordinator cares for the newcomer.
    void abandon(Tandem tandem) {
        var request = requests.locked(tandem.request()).orElseThrow();
        if (!close(tandem, "LEAVING")) return;
        if (request.stage() == Stage.MATCHED) requests.stage(request.id(), Stage.WAITING, now());
        request.person().ifPresent(person -> tidings.tell(person, tandem.portal(), "waiting", request.path()));
        tidings.tellCoordinators(tandem.portal(), "no-match", request.desk());
    }

    /// Words go, facts stay: goals, dates, feedback, messages, and who the newcomer was.
    @Transactional
    public void forget(RequestId id) {
        var request = requests.locked(id);
        if (request.isEmpty()) return;
        for (var tandem : store.of(id)) {
            work.forgetWords(tandem.id());
            conversations.forget(TandemContact.KIND, tandem.id().value());
        }
        requests.forgetWords(id);
    }

    Optional<PersonId> other(Tandem tandem, GuideRequest request, Side side) {
        return side == Side.NEWCOMER ? tandem.guide().flatMap(guides::with).map(Guide::person) : request.person();
    }

    private boolean close(Tandem tandem, String by) {
        if (!store.end(tandem.id(), by, now())) return false;
        tandem.guide().ifPresent(guide -> {
            guides.freePlace(guide);
            changes.note(Guides.TOPIC, guide.value());
        });
        return true;
    }

    private Instant now() {
        return clock.instant();
    }
}
