package ruhr.kumpel.pinboard;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portals;

/// Puts postings up, changes them and takes them down.
@Component
class Postings {

    private final PostingStore store;
    private final PostingWriter writer;
    private final Publishing publishing;
    private final Portals portals;
    private final Reviews reviews;
    private final Clock clock;

    Postings(
            PostingStore store,
            PostingWriter writer,
            Publishing publishing,
            Portals portals,
            Reviews reviews,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.publishing = publishing;
        this.portals = portals;
        this.reviews = reviews;
        this.clock = clock;
    }

    /// @param id the form's own: sent twice, it posts once
    /// @param editor whether the writer looks after this portal herself
    @Transactional
    Posting post(
            UUID id,
            Content content,
            Optional<OrganisationId> organisation,
            PortalId portal,
            PersonId by,
            boolean editor) {
        var known = store.locked(id).filter(one -> one.person().equals(by));
        if (known.isPresent()) return known.get();
        var reasons = reasons(portal, by, editor);
        var state = reasons.contains(Reason.POLICY) ? State.SUBMITTED : State.PUBLISHED;
        var now = clock.instant();
        var posting = new Posting(
                id, ShortId.next(), portal, by, organisation, Optional.empty(), state, false, content, now, now);
        writer.add(posting);
        ask(posting, reasons);
        publishing.follow(posting);
        return posting;
    }

    /// Answers what stands there if it was changed since it was seen; then nothing is.
    @Transactional
    Optional<Posting> change(
            UUID id,
            Predicate<Posting> asSeen,
            Content content,
            Optional<OrganisationId> organisation,
            boolean editor) {
        var before = store.locked(id).orElseThrow();
        if (!asSeen.test(before)) return Optional.of(before);
        var kept = content.keepingTranslationsOf(before.content());
        write(before, kept, organisation, editor);
        return Optional.empty();
    }

    /// The same, for one more language.
    @Transactional
    Optional<Posting> translate(
            UUID id, Predicate<Posting> asSeen, LanguageTag language, String title, String text, boolean editor) {
        var before = store.locked(id).orElseThrow();
        if (!asSeen.test(before)) return Optional.of(before);
        write(before, before.content().in(language, title, text), before.organisation(), editor);
        return Optional.empty();
    }

    @Transactional
    void remove(UUID id) {
        if (store.locked(id).isEmpty()) return;
        reviews.withdraw(Publishing.TOPIC, id);
        publishing.withdraw(id);
        writer.remove(id);
    }

    private void write(Posting before, Content content, Optional<OrganisationId> organisation, boolean editor) {
        var state = before.state() == State.PUBLISHED || editor ? State.PUBLISHED : State.SUBMITTED;
        writer.change(before.id(), organisation, content, state, clock.instant());
        boolean other = !before.content().saysTheSameAs(content);
        if (!editor && (other || before.state() == State.RETURNED))
            reviews.ask(Publishing.TOPIC, before.id(), before.portal(), Set.of(Reason.CHANGED), false);
        publishing.follow(store.with(before.id()).orElseThrow());
    }

    /// Who looks after the portal is not looked after. Somebody's first posting is looked at, on portals that show
    /// at once while it is shown.
    private Set<Reason> reasons(PortalId portal, PersonId by, boolean editor) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (editor) return reasons;
        if (portals.with(portal).policy() == Policy.AFTER_REVIEW) reasons.add(Reason.POLICY);
        if (store.isFirstOf(by)) reasons.add(Reason.FIRST_ENTRY);
        return reasons;
    }

    private void ask(Posting posting, Set<Reason> reasons) {
        if (!reasons.isEmpty()) reviews.ask(Publishing.TOPIC, posting.id(), posting.portal(), reasons, false);
    }

    static UUID freshId() {
        return Ids.next();
    }
}
