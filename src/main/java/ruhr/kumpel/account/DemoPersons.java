package ruhr.kumpel.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;

/// Makes the [DemoPerson]s, and one of them the operator.
@Component
class DemoPersons implements Demo {

    private final PersonStore persons;
    private final Grants grants;
    private final Clock clock;

    DemoPersons(PersonStore persons, Grants grants, Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.clock = clock;
    }

    @Override
    public void load() {
        List.of(DemoPerson.values()).forEach(this::add);
        grants.grant(DemoPerson.OPERATOR.id(), Role.OPERATOR, new Scope.Installation());
    }

    private void add(DemoPerson person) {
        if (persons.with(person.id()).isPresent()) return;
        persons.add(person.id(), Optional.of(person.shownName()), LanguageTag.GERMAN, clock.instant());
        persons.give(person.id(), person.address(), clock.instant());
    }
}
