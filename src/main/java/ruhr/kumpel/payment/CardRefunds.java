package ruhr.kumpel.payment;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.PersonId;

/// Gives back what a card has paid. First it is written down and held, then the provider is asked, under the same name
/// however often, then what the provider says is booked: a crash in between loses and doubles nothing.
@Component
class CardRefunds {

    private static final Logger LOG = LoggerFactory.getLogger(CardRefunds.class);

    private final CardProvider provider;
    private final CardStore store;
    private final CardRefundStore refunds;
    private final RefundAsking asking;
    private final CardLook look;
    private final CardBooks books;

    CardRefunds(
            CardProvider provider,
            CardStore store,
            CardRefundStore refunds,
            RefundAsking asking,
            CardLook look,
            CardBooks books) {
        this.provider = provider;
        this.store = store;
        this.refunds = refunds;
        this.asking = asking;
        this.look = look;
        this.books = books;
    }

    /// Empty if it is written down; else why not.
    Optional<Refunding> ask(UUID payment, Money amount, UUID key, PersonId by) {
        return asking.ask(payment, amount, key, by);
    }

    Refunding giveBack(UUID payment, Money amount, UUID key, PersonId by) {
        var not = ask(payment, amount, key, by);
        return not.isPresent() ? not.get() : carryOut(refunds.with(key).orElseThrow());
    }

    /// However often: what the provider has done already is not asked for again.
    Refunding carryOut(CardRefund refund) {
        var attempt = store.with(refund.payment(), refund.attempt()).orElseThrow();
        try {
            look.at(attempt);
            if (state(refund) == CardRefund.State.ASKED) {
                provider.stripe()
                        .orElseThrow(ProviderAway::new)
                        .giveBack(attempt, refund.amount(), refund.id().toString());
                look.at(attempt);
            }
        } catch (ProviderAway e) {
            LOG.warn("Refund {} goes on later", refund.id(), e);
        } catch (ProviderRefused e) {
            LOG.warn("Refund {} was refused", refund.id(), e);
            books.refuse(refund);
        }
        return switch (state(refund)) {
            case DONE -> new Refunding.Refunded(refund.amount());
            case ASKED -> new Refunding.UnderWay(refund.amount());
            case REFUSED -> new Refunding.Refused();
        };
    }

    private CardRefund.State state(CardRefund refund) {
        return refunds.with(refund.id()).orElseThrow().state();
    }
}
