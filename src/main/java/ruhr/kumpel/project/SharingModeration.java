package ruhr.kumpel.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.Sorting;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;
import ruhr.kumpel.portal.Category;
import ruhr.kumpel.portal.Portals;

/// What a portal's moderators decide about entries of other portals: whether they are shown here, and under
/// which topics. The entry itself is not touched.
@Component
class SharingModeration implements Moderated {

    private final EntryStore entries;
    private final SharingStore sharings;
    private final Publishing publishing;
    private final EntryModeration atHome;
    private final Portals portals;
    private final Clock clock;

    SharingModeration(
            EntryStore entries,
            SharingStore sharings,
            Publishing publishing,
            EntryModeration atHome,
            Portals portals,
            Clock clock) {
        this.entries = entries;
        this.sharings = sharings;
        this.publishing = publishing;
        this.atHome = atHome;
        this.portals = portals;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Elsewhere.KIND;
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return sharings.with(id)
                .flatMap(sharing -> atHome.subject(sharing.entry()).map(subject -> subject.at(sharing.portal())));
    }

    @Override
    public void lock(UUID id) {
        sharings.with(id).map(Sharing::entry).ifPresent(entries::locked);
    }

    @Override
    public boolean shownTo(UUID id, Optional<PersonId> visitor, PortalId portal) {
        boolean here = sharings.with(id)
                .filter(sharing -> sharing.portal().equals(portal))
                .isPresent();
        return here && entryOf(id).filter(entry -> entry.state().readable()).isPresent();
    }

    @Override
    public Optional<Sorting> sorting(UUID id) {
        return sharings.with(id).map(sharing -> {
            var topics = portals.with(sharing.portal()).categories();
            return new Sorting(
                    topics.stream()
                            .map(topic -> new Sorting.Topic(topic.key(), topic.name()))
                            .toList(),
                    sharing.topics().isEmpty() ? same(sharing, topics) : sharing.topics(),
                    portals.with(entryOf(id).orElseThrow().portal()).name(),
                    sharing.shown());
        });
    }

    @Override
    public String letters() {
        return "sharing.letter";
    }

    @Override
    public void approve(UUID id) {
        approve(id, List.of());
    }

    /// Without topics (a refusal that is undone) it stands where it stood, or where it fits best.
    @Override
    public void approve(UUID id, List<String> topics) {
        var sharing = locked(id);
        var known = portals.with(sharing.portal()).categories();
        var wanted = topics.stream().filter(one -> isKnown(one, known)).toList();
        if (wanted.isEmpty()) wanted = sharing.topics().isEmpty() ? fitting(sharing, known) : sharing.topics();
        sharings.show(id, wanted);
        follow(sharing);
    }

    @Override
    public void giveBack(UUID id, String reason) {
        refuse(id, reason);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        refuse(id, reasons.facts());
    }

    @Override
    public void restore(UUID id) {
        approve(id, List.of());
    }

    private void refuse(UUID id, String reason) {
        var sharing = locked(id);
        var state = sharing.shown() ? SharingState.REMOVED : SharingState.DECLINED;
        sharings.refuse(id, state, reason, clock.instant());
        follow(sharing);
    }

    /// The entry first, as everybody locks.
    private Sharing locked(UUID id) {
        sharings.with(id).map(Sharing::entry).ifPresent(entries::locked);
        return sharings.locked(id).orElseThrow();
    }

    private void follow(Sharing sharing) {
        entries.with(sharing.entry()).ifPresent(publishing::follow);
    }

    private Optional<Entry> entryOf(UUID sharing) {
        return sharings.with(sharing).map(Sharing::entry).flatMap(entries::with);
    }

    /// The topic of the same name as at home, or the first.
    private List<String> fitting(Sharing sharing, List<Category> known) {
        var same = same(sharing, known);
        return same.isEmpty() ? known.stream().map(Category::key).limit(1).toList() : same;
    }

    private List<String> same(Sharing sharing, List<Category> known) {
        return entries
                .with(sharing.entry())
                .map(entry -> entry.content().category())
                .filter(one -> isKnown(one, known))
                .stream()
                .toList();
    }

    private static boolean isKnown(String topic, List<Category> known) {
        return known.stream().anyMatch(one -> one.key().equals(topic));
    }
}
