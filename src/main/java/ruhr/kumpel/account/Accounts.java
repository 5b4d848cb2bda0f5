package ruhr.kumpel.account;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;

/// The persons of the installation, for everybody above.
@Component
public class Accounts {

    private final PersonStore persons;
    private final BrowserStore browsers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(PersonStore persons, BrowserStore browsers, ApplicationEventPublisher events, Clock clock) {
        this.persons = persons;
        this.browsers = browsers;
        this.events = events;
        this.clock = clock;
    }

    /// Where mail reaches her; empty once she is erased.
    public Optional<EmailAddress> addressOf(PersonId person) {
        return persons.addressOf(person);
    }

    /// The names they chose. Who chose none (nobody has to) or is erased is left out: callers say what stands
    /// instead.
    public Map<PersonId, String> namesOf(Collection<PersonId> wanted) {
        return persons.named(wanted).stream()
                .filter(person -> person.name().isPresent())
                .collect(toMap(Person::id, person -> person.name().orElseThrow()));
    }

    /// The language in which she wants to be written to; German for somebody who is erased.
    public LanguageTag languageOf(PersonId person) {
        return persons.with(person).map(Person::language).orElse(LanguageTag.GERMAN);
    }

    /// The person of this address, made if there is none. Only for addresses whose owner proved it, or that an
    /// import or a demo brings.
    @Transactional
    public PersonId personFor(EmailAddress address, LanguageTag language) {
        return persons.of(address, language, clock.instant());
    }

    /// The name under which she is shown; blank takes it away.
    public void rename(PersonId person, String name) {
        persons.rename(person, name.strip());
    }

    /// Keeps her out: her sessions end at once, on every node, and she cannot sign in until [#unblock].
    @Transactional
    public void block(PersonId person, PersonId by, String reason) {
        persons.block(person, by, reason, clock.instant());
        browsers.forgetAllOf(person);
        events.publishEvent(new PersonBlocked(person, by, Optional.of(reason)));
    }

    @Transactional
    public void unblock(PersonId person, PersonId by) {
        persons.unblock(person);
        events.publishEvent(new PersonBlocked(person, by, Optional.empty()));
    }

    /// Those of them who are kept out.
    public Set<PersonId> blockedOf(Collection<PersonId> some) {
        return persons.blockedOf(some);
    }

    public boolean isBlocked(PersonId person) {
        return persons.blocked(person);
    }
}
