package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.Payments;

/// What a partner does with its pot, from the first wish to the lists of its transfers.
@Component
class Pots {

    private static final String TOPIC = "pot";

    private final PotStore store;
    private final PotListStore lists;
    private final AdditionStore additions;
    private final Payments payments;
    private final Changes changes;
    private final Clock clock;

    Pots(PotStore store, PotListStore lists, AdditionStore additions, Payments payments, Changes changes, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.additions = additions;
        this.payments = payments;
        this.changes = changes;
        this.clock = clock;
    }

    /// @param pot with the id of its form: sent twice, it counts once
    @Transactional
    public void ask(Pot pot, PersonId by) {
        store.add(pot, by);
    }

    /// By the portal's manager. False if somebody else decided before.
    @Transactional
    public boolean open(Pot pot) {
        return become(pot, Pot.Stage.ASKED, Pot.Stage.OPEN);
    }

    /// Nothing more is added; what is held for promises stays held. A wish that was not granted closes, too.
    @Transactional
    public boolean close(Pot pot) {
        return become(pot, Pot.Stage.OPEN, Pot.Stage.CLOSED) || become(pot, Pot.Stage.ASKED, Pot.Stage.CLOSED);
    }

    /// All that is due and stands in no list yet, one transfer for each campaign. Empty if nothing is due. Its payments
    /// are begun afterwards ([#payments]): bookings lock accounts, which whoever takes of a pot has locked
    /// before it.
    @Transactional
    public Optional<PotTransfer.Batch> list(Pot pot, PersonId by) {
        store.held(List.of(pot.id()));
        var due = additions.heldDue(pot.id());
        if (due.isEmpty()) return Optional.empty();
        var byCampaign = due.stream().collect(groupingBy(Addition::campaign, LinkedHashMap::new, toList()));
        var transfers = byCampaign.entrySet().stream()
                .map(one -> new PotTransfer(Ids.next(), one.getKey(), sum(one.getValue())))
                .toList();
        var batch =
                new PotTransfer.Batch(Ids.next(), pot.id(), clock.instant().truncatedTo(ChronoUnit.MICROS), transfers);
        lists.add(batch, by);
        for (var one : transfers)
            additions.transferred(
                    due.stream()
                            .filter(part -> part.campaign().equals(one.campaign()))
                            .map(Addition::id)
                            .toList(),
                    one.id());
        return Optional.of(batch);
    }

    /// Each transfer is a payment with a reference of its own, which the business's bank file confirms like any other.
    /// Those that are there already stay: whoever was cut off between list and payments comes by again.
    @Transactional
    public List<Payment> payments(PotTransfer.Batch batch) {
        return batch.transfers().stream()
                .map(one -> payments.begin(one.id(), one.campaign().cause(), one.amount()))
                .toList();
    }

    private boolean become(Pot pot, Pot.Stage from, Pot.Stage next) {
        boolean became = store.stage(pot.id(), from, next);
        if (became) changes.note(TOPIC, pot.id());
        return became;
    }

    private static Money sum(List<Addition> some) {
        return Money.sum(some.stream().map(Addition::amount).toList());
    }
}
