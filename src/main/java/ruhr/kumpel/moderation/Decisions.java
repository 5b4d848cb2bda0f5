package ruhr.kumpel.moderation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Words;

/// Moderators' decisions. Each happens once, whoever presses how often, together with all its consequences: the
/// thing itself, the letter to its owner, the answers to reporters, the audit trail.
@Component
class Decisions {

    private final ReviewStore reviews;
    private final CareStore care;
    private final DecisionStore decisions;
    private final Kinds kinds;
    private final Tidings tidings;
    private final Reporters reporters;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Accounts accounts;
    private final Words words;
    private final Clock clock;

    Decisions(
            ReviewStore reviews,
            CareStore care,
            DecisionStore decisions,
            Kinds kinds,
            Tidings tidings,
            Reporters reporters,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Accounts accounts,
            Words words,
            Clock clock) {
        this.reviews = reviews;
        this.care = care;
        this.decisions = decisions;
        this.kinds = kinds;
        this.tidings = tidings;
        this.reporters = reporters;
        this.audit = audit;
        this.events = events;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    public Deciding decide(PortalId portal, UUID id, PersonId by, Ruling ruling, Seen seen) {
        var known = reviews.of(portal, id);
        if (known.isEmpty()) return new Deciding.AlreadyDone();
        var moderated = kinds.of(known.get().kind()).orElseThrow();
        // First the thing, then the queue: in the order in which whoever changes it locks.
        moderated.lock(known.get().subject());
        if (!care.lock(portal, id)) return new Deciding.AlreadyDone();
        if (!moderated.mayDecide(known.get().subject(), by)) return new Deciding.FourEyes();
        var review = reviews.of(portal, id);
        var subject = moderated.subject(known.get().subject());
        if (seen.isTakenBy(care.of(id), by)) return new Deciding.SomebodyElseHasIt();
        if (seen.isOutdated(Case.stamp(review.orElseThrow(), subject))) return new Deciding.Changed();
        reviews.take(portal, id);
        if (subject.isEmpty()) return gone(review.get());
        var decision = decision(review.get(), subject.get(), by, ruling);
        settle(decision, subject.get(), moderated);
        if (ruling instanceof Ruling.Approve(var topics) && decision.verdict() == Verdict.APPROVED)
            moderated.approve(decision.subject(), topics);
        else carryOut(moderated, decision);
        reporters.tell(review.get(), decision.verdict());
        return new Deciding.Decided(decision);
    }

    /// As it was before it was hidden or given back.
    @Transactional
    public Deciding undo(PortalId portal, UUID id, PersonId by) {
        var earlier = decisions
                .of(portal, id)
                .filter(one -> one.verdict().restricts())
                .orElseThrow(NotFound::new);
        var moderated = kinds.of(earlier.kind()).orElseThrow();
        moderated.lock(earlier.subject());
        if (!moderated.mayDecide(earlier.subject(), by)) return new Deciding.FourEyes();
        decisions.lock(id);
        if (!decisions.stands(earlier)) return new Deciding.AlreadyDone();
        var subject = moderated.subject(earlier.subject()).orElseThrow(NotFound::new);
        var now = clock.instant();
        for (var open : reviews.openAbout(earlier.kind(), earlier.subject()))
            if (open.portal().equals(portal) && !open.reported()) reviews.take(portal, open.id());
        var review = reviews.add(portal, earlier.kind(), earlier.subject(), now);
        var verdict = earlier.verdict() == Verdict.HIDDEN ? Verdict.RESTORED : Verdict.APPROVED;
        var decision = new Decision(
                review,
                portal,
                earlier.kind(),
                earlier.subject(),
                Optional.of(subject.owner()),
                verdict,
                Optional.of(by),
                now,
                Optional.empty());
        settle(decision, subject, moderated);
        carryOut(moderated, decision);
        return new Deciding.Decided(decision);
    }

    private Deciding gone(Review review) {
        reviews.decided(Decision.gone(review, clock.instant()));
        reporters.tell(review, Verdict.GONE);
        return new Deciding.AlreadyDone();
    }

    private Decision decision(Review review, Subject subject, PersonId by, Ruling ruling) {
        var verdict = switch (ruling) {
            case Ruling.Approve _ -> review.waitsForApproval() ? Verdict.APPROVED : Verdict.KEPT;
            case Ruling.GiveBack _ -> Verdict.GIVEN_BACK;
            case Ruling.Hide _ -> Verdict.HIDDEN;
        };
        return new Decision(
                review.id(),
                review.portal(),
                review.kind(),
                review.subject(),
                Optional.of(subject.owner()),
                verdict,
                Optional.of(by),
                clock.instant(),
                statement(review, subject, ruling));
    }

    private Optional<Statement> statement(Review review, Subject subject, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Approve _ -> Optional.empty();
            case Ruling.GiveBack(var category, var reason) ->
                Optional.of(new Statement(
                        category, StatementOfReasons.Ground.RULES, rule(category, subject), reason, review.reported()));
            case Ruling.Hide(var category, var ground, var facts) ->
                Optional.of(new Statement(category, ground, rule(category, subject), facts, review.reported()));
        };
    }

    private String rule(Category category, Subject subject) {
        return words.say(accounts.languageOf(subject.owner()), category.ruleKey());
    }

    /// What happens with every decision.
    private void settle(Decision decision, Subject subject, Moderated moderated) {
        reviews.decided(decision);
        audit.note(
                decision.by(),
                decision.kind() + "." + decision.verdict().name().toLowerCase(Locale.ROOT),
                "portal " + decision.portal() + " " + decision.kind() + " " + decision.subject());
        tidings.ofDecision(decision, subject, moderated.letters());
        events.publishEvent(new DecisionMade(
                decision.id(),
                decision.kind(),
                decision.subject(),
                decision.portal(),
                subject.owner(),
                decision.verdict()));
    }

    private static void carryOut(Moderated moderated, Decision decision) {
        var subject = decision.subject();
        switch (decision.verdict()) {
            case APPROVED -> moderated.approve(subject);
            case GIVEN_BACK ->
                moderated.giveBack(subject, decision.statement().orElseThrow().facts());
            case HIDDEN ->
                moderated.hide(subject, decision.statement().orElseThrow().about(decision.id()));
            case RESTORED -> moderated.restore(subject);
            case KEPT, GONE -> {}
        }
    }
}
