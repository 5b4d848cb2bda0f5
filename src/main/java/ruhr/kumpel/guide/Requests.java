package ruhr.kumpel.guide;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.portal.Portals;

/// A request on its way from guide to guide. Every step locks the request first, so that two nodes, two browsers or a
/// guide who answers at the last second take one step, not two.
@Component
class Requests {

    static final int MOST_WISHES = 3;

    /// For the newcomer's answer to a guide that somebody else named: she may be travelling.
    static final Duration NEWCOMERS_TIME = Duration.ofDays(14);

    private final RequestStore store;
    private final CandidateStore candidates;
    private final GuideStore guides;
    private final Tandems tandems;
    private final RuleStore rules;
    private final Portals portals;
    private final Tidings tidings;
    private final Clock clock;

    Requests(
            RequestStore store,
            CandidateStore candidates,
            GuideStore guides,
            Tandems tandems,
            RuleStore rules,
            Portals portals,
            Tidings tidings,
            Clock clock) {
        this.store = store;
        this.candidates = candidates;
        this.guides = guides;
        this.tandems = tandems;
        this.rules = rules;
        this.portals = portals;
        this.tidings = tidings;
        this.clock = clock;
    }

    /// The newcomer has chosen; nobody chosen leaves it to the coordinator. False if she had chosen before.
    @Transactional
    public boolean wish(RequestId id, List<GuideId> wishes) {
        var request = store.locked(id).orElseThrow();
        if (request.stage() != Stage.CHOOSING) return false;
        wishes.stream()
                .distinct()
                .limit(MOST_WISHES)
                .forEach(guide -> candidates.add(id, guide, NamedBy.NEWCOMER, now()));
        goOn(request);
        return true;
    }

    /// By the coordinator, or by the guide who hands over: the newcomer is asked before names are told.
    @Transactional
    public boolean name(RequestId id, GuideId guide, NamedBy by) {
        var request = store.locked(id).orElseThrow();
        if (!request.stage().open() && !(by == NamedBy.GUIDE && request.stage() == Stage.MATCHED)) return false;
        if (guides.with(guide).filter(Guide::takesNewcomers).isEmpty()) return false;
        callOff(request);
        for (var one : candidates.of(id))
            if (one.turn() == Turn.PLANNED) candidates.turn(one.id(), Turn.SKIPPED, Optional.empty(), now());
        candidates.add(id, guide, by, now());
        goOn(request);
        return true;
    }

    /// As planned for all who wait. False if this one waits no longer, or the guide takes nobody any more.
    @Transactional
    public boolean nameIfWaiting(RequestId id, GuideId guide) {
        var request = store.locked(id);
        return request.filter(one -> one.stage() == Stage.WAITING).isPresent() && name(id, guide, NamedBy.COORDINATOR);
    }

    /// A guide hands over and knows nobody: the coordinator looks for somebody.
    @Transactional
    public boolean seek(RequestId id) {
        var request = store.locked(id).orElseThrow();
        if (request.stage() != Stage.MATCHED) return false;
        store.stage(id, Stage.WAITING, now());
        tidings.tellCoordinators(request.portal(), "no-match", request.desk());
        return true;
    }

    @Transactional
    public Answering accept(UUID candidate, GuideId guide) {
        var asked = asked(candidate, guide);
        if (asked.isEmpty()) return new Answering.Late();
        var request = store.with(asked.get().request()).orElseThrow();
        if (!guides.takePlace(guide)) return new Answering.NoRoom();
        if (asked.get().namedBy() == NamedBy.NEWCOMER) {
            candidates.turn(candidate, Turn.TAKEN, Optional.empty(), now());
            tandems.begin(request, guide);
        } else {
            var due = now().plus(NEWCOMERS_TIME);
            candidates.turn(candidate, Turn.ACCEPTED, Optional.of(due), now());
            store.stage(request.id(), Stage.OFFERED, now());
            tellNewcomer(request, "offered", shownAs(guide), day(request, due));
        }
        return new Answering.Answered();
    }

    @Transactional
    public Answering decline(UUID candidate, GuideId guide) {
        var asked = asked(candidate, guide);
        if (asked.isEmpty()) return new Answering.Late();
        candidates.turn(candidate, Turn.DECLINED, Optional.empty(), now());
        goOn(store.with(asked.get().request()).orElseThrow());
        return new Answering.Answered();
    }

    /// The newcomer says yes to a guide whom somebody else named.
    @Transactional
    public boolean agree(RequestId id) {
        var request = store.locked(id).orElseThrow();
        var offered = candidates.current(id).filter(one -> one.turn() == Turn.ACCEPTED);
        if (offered.isEmpty()) return false;
        candidates.turn(offered.get().id(), Turn.TAKEN, Optional.empty(), now());
        tandems.begin(request, offered.get().guide());
        return true;
    }

