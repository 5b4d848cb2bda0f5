package ruhr.kumpel.pinboard;

import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Finds postings through what a person may do with them, so that no check can be forgotten.
@Component
class Mine {

    static final String FEATURE = "pinboard";

    private final PostingStore store;
    private final Organisations organisations;

    Mine(PostingStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    /// On a portal without a pinboard there is nothing.
    void open(Visit visit) {
        if (!visit.site().has(FEATURE)) throw new NotFound();
    }

    /// Everybody's while it stands; before and after, of those who wrote it and of those who decide about it.
    Posting readable(String slugAndId, Visit visit) {
        var posting = here(slugAndId, visit);
        if (posting.readable(visit.today()) || visit.may(Role.MODERATOR) || mayEdit(posting, visit)) return posting;
        throw new NotFound();
    }

    Posting editable(String slugAndId, Visit visit) {
        var posting = here(slugAndId, visit);
        if (mayEdit(posting, visit)) return posting;
        throw new NotFound();
    }

    /// What came from a source says what its source says: nobody edits it, editors take it down.
    Posting written(String slugAndId, Visit visit) {
        var posting = editable(slugAndId, visit);
        if (posting.origin().isPresent()) throw new NotFound();
        return posting;
    }

    boolean mayEdit(Posting posting, Visit visit) {
        return visit.may(Role.EDITOR)
                || visit.member()
                        .filter(member -> wrote(posting, member.person()))
                        .isPresent();
    }

    boolean wrote(Posting posting, PersonId person) {
        return posting.origin().isEmpty()
                && (posting.person().equals(person)
                        || posting.organisation()
                                .filter(id -> organisations.mayActFor(person, id))
                                .isPresent());
    }

    private Posting here(String slugAndId, Visit visit) {
        open(visit);
        return ShortId.atEndOf(slugAndId)
                .flatMap(id -> store.with(id, visit.portal()))
                .orElseThrow(NotFound::new);
    }
}
