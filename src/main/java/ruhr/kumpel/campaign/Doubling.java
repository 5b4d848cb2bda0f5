package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.portal.Portals;

/// Pots follow the gifts, in their transactions: held when promised, due when the bank confirms, free when they lapse
/// or go back. Whoever takes of a pot locks it last of all, so that nobody waits in a circle.
@Component
class Doubling {

    private final PotStore pots;
    private final AdditionStore additions;
    private final Payments payments;
    private final Portals portals;
    private final Clock clock;

    Doubling(PotStore pots, AdditionStore additions, Payments payments, Portals portals, Clock clock) {
        this.pots = pots;
        this.additions = additions;
        this.payments = payments;
        this.portals = portals;
        this.clock = clock;
    }

    /// A gift is somewhere else now.
    private record Step(Pledge pledge, Addition.Stage stage, Money gift, Optional<Addition> known) {}

    /// For a gift that was just promised: what the first pot adds that has something for it.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Addition> promised(Campaign campaign, Pledge pledge) {
        var open = open(campaign);
        if (open.isEmpty()) return Optional.empty();
        return take(pots.held(open), campaign, pledge.id(), pledge.wish().amount(), Addition.Stage.HELD);
    }

    /// After their payments have moved.
    ///
    /// @param before as the pledges were; `states` as they are
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(List<Pledge> before, Map<UUID, PaymentState> states, Map<CampaignId, Campaign> campaigns) {
        var changed = before.stream()
                .filter(one -> one.state() != states.get(one.id()))
                .toList();
        if (changed.isEmpty()) return;
        var ids = changed.stream().map(Pledge::id).toList();
        var known = additions.of(ids);
        var freed = additions.freed(ids);
        if (known.isEmpty() && freed.isEmpty()) return;
        var came = payments.confirmed(ids);
        var steps = changed.stream()
                .filter(one -> known.containsKey(one.id()) || freed.contains(one.id()))
                .map(one -> step(one, states, Optional.ofNullable(known.get(one.id())), came))
                .filter(one -> one.known()
                        .filter(listed -> listed.transfer().isPresent())
                        .isEmpty())
                .toList();
        if (!steps.isEmpty()) follow(steps, campaigns);
    }

    private static Step step(
            Pledge pledge, Map<UUID, PaymentState> states, Optional<Addition> known, Map<UUID, Money> came) {
        var stage = Addition.Stage.of(Objects.requireNonNull(states.get(pledge.id())));
        var promised = pledge.wish().amount();
        var gift = stage == Addition.Stage.DUE
                ? PotRules.least(promised, came.getOrDefault(pledge.id(), promised))
                : promised;
        return new Step(pledge, stage, gift, known);
    }

    /// Most only become due, for which no pot is locked: a large bank file would keep everybody from giving.
    private void follow(List<Step> steps, Map<CampaignId, Campaign> campaigns) {
        var rules = pots
                .all(steps.stream()
                        .flatMap(one -> one.known().stream())
                        .map(Addition::pot)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(Pot::id, Pot::rules));
        var same = new ArrayList<Addition>();
        var others = new ArrayList<Step>();
        for (var step : steps) {
            var stays = step.known()
                    .filter(one -> step.stage() != Addition.Stage.FREE)
                    .filter(one -> one.amount()
                                    .compareTo(Objects.requireNonNull(rules.get(one.pot()))
                                            .share(step.gift()))
                            <= 0);
            stays.ifPresentOrElse(one -> same.add(one.in(step.stage())), () -> others.add(step));
        }
        // Pots first: whoever makes a list holds the pot and then its additions.
        if (!others.isEmpty()) again(others, campaigns);
        additions.stages(same);
    }

    /// Free, or taken anew: what came may be less than what was promised, and what had lapsed may come after all, if
    /// the pot still has it.
    private void again(List<Step> steps, Map<CampaignId, Campaign> campaigns) {
        var wanted = new LinkedHashSet<UUID>();
        steps.forEach(step -> step.known().ifPresent(one -> wanted.add(one.pot())));
        steps.forEach(step -> wanted.addAll(open(campaign(step, campaigns))));
        pots.held(wanted);
        additions.stages(steps.stream()
                .flatMap(step -> step.known().stream())
                .map(one -> one.in(Addition.Stage.FREE))
                .toList());
        for (var step : steps)
            if (step.stage() != Addition.Stage.FREE) {
                var campaign = campaign(step, campaigns);
                var from = step.known().map(one -> List.of(one.pot())).orElseGet(() -> open(campaign));
                take(pots.all(from), campaign, step.pledge().id(), step.gift(), step.stage());
            }
    }

    /// @param some held
    private Optional<Addition> take(List<Pot> some, Campaign campaign, UUID pledge, Money gift, Addition.Stage stage) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(
                now, portals.with(campaign.portal()).setting().zone());
        for (var pot : some) {
            var amount = pot.addition(gift, pots.takenBy(campaign.id(), pot.id()), pots.takenOn(today, pot.id()));
            if (!amount.isPositive()) continue;
            var addition =
                    new Addition(Ids.next(), pot.id(), campaign.id(), pledge, amount, today, stage, Optional.empty());
            additions.add(addition, now);
            return Optional.of(addition);
        }
        return Optional.empty();
    }

    /// Nobody doubles what she asks for herself.
    private List<UUID> open(Campaign campaign) {
        return pots.on(campaign.portal(), Pot.Stage.OPEN).stream()
                .filter(one -> !one.partner().equals(campaign.organisation()))
                .map(Pot::id)
                .toList();
    }

    private static Campaign campaign(Step step, Map<CampaignId, Campaign> campaigns) {
        return Objects.requireNonNull(campaigns.get(step.pledge().wish().campaign()));
    }
}