    @Transactional
    public boolean refuse(RequestId id) {
        var request = store.locked(id).orElseThrow();
        var offered = candidates.current(id).filter(one -> one.turn() == Turn.ACCEPTED);
        if (offered.isEmpty()) return false;
        giveBack(offered.get(), Turn.REFUSED);
        goOn(request);
        return true;
    }

    /// By the newcomer. Who is accompanied already stays so.
    @Transactional
    public boolean withdraw(RequestId id) {
        var request = store.locked(id).orElseThrow();
        if (!request.stage().open()) return false;
        callOff(request);
        store.stage(id, tandems.goesOn(id) ? Stage.MATCHED : Stage.WITHDRAWN, now());
        return true;
    }

    /// By the coordinator, who says why nobody is found.
    @Transactional
    public boolean close(RequestId id, String words) {
        var request = store.locked(id).orElseThrow();
        if (!request.stage().open()) return false;
        callOff(request);
        store.stage(id, tandems.goesOn(id) ? Stage.MATCHED : Stage.CLOSED, now());
        request.person()
                .ifPresent(person -> tidings.tellWith(words, person, request.portal(), "closed", request.path()));
        return true;
    }

    /// Somebody's time is over, or she cannot take anybody any more: the next one's turn. Done by many at once
    /// or twice, it is one step.
    @Transactional
    public void moveOn(Candidate stuck) {
        var request = store.locked(stuck.request());
        var current = candidates.with(stuck.id());
        if (request.isEmpty() || current.isEmpty() || current.get().turn() != stuck.turn()) return;
        boolean over = current.get().due().filter(due -> !due.isAfter(now())).isPresent();
        boolean gone = guides.with(stuck.guide()).filter(Guide::takesNewcomers).isEmpty();
        switch (stuck.turn()) {
            case ASKED -> {
                if (!over && !gone) return;
                candidates.turn(stuck.id(), over ? Turn.LAPSED : Turn.SKIPPED, Optional.empty(), now());
            }
            case ACCEPTED -> {
                if (!over) return;
                giveBack(stuck, Turn.LAPSED);
            }
            case PLANNED, TAKEN, DECLINED, LAPSED, SKIPPED, REFUSED -> {
                return;
            }
        }
        goOn(request.get());
    }

    /// Asks the next guide who takes newcomers. If there is none, the coordinator hears of it.
    void goOn(GuideRequest request) {
        for (var next : candidates.of(request.id())) {
            if (next.turn() != Turn.PLANNED) continue;
            var guide = guides.with(next.guide()).filter(Guide::takesNewcomers);
            if (guide.isEmpty()) {
                candidates.turn(next.id(), Turn.SKIPPED, Optional.empty(), now());
                continue;
            }
            ask(request, next, guide.get());
            return;
        }
        store.stage(request.id(), Stage.WAITING, now());
        tellNewcomer(request, "waiting");
        tidings.tellCoordinators(request.portal(), "no-match", request.desk());
    }

    private void ask(GuideRequest request, Candidate next, Guide guide) {
        var due = now().plus(Duration.ofDays(rules.of(request.portal()).promiseDays()));
        candidates.turn(next.id(), Turn.ASKED, Optional.of(due), now());
        store.stage(request.id(), Stage.ASKED, now());
        tidings.tell(guide.person(), guide.portal(), "asked", "/my/guides", day(request, due));
    }

    /// Nobody has to answer any more.
    private void callOff(GuideRequest request) {
        candidates.current(request.id()).ifPresent(one -> {
            if (one.turn() == Turn.ACCEPTED) giveBack(one, Turn.SKIPPED);
            else candidates.turn(one.id(), Turn.SKIPPED, Optional.empty(), now());
        });
    }

    private void giveBack(Candidate accepted, Turn turn) {
        candidates.turn(accepted.id(), turn, Optional.empty(), now());
        guides.freePlace(accepted.guide());
    }

    /// What this guide was asked and may still answer, with the request locked.
    private Optional<Candidate> asked(UUID candidate, GuideId guide) {
        return candidates
                .with(candidate)
                .filter(one -> one.guide().equals(guide))
                .flatMap(one -> store.locked(one.request()))
                .flatMap(_ -> candidates.with(candidate))
                .filter(one -> one.turn() == Turn.ASKED)
                .filter(one -> one.due().filter(due -> due.isAfter(now())).isPresent());
    }

    private void tellNewcomer(GuideRequest request, String event, Object... facts) {
        request.person().ifPresent(person -> tidings.tell(person, request.portal(), event, request.path(), facts));
    }

    private String shownAs(GuideId guide) {
        return guides.with(guide).orElseThrow().profile().shownAs();
    }

    private Day day(GuideRequest request, Instant moment) {
        return new Day(moment, portals.with(request.portal()).setting().zone());
    }

    private Instant now() {
        return clock.instant();
    }
}
