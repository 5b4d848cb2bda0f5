package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;

/// The coordinator talks with those who applied and decides.
@Component
class Selection {

    private final GuideStore store;
    private final SelectionStore selection;
    private final RuleStore rules;
    private final GuidePhotos photos;
    private final Tidings tidings;
    private final Clock clock;

    Selection(
            GuideStore store,
            SelectionStore selection,
            RuleStore rules,
            GuidePhotos photos,
            Tidings tidings,
            Clock clock) {
        this.store = store;
        this.selection = selection;
        this.rules = rules;
        this.photos = photos;
        this.tidings = tidings;
        this.clock = clock;
    }

    @Transactional
    public void note(Guide guide, String text, PersonId by) {
        selection.note(guide.id(), new Interview(text, Optional.of(by), clock.instant()));
    }

    /// @param ticked keys of criteria
    @Transactional
    public Deciding accept(GuideId id, List<String> ticked, String words, PersonId by) {
        var guide = store.locked(id).orElseThrow();
        if (guide.person().equals(by)) return new Deciding.Own();
        var criteria = rules.of(guide.portal()).criteria();
        if (met(criteria, ticked).size() < criteria.size()) return new Deciding.CriteriaOpen();
        if (!store.state(id, State.ACTIVE, clock.instant(), State.APPLIED)) return new Deciding.Late();
        selection.decided(id, new Decision(true, criteria, words, Optional.of(by), clock.instant()));
        tidings.tellWith(words, guide.person(), guide.portal(), "accepted", "/my/guides");
        photos.follow(id);
        return new Deciding.Decided();
    }

    @Transactional
    public Deciding decline(GuideId id, List<String> ticked, String reason, PersonId by) {
        var guide = store.locked(id).orElseThrow();
        if (guide.person().equals(by)) return new Deciding.Own();
        if (!store.state(id, State.DECLINED, clock.instant(), State.APPLIED)) return new Deciding.Late();
        var met = met(rules.of(guide.portal()).criteria(), ticked);
        selection.decided(id, new Decision(false, met, reason, Optional.of(by), clock.instant()));
        tidings.tellWith(reason, guide.person(), guide.portal(), "declined", "/my/guides");
        return new Deciding.Decided();
    }

    private static List<String> met(List<String> criteria, List<String> ticked) {
        return criteria.stream().filter(one -> ticked.contains(Rules.key(one))).toList();
    }
}
