package ruhr.kumpel.payment;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.payment.CardTold.Fate;

/// Looks at the provider how an attempt stands and has it booked. Never within a transaction: the provider may take its
/// time.
@Component
class CardLook {

    private static final int TRIES = 6;

    /// Clocks differ a little.
    private static final Duration GRACE = Duration.ofMinutes(5);

    private final CardProvider provider;
    private final CardStore store;
    private final CardRefundStore refunds;
    private final PaymentStore payments;
    private final CardBooks books;
    private final Clock clock;

    CardLook(
            CardProvider provider,
            CardStore store,
            CardRefundStore refunds,
            PaymentStore payments,
            CardBooks books,
            Clock clock) {
        this.provider = provider;
        this.store = store;
        this.refunds = refunds;
        this.payments = payments;
        this.books = books;
        this.clock = clock;
    }

    /// What is written was asked for after the version that it replaces was read; so an old answer never
    /// replaces a newer one.
    void at(CardAttempt attempt) {
        for (int i = 0; i < TRIES; i++) {
            var seen = store.with(attempt.payment(), attempt.number()).orElseThrow();
            if (books.write(seen, answer(seen))) return;
        }
        throw new ProviderAway();
    }

    /// Opens it at the provider if that has not happened, or its answer was lost.
    URI page(CardAttempt attempt) {
        var known = attempt.page();
        if (known.isPresent()) return known.get().url();
        var amount = payments.with(attempt.payment()).orElseThrow().amount();
        store.opened(attempt, stripe().open(attempt, amount));
        return store.with(attempt.payment(), attempt.number())
                .flatMap(CardAttempt::page)
                .orElseThrow()
                .url();
    }

    private CardAnswer answer(CardAttempt attempt) {
        if (attempt.page().isPresent())
            return stripe().standing(attempt, !refunds.asked(attempt).isEmpty());
        if (clock.instant().isBefore(attempt.ends().plus(GRACE))) {
            page(attempt);
            return answer(store.with(attempt.payment(), attempt.number()).orElseThrow());
        }
        return NEVER_OPENED;
    }

    /// Its page was asked for, but nobody ever saw the answer, so nobody was led there.
    private static final CardAnswer NEVER_OPENED = new CardAnswer(
            new CardTold(
                    Fate.OVER,
                    CardTold.NOTHING.paid(),
                    CardTold.NOTHING.refunded(),
                    CardTold.NOTHING.withdrawn(),
                    false),
            Optional.empty(),
            Set.of(),
            Set.of());

    private Stripe stripe() {
        return provider.stripe().orElseThrow(ProviderAway::new);
    }
}
