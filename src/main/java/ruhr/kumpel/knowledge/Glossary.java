package ruhr.kumpel.knowledge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// The words that a portal's translations always say the same way.
@Component
class Glossary {

    private final TermStore terms;
    private final Clock clock;

    Glossary(TermStore terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public TermSaving add(Term term, PortalId portal, Optional<PersonId> by) {
        if (!terms.add(term, portal, by, clock.instant())) return new TermSaving.Taken();
        return new TermSaving.Saved();
    }

    @Transactional
    public TermSaving change(Term term, PortalId portal, Predicate<Term> asSeen, PersonId by) {
        var now = terms.locked(term.id(), portal);
        if (now.isEmpty()) return new TermSaving.Gone();
        if (!asSeen.test(now.get())) return new TermSaving.Outdated(now.get());
        if (terms.hasOther(term, portal)) return new TermSaving.Taken();
        terms.change(term, by, clock.instant());
        return new TermSaving.Saved();
    }

    @Transactional
    public boolean remove(UUID term, PortalId portal) {
        return terms.remove(term, portal);
    }

    /// Those that stand in a text of this language, in the order of the alphabet.
    List<Term> in(String text, LanguageTag language, PortalId portal) {
        return terms.of(portal).stream()
                .filter(term -> term.language().equals(language) && term.standsIn(text))
                .toList();
    }
}
