package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.payment.CardPayment;
import ruhr.kumpel.payment.CardProvider;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.PaymentState;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Visit;

/// Where paying by card is offered, and what is said of it. Without a card provider: nowhere, nothing.
@Component
class CardViews {

    private final CardPayment cards;
    private final CardProvider provider;

    CardViews(CardPayment cards, CardProvider provider) {
        this.cards = cards;
        this.provider = provider;
    }

    /// Where a form leads to the provider's page, if this can be paid so. The page with the form must be allowed to.
    Optional<String> offer(Payment payment, Visit visit, HttpServletResponse response) {
        if (!cards.takes(payment)) return Optional.empty();
        letFormsLeadThere(response);
        return Optional.of(visit.link("/my/supports/" + payment.id() + "/card"));
    }

    /// She does not want to pay any more.
    void abandon(UUID payment) {
        cards.abandon(payment);
    }

    void letFormsLeadThere(HttpServletResponse response) {
        provider.pages().forEach(origin -> Headers.letFormsLeadTo(origin, response));
    }

    /// What the supporter reads of money that went by card; empty if it did not.
    Optional<String> said(UUID payment, PaymentState state, Visit visit) {
        var left = cards.left(List.of(payment)).get(payment);
        if (left == null) return Optional.empty();
        if (cards.unsettled(List.of(payment)).contains(payment))
            return Optional.of(visit.say("campaign.card.unsettled"));
        if (state != PaymentState.CONFIRMED) return Optional.empty();
        return Optional.of(visit.say("campaign.card.paid", Telling.to(visit).money(left)));
    }
}
