package ruhr.kumpel.project;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.organisation.Organisations;

/// What entries know about a person. An entry of an organisation stays with its team; everything else goes with
/// her.
@Component
class EntryPersonalData implements PersonalData {

    private final EntryStore entries;
    private final LifeStore life;
    private final Lives lives;
    private final Pledges pledges;
    private final PledgeStore pledgeStore;
    private final Organisations organisations;
    private final Traces traces;
    private final Clock clock;

    EntryPersonalData(
            EntryStore entries,
            LifeStore life,
            Lives lives,
            Pledges pledges,
            PledgeStore pledgeStore,
            Organisations organisations,
            Traces traces,
            Clock clock) {
        this.entries = entries;
        this.life = life;
        this.lives = lives;
        this.pledges = pledges;
        this.pledgeStore = pledgeStore;
        this.organisations = organisations;
        this.traces = traces;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "project";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        return Map.of(
                "entries",
                        entries.of(person, List.of()).stream()
                                .map(EntryPersonalData::copy)
                                .toList(),
                "pledges",
                        pledgeStore.by(person).stream()
                                .map(EntryPersonalData::copy)
                                .toList(),
                "news", traces.newsBy(person));
    }

    @Override
    public void erase(PersonId person) {
        for (var entry : entries.of(person, List.of())) {
            if (!entry.owner().equals(person)) continue;
            var heir = heir(entry, person);
            if (heir.isPresent()) life.owner(entry.id(), heir.get());
            else lives.delete(entry.id(), Farewell.ERASED, Optional.empty());
        }
        pledges.withdrawAll(person, clock.instant());
        pledgeStore.forget(person);
        traces.forget(person);
    }

    private Optional<PersonId> heir(Entry entry, PersonId leaving) {
        return entry.content().organisation().stream()
                .flatMap(organisation -> organisations.team(organisation).stream())
                .filter(one -> !one.equals(leaving))
                .findFirst();
    }

    private static Map<String, Object> copy(Entry entry) {
        var copy = new LinkedHashMap<String, Object>();
        copy.put("id", entry.shortId().value());
        copy.put("state", entry.state().word());
        copy.put("created", entry.created().toString());
        copy.put("changed", entry.changed().toString());
        copy.put("content", FormOfContent.of(entry.content(), Map.of()).fields());
        return copy;
    }

    private static Map<String, Object> copy(Pledge pledge) {
        return Map.of(
                "quantity",
                pledge.quantity(),
                "message",
                pledge.message(),
                "state",
                pledge.state().word(),
                "made",
                pledge.made().toString());
    }
}
