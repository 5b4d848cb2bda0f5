package ruhr.kumpel.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Quantity;
import ruhr.kumpel.kernel.Where;
import ruhr.kumpel.portal.ExamplePortals;

/// What is left is right, however many pledge at once.
@KumpelTest
class PledgesTest {

    private final ExamplePortals portals;
    private final Accounts accounts;
    private final Entries entries;
    private final EntryStore store;
    private final Pledges pledges;

    PledgesTest(ExamplePortals portals, Accounts accounts, Entries entries, EntryStore store, Pledges pledges) {
        this.portals = portals;
        this.accounts = accounts;
        this.entries = entries;
        this.store = store;
        this.pledges = pledges;
    }

    @Test
    void twentyPeopleAtOncePledgeNoMoreThanIsWanted() throws Exception {
        var entry = blankets(40);
        var line = entry.lines().getFirst().id();
        var tries = java.util.stream.IntStream.range(0, 20)
                .mapToObj(_ -> (Callable<Pledging>) () -> pledges.place(UUID.randomUUID(), line, 3, "", person()))
                .toList();
        List<Pledging> outcomes;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            outcomes = threads.invokeAll(tries).stream()
                    .map(one -> one.resultNow())
                    .toList();
        }
        assertThat(outcomes.stream().filter(Pledging.Pledged.class::isInstance)).hasSize(13);
        assertThat(store.with(entry.id()).orElseThrow().lines().getFirst().left())
                .isEqualTo(1);
    }

    @Test
    void aFormSentTwiceCountsOnce() {
        var entry = blankets(10);
        var key = UUID.randomUUID();
        var person = person();
        pledges.place(key, entry.lines().getFirst().id(), 4, "", person);
        pledges.place(key, entry.lines().getFirst().id(), 4, "", person);
        assertThat(store.with(entry.id()).orElseThrow().lines().getFirst().promised())
                .isEqualTo(4);
    }

    @Test
    void whatIsTakenBackIsFreeForOthers() {
        var entry = blankets(5);
        var person = person();
        var key = UUID.randomUUID();
        pledges.place(key, entry.lines().getFirst().id(), 5, "", person);
        assertThat(pledges.takeBack(key, person())).isFalse();
        assertThat(pledges.takeBack(key, person)).isTrue();
        assertThat(store.with(entry.id()).orElseThrow().lines().getFirst().left())
                .isEqualTo(5);
    }

    private Entry blankets(int count) {
        var line = new LineContent(
                UUID.randomUUID(),
                Side.WANTED,
                Localized.german("Decken"),
                new Quantity(count, "Stück"),
                TimeWindow.OPEN);
        var content = new Content(
                Kind.PROJECT,
                "household",
                new Texts(
                        LanguageTag.GERMAN,
                        Localized.german("Decken für die Turnhalle"),
                        Localized.german("Es ist warm, aber es fehlt an Decken.")),
                new Where.Town("05911000"),
                Period.OPEN,
                "",
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(line),
                List.of());
        return entries.post(
                content, EntryForm.EMPTY, Blur.next(), portals.fresh().id(), person());
    }

    private PersonId person() {
        return accounts.personFor(new EmailAddress(UUID.randomUUID() + "@example.org"), LanguageTag.GERMAN);
    }
}
