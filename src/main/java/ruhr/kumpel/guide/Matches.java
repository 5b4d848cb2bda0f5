package ruhr.kumpel.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;

/// Finds the guides who fit a request.
@Component
class Matches {

    /// More than anybody compares.
    private static final int PROPOSED = 6;

    private final GuideStore guides;
    private final CandidateStore candidates;
    private final TandemStore tandems;
    private final Places places;

    Matches(GuideStore guides, CandidateStore candidates, TandemStore tandems, Places places) {
        this.guides = guides;
        this.candidates = candidates;
        this.tandems = tandems;
        this.places = places;
    }

    /// For the newcomer: who speaks her language and has room, the best first.
    List<Match> proposals(GuideRequest request) {
        return all(request).stream().filter(Match::canTalk).limit(PROPOSED).toList();
    }

    /// For coordinators: everybody who has room and was not asked yet.
    List<Match> all(GuideRequest request) {
        var neighbours = neighbours(request);
        var known = candidates.of(request.id()).stream().map(Candidate::guide).collect(Collectors.toSet());
        tandems.of(request.id()).forEach(tandem -> tandem.guide().ifPresent(known::add));
        return guides.on(request.portal(), State.ACTIVE).stream()
                .filter(guide -> guide.takesNewcomers() && !known.contains(guide.id()) && !request.isOf(guide.person()))
                .map(guide -> Matching.of(request.wanted(), guide, neighbours))
                .sorted(Matching.BEST)
                .toList();
    }

    /// How well this one fits, whether or not she was asked.
    Match of(GuideRequest request, Guide guide) {
        return Matching.of(request.wanted(), guide, neighbours(request));
    }

    private Set<String> neighbours(GuideRequest request) {
        return request.wanted().town().stream()
                .flatMap(town -> places.neighbours(town).stream())
                .map(Municipality::key)
                .collect(Collectors.toSet());
    }
}
