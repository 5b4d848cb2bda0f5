package ruhr.kumpel.moderation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// What waits on a portal, searched. Texts stay with the features, so words and towns are looked for in what
/// they answer, not in SQL: a queue is some dozens long, after an import some thousands.
@Component
class Queue {

    private final ReviewStore reviews;
    private final CareStore care;
    private final Kinds kinds;
    private final Accounts accounts;

    Queue(ReviewStore reviews, CareStore care, Kinds kinds, Accounts accounts) {
        this.reviews = reviews;
        this.care = care;
        this.kinds = kinds;
        this.accounts = accounts;
    }

    /// The most urgent first.
    List<Case> found(QueueFilter filter, Visit visit) {
        var me = visit.memberHere().person();
        return cases(reviews.queueOf(visit.portal(), filter, me, visit.now())).stream()
                .filter(one -> one.says(filter.search()) && one.isIn(filter.town()))
                .toList();
    }

    Optional<Case> with(UUID id, Visit visit) {
        return reviews.of(visit.portal(), id)
                .flatMap(review -> cases(List.of(review)).stream().findFirst());
    }

    private List<Case> cases(List<Review> found) {
        var subjects = kinds.subjects(found);
        var carers = care.of(found.stream().map(Review::id).toList());
        var blocked = accounts.blockedOf(
                subjects.values().stream().map(Subject::owner).distinct().toList());
        return found.stream()
                .map(review -> one(review, subjects, carers, blocked))
                .toList();
    }

    private static Case one(
            Review review, Map<UUID, Subject> subjects, Map<UUID, PersonId> carers, Set<PersonId> blocked) {
        var subject = Optional.ofNullable(subjects.get(review.subject()));
        return new Case(
                review,
                subject,
                Optional.ofNullable(carers.get(review.id())),
                subject.map(Subject::owner).filter(blocked::contains).isPresent());
    }

    /// Names of the team, in its order.
    Map<PersonId, String> named(List<PersonId> persons, Visit visit) {
        var names = accounts.namesOf(persons);
        return persons.stream()
                .distinct()
                .collect(Collectors.toMap(
                        one -> one,
                        one -> names.getOrDefault(one, visit.say("moderation.nameless")),
                        (one, _) -> one,
                        java.util.LinkedHashMap::new));
    }
}
