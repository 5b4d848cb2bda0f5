package ruhr.kumpel.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.account.PartTeams;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Who can answer for a page: those who edit it.
@Component
class Carers {

    private final Grants grants;
    private final PartTeams parts;
    private final Accounts accounts;
    private final LeafStore leaves;

    Carers(Grants grants, PartTeams parts, Accounts accounts, LeafStore leaves) {
        this.grants = grants;
        this.parts = parts;
        this.accounts = accounts;
        this.leaves = leaves;
    }

    List<Choice> of(Leaf leaf, Visit visit) {
        var persons = persons(leaf);
        var names = accounts.namesOf(persons);
        return persons.stream()
                .map(person -> Choice.of(
                        person.toString(),
                        Optional.ofNullable(names.get(person))
                                .orElseGet(() -> accounts.addressOf(person)
                                        .map(EmailAddress::hint)
                                        .orElseGet(() -> visit.say("knowledge.nameless")))))
                .toList();
    }

    /// Says at each field what is wrong with it.
    Care read(String person, String check, Leaf leaf, Problems problems, Visit visit) {
        var chosen = persons(leaf).stream()
                .filter(one -> one.toString().equals(person))
                .findFirst();
        if (!person.isEmpty() && chosen.isEmpty())
            problems.add("person", visit.say("knowledge.setting.person.unknown"));
        var day = day(check);
        if (!check.isEmpty() && day.isEmpty()) problems.add("check", visit.say("knowledge.setting.check.wrong"));
        return new Care(chosen, day);
    }

    private Set<PersonId> persons(Leaf leaf) {
        var portal = new Scope.OfPortal(leaf.portal());
        var persons = new LinkedHashSet<>(grants.holders(Role.EDITOR, portal));
        persons.addAll(grants.holders(Role.MANAGER, portal));
        Set<UUID> way = leaves.above(leaf).stream().map(Leaf::id).collect(Collectors.toSet());
        way.add(leaf.id());
        for (var one : parts.editors(leaf.portal()))
            if (one.scope() instanceof Scope.OfBranch(var _, var page) && way.contains(page)) persons.add(one.person());
        return persons;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 2000 && day.getYear() < 2100);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
