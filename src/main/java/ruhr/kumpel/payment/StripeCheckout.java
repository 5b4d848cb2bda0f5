package ruhr.kumpel.payment;

import static java.util.stream.Collectors.toSet;

import com.stripe.model.Charge;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.PaymentIntentData;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.payment.CardTold.Fate;

/// What we ask of Stripe's own payment page, and what its answers mean to us.
final class StripeCheckout {

    /// In these the money is with the cardholder's bank. While there is only an inquiry (`warning_…`), it is not.
    private static final Set<String> WITHDRAWN = Set.of("needs_response", "under_review", "lost");

    private static final Set<String> GOING_ON =
            Set.of("needs_response", "under_review", "warning_needs_response", "warning_under_review");

    private StripeCheckout() {}

    /// Cards, and with them Apple Pay and Google Pay. No address, no name: what Stripe asks for is between the
    /// supporter, Stripe and the business.
    static SessionCreateParams of(CardAttempt attempt, Money amount) {
        var names = Map.of("payment", attempt.payment().toString(), "attempt", Integer.toString(attempt.number()));
        var price = PriceData.builder()
                .setCurrency("eur")
                .setUnitAmount(amount.cents())
                .setProductData(PriceData.ProductData.builder()
                        .setName(attempt.errand().label())
                        .build())
                .build();
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .addPaymentMethodType(SessionCreateParams.PaymentMethodType.CARD)
                .addLineItem(
                        LineItem.builder().setQuantity(1L).setPriceData(price).build())
                .setClientReferenceId(attempt.payment().toString())
                .putAllMetadata(names)
                .setPaymentIntentData(
                        PaymentIntentData.builder().putAllMetadata(names).build())
                .setLocale(locale(attempt.errand().language()))
                .setExpiresAt(attempt.ends().getEpochSecond())
                .setSuccessUrl(attempt.errand().back().toString())
                .setCancelUrl(attempt.errand().back().toString())
                .build();
    }

    static boolean isDisputed(Session session) {
        return charge(session)
                .filter(one -> Boolean.TRUE.equals(one.getDisputed()))
                .isPresent();
    }

    static CardAnswer answer(Session session, List<Dispute> disputes, List<Refund> refunds) {
        var paid = paid(session);
        var refunded = least(money(charge(session).map(Charge::getAmountRefunded)), paid);
        var withdrawn = least(
                Money.sum(disputes.stream()
                        .filter(one -> WITHDRAWN.contains(one.getStatus()))
                        .map(one -> money(Optional.ofNullable(one.getAmount())))
                        .toList()),
                paid.minus(refunded));
        boolean disputed = disputes.stream().anyMatch(one -> GOING_ON.contains(one.getStatus()));
        return new CardAnswer(
                new CardTold(fate(session, paid), paid, refunded, withdrawn, disputed),
                Optional.ofNullable(session.getPaymentIntent()),
                ours(refunds.stream().filter(one -> !isFailed(one))),
                ours(refunds.stream().filter(StripeCheckout::isFailed)));
    }

    private static Fate fate(Session session, Money paid) {
        if (paid.isPositive()) return Fate.PAID;
        return "expired".equals(session.getStatus()) ? Fate.OVER : Fate.OPEN;
    }

    /// In no other currency than the one we asked for.
    private static Money paid(Session session) {
        if (!"paid".equals(session.getPaymentStatus()) || !"eur".equals(session.getCurrency())) return Money.ZERO;
        return money(Optional.ofNullable(session.getPaymentIntentObject()).map(PaymentIntent::getAmountReceived));
    }

    private static Optional<Charge> charge(Session session) {
        return Optional.ofNullable(session.getPaymentIntentObject()).map(PaymentIntent::getLatestChargeObject);
    }

    private static boolean isFailed(Refund refund) {
        return "failed".equals(refund.getStatus()) || "canceled".equals(refund.getStatus());
    }

    private static Set<UUID> ours(Stream<Refund> refunds) {
        return refunds.map(one ->
                        one.getMetadata() == null ? "" : one.getMetadata().getOrDefault("refund", ""))
                .filter(name -> name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(toSet());
    }

    private static Money money(Optional<Long> cents) {
        return new Money(Math.max(0, cents.orElse(0L)));
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// Where Stripe does not speak a language, the browser's own is the better guess.
    private static SessionCreateParams.Locale locale(String language) {
        return Arrays.stream(SessionCreateParams.Locale.values())
                .filter(one -> one.getValue().equals(language))
                .findFirst()
                .orElse(SessionCreateParams.Locale.AUTO);
    }
}
