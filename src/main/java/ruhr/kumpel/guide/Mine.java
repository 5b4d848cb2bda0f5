package ruhr.kumpel.guide;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Finds things through what a person may do with them, so that no check can be forgotten.
@Component
class Mine {

    private static final String FEATURE = "guides";

    private final GuideStore guides;
    private final RequestStore requests;
    private final CandidateStore candidates;
    private final TandemStore tandems;

    Mine(GuideStore guides, RequestStore requests, CandidateStore candidates, TandemStore tandems) {
        this.guides = guides;
        this.requests = requests;
        this.candidates = candidates;
        this.tandems = tandems;
    }

    /// On a portal without guides there is nothing to begin.
    void open(Visit visit) {
        if (!visit.site().has(FEATURE)) throw new NotFound();
    }

    /// A profile that this visitor may read: everybody, or herself and the coordinators before everybody does.
    Guide readable(String id, Visit visit) {
        open(visit);
        return ofPortal(id, visit)
                .filter(one -> one.readable()
                        || visit.may(Role.MODERATOR)
                        || visit.member()
                                .filter(member -> member.person().equals(one.person()))
                                .isPresent())
                .orElseThrow(NotFound::new);
    }

    /// For coordinators.
    Guide coordinated(String id, Visit visit) {
        return ofPortal(id, visit).orElseThrow(NotFound::new);
    }

    private Optional<Guide> ofPortal(String id, Visit visit) {
        return ShortId.atEndOf(id).flatMap(one -> guides.with(one, visit.portal()));
    }

    Optional<Guide> herself(Visit visit) {
        return guides.of(visit.memberHere().person(), visit.portal());
    }

    Guide guide(Visit visit) {
        return herself(visit).orElseThrow(NotFound::new);
    }

    /// The newcomer's own.
    GuideRequest request(UUID id, Visit visit) {
        return coordinated(id, visit)
                .filter(one -> one.isOf(visit.memberHere().person()))
                .orElseThrow(NotFound::new);
    }

    /// Of this portal and confirmed; only for coordinators.
    Optional<GuideRequest> coordinated(UUID id, Visit visit) {
        return requests.with(new RequestId(id))
                .filter(one -> one.portal().equals(visit.portal()) && one.stage() != Stage.UNCONFIRMED);
    }

    /// What this member was asked as a guide, whether or not she may still answer.
    Candidate asked(UUID id, Visit visit) {
        var guide = guide(visit);
        return candidates
                .with(id)
                .filter(one -> one.guide().equals(guide.id()) && one.turn() != Turn.PLANNED)
                .orElseThrow(NotFound::new);
    }

    Tandem tandem(UUID id, Visit visit) {
        return tandems.of(visit.memberHere().person(), new TandemId(id))
                .filter(one -> one.portal().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }

    /// On which side of it this member is.
    Side side(Tandem tandem, Visit visit) {
        boolean guide = tandem.guide()
                .flatMap(guides::with)
                .filter(one -> one.person().equals(visit.memberHere().person()))
                .isPresent();
        return guide ? Side.GUIDE : Side.NEWCOMER;
    }

    /// One in which she is the guide and that still goes on.
    Tandem guided(UUID id, Visit visit) {
        var tandem = tandem(id, visit);
        if (side(tandem, visit) != Side.GUIDE || !tandem.open()) throw new NotFound();
        return tandem;
    }
}
