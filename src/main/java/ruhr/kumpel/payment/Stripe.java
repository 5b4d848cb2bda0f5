package ruhr.kumpel.payment;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.Dispute;
import com.stripe.model.Event;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.AccountCreateParams;
import com.stripe.param.AccountCreateParams.Controller;
import com.stripe.param.AccountLinkCreateParams;
import com.stripe.param.DisputeListParams;
import com.stripe.param.EventListParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.kernel.OrganisationId;

/// Asks Stripe. Whatever concerns money is asked in the name of an organisation's own account (`Stripe-Account`: a
/// direct charge), so that it never passes an account of the platform.
final class Stripe {

    private static final long PAGE = 100;

    private final StripeClient client;

    Stripe(CardKeys keys) {
        com.stripe.Stripe.enableTelemetry = false;
        this.client = StripeClient.builder()
                .setApiKey(keys.key())
                .setApiBase(keys.base().toString())
                .setMaxNetworkRetries(1)
                .setHttpClient(new StripeHttp(keys.onThisMachine()))
                .build();
    }

    private interface Question<T> {
        T ask() throws StripeException;
    }

    /// An account that its organisation runs by itself: it signs the contract, sees its money and bears fees and
    /// losses.
    String openAccount(OrganisationId organisation) {
        var controller = Controller.builder()
                .setStripeDashboard(Controller.StripeDashboard.builder()
                        .setType(Controller.StripeDashboard.Type.FULL)
                        .build())
                .setFees(Controller.Fees.builder()
                        .setPayer(Controller.Fees.Payer.ACCOUNT)
                        .build())
                .setLosses(Controller.Losses.builder()
                        .setPayments(Controller.Losses.Payments.STRIPE)
                        .build())
                .setRequirementCollection(Controller.RequirementCollection.STRIPE)
                .build();
        var asked = AccountCreateParams.builder()
                .setCountry("DE")
                .setController(controller)
                .putMetadata("organisation", organisation.value().toString())
                .build();
        var once = RequestOptions.builder()
                .setIdempotencyKey("account-" + organisation.value())
                .build();
        return answer(() -> client.v1().accounts().create(asked, once)).getId();
    }

    /// Where its owner tells the provider about herself; good for some minutes and once.
    URI onboarding(String account, URI back) {
        var asked = AccountLinkCreateParams.builder()
                .setAccount(account)
                .setRefreshUrl(back.toString())
                .setReturnUrl(back.toString())
                .setType(AccountLinkCreateParams.Type.ACCOUNT_ONBOARDING)
                .build();
        return URI.create(answer(() -> client.v1().accountLinks().create(asked)).getUrl());
    }

    /// Whether it may take cards.
    boolean isReady(String account) {
        return Boolean.TRUE.equals(
                answer(() -> client.v1().accounts().retrieve(account)).getChargesEnabled());
    }

    CardAttempt.Page open(CardAttempt attempt, Money amount) {
        var session = answer(() -> client.v1()
                .checkout()
                .sessions()
                .create(StripeCheckout.of(attempt, amount), as(attempt, attempt.key())));
        return new CardAttempt.Page(session.getId(), URI.create(session.getUrl()));
    }

    /// Nobody can pay it any more; if somebody has, that stays.
    void close(CardAttempt attempt) {
        if (attempt.page().isEmpty()) return;
        answer(() ->
                client.v1().checkout().sessions().expire(attempt.page().get().session(), as(attempt)));
    }

    /// @param asked whether refunds of ours are under way
    CardAnswer standing(CardAttempt attempt, boolean asked) {
        var expanded = SessionRetrieveParams.builder()
                .addExpand("payment_intent.latest_charge")
                .build();
        var session = answer(() -> client.v1()
                .checkout()
                .sessions()
                .retrieve(attempt.page().orElseThrow().session(), expanded, as(attempt)));
        var intent = Optional.ofNullable(session.getPaymentIntent());
        boolean disputed = attempt.told().disputed()
                || attempt.told().withdrawn().isPositive()
                || StripeCheckout.isDisputed(session);
        List<Dispute> disputes = disputed ? disputes(attempt, intent) : List.of();
        List<Refund> refunds = asked ? refunds(attempt, intent) : List.of();
        return StripeCheckout.answer(session, disputes, refunds);
    }

    /// @param key of ours: asked twice, it is given back once
    void giveBack(CardAttempt attempt, Money amount, String key) {
        var asked = RefundCreateParams.builder()
                .setPaymentIntent(attempt.intent().orElseThrow())
                .setAmount(amount.cents())
                .putMetadata("refund", key)
                .build();
        answer(() -> client.v1().refunds().create(asked, as(attempt, "refund-" + key)));
    }

    /// What the movement of money was begun for.
    Map<String, String> madeFor(String account, String intent) {
        return answer(() -> client.v1().paymentIntents().retrieve(intent, as(account)))
                .getMetadata();
    }

    /// All that happened there since, oldest first.
    List<Event> since(String account, Instant when, List<String> types) {
        var all = new ArrayList<Event>();
        @Nullable String last = null;
        while (true) {
            var asked = EventListParams.builder()
                    .setCreated(EventListParams.Created.builder()
                            .setGte(when.getEpochSecond())
                            .build())
                    .addAllType(types)
                    .setLimit(PAGE);
            if (last != null) asked.setStartingAfter(last);
            var page = answer(() -> client.v1().events().list(asked.build(), as(account)));
            all.addAll(page.getData());
            if (page.getData().isEmpty() || !Boolean.TRUE.equals(page.getHasMore())) return all.reversed();
            last = page.getData().getLast().getId();
        }
    }

    private List<Dispute> disputes(CardAttempt attempt, Optional<String> intent) {
        if (intent.isEmpty()) return List.of();
        var asked = DisputeListParams.builder()
                .setPaymentIntent(intent.get())
                .setLimit(PAGE)
                .build();
        return answer(() -> client.v1().disputes().list(asked, as(attempt))).getData();
    }

    private List<Refund> refunds(CardAttempt attempt, Optional<String> intent) {
        if (intent.isEmpty()) return List.of();
        var asked = RefundListParams.builder()
                .setPaymentIntent(intent.get())
                .setLimit(PAGE)
                .build();
        return answer(() -> client.v1().refunds().list(asked, as(attempt))).getData();
    }

    private static RequestOptions as(CardAttempt attempt) {
        return as(attempt.account());
    }

    private static RequestOptions as(String account) {
        return RequestOptions.builder().setStripeAccount(account).build();
    }

    private static RequestOptions as(CardAttempt attempt, String key) {
        return RequestOptions.builder()
                .setStripeAccount(attempt.account())
                .setIdempotencyKey(key)
                .build();
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
        } catch (RateLimitException e) {
            throw new ProviderAway(e);
        } catch (InvalidRequestException | CardException | IdempotencyException | PermissionException e) {
            throw new ProviderRefused(e);
        } catch (StripeException e) {
            throw new ProviderAway(e);
        }
    }
}
