package ruhr.kumpel.standin;

import static ruhr.kumpel.standin.Books.number;
import static ruhr.kumpel.standin.Books.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What happens at Stripe: accounts are opened, pages are paid, money goes back, cardholders dispute. Of each it tells
/// in an event.
final class Bank {

    private static final int SHORTEST_MINUTES = 30;

    private final Books books;
    private final String base;
    private final Consumer<Map<String, Object>> tell;

    Bank(Books books, String base, Consumer<Map<String, Object>> tell) {
        this.books = books;
        this.base = base;
        this.tell = tell;
    }

    Map<String, Object> openAccount(Form form) {
        var account = books.add("acct_", "account", "");
        account.put("country", form.perhaps("country").orElse("DE"));
        account.put("charges_enabled", false);
        account.put("details_submitted", false);
        account.put("metadata", form.metadata("metadata"));
        return account;
    }

    /// Its owner has told all that Stripe must know.
    void complete(String id) {
        var account = books.get(id, "");
        account.put("charges_enabled", true);
        account.put("details_submitted", true);
        tells("account.updated", account, id);
    }

    Map<String, Object> link(Form form) {
        var account = books.get(form.needed("account"), "");
        var link = new LinkedHashMap<String, Object>();
        link.put("object", "account_link");
        link.put("created", books.now());
        link.put("expires_at", books.now() + 300);
        link.put(
                "url",
                base + "/setup/" + text(account, "id") + "?back="
                        + URLEncoder.encode(form.needed("return_url"), StandardCharsets.UTF_8));
        return link;
    }

    Map<String, Object> openSession(Form form, String account) {
        if (!Boolean.TRUE.equals(books.get(account, "").get("charges_enabled")))
            throw Refusal.invalid("account_invalid", "This account cannot make charges.");
        if (!form.needed("line_items[0][price_data][currency]").equals("eur"))
            throw Refusal.invalid("", "Only euros here.");
        long amount = form.number("line_items[0][price_data][unit_amount]");
        long ends = form.perhaps("expires_at").map(Long::parseLong).orElse(books.now() + 86_400);
        if (ends < books.now() + SHORTEST_MINUTES * 60L)
            throw Refusal.invalid("", "The `expires_at` timestamp must be at least 30 minutes from creation.");
        var session = books.add("cs_test_", "checkout.session", account);
        session.put("amount_total", amount);
        session.put("currency", "eur");
        session.put("mode", form.needed("mode"));
        session.put("status", "open");
        session.put("payment_status", "unpaid");
        form.perhaps("client_reference_id").ifPresent(id -> session.put("client_reference_id", id));
        session.put("expires_at", ends);
        session.put("success_url", form.needed("success_url"));
        session.put("cancel_url", form.needed("cancel_url"));
        session.put("locale", form.perhaps("locale").orElse("auto"));
        session.put("metadata", form.metadata("metadata"));
        session.put("url", base + "/pay/" + text(session, "id"));
        session.put("_label", form.needed("line_items[0][price_data][product_data][name]"));
        session.put("_intent_metadata", form.metadata("payment_intent_data[metadata]"));
        return session;
    }

    /// As Stripe answers: with what it is connected to, if that was asked for.
    Map<String, Object> session(String id, String account, boolean expanded) {
        var session = books.get(id, account);
        overdue(session);
        if (!expanded || !session.containsKey("payment_intent")) return session;
        var full = new LinkedHashMap<>(session);
        var intent = new LinkedHashMap<>(books.get(text(session, "payment_intent"), account));
        intent.put("latest_charge", books.get(text(intent, "latest_charge"), account));
        full.put("payment_intent", intent);
        return full;
    }

    Map<String, Object> expire(String id, String account) {
        var session = books.get(id, account);
        if (!isOpen(session))
            throw Refusal.invalid("", "Only Checkout Sessions with a status of `open` can be expired.");
        session.put("status", "expired");
        session.remove("url");
        tells("checkout.session.expired", session, account);
        return session;
    }

    boolean isOpen(Map<String, Object> session) {
        overdue(session);
        return text(session, "status").equals("open");
    }

    /// The visitor has pressed "pay".
    void pay(Map<String, Object> session) {
        if (!isOpen(session)) return;
        var account = text(session, "_account");
        var amount = number(session, "amount_total");
        var intent = books.add("pi_", "payment_intent", account);
        var charge = books.add("ch_", "charge", account);
        intent.put("amount", amount);
        intent.put("amount_received", amount);
        intent.put("currency", "eur");
        intent.put("status", "succeeded");
        intent.put("latest_charge", text(charge, "id"));
        intent.put("metadata", session.get("_intent_metadata"));
        charge.put("amount", amount);
        charge.put("amount_captured", amount);
        charge.put("amount_refunded", 0L);
        charge.put("currency", "eur");
        charge.put("disputed", false);
        charge.put("paid", true);
        charge.put("refunded", false);
        charge.put("status", "succeeded");
        charge.put("payment_intent", text(intent, "id"));
        charge.put("metadata", session.get("_intent_metadata"));
        session.put("payment_intent", text(intent, "id"));
        session.put("payment_status", "paid");
        session.put("status", "complete");
        session.remove("url");
        tells("charge.succeeded", charge, account);
        tells("payment_intent.succeeded", intent, account);
        tells("checkout.session.completed", session, account);
    }

    Map<String, Object> giveBack(Form form, String account) {
        var charge = charge(form.needed("payment_intent"), account);
        long left = number(charge, "amount") - number(charge, "amount_refunded");
        if (left <= 0)
            throw Refusal.invalid(
                    "charge_already_refunded", "Charge " + text(charge, "id") + " has already been refunded.");
        if (Boolean.TRUE.equals(charge.get("disputed")))
            throw Refusal.invalid("charge_disputed", "Charge " + text(charge, "id") + " has been charged back.");
        long amount = form.perhaps("amount").isPresent() ? form.number("amount") : left;
        if (amount <= 0 || amount > left)
            throw Refusal.invalid("", "Refund amount is greater than unrefunded amount on charge.");
        var refund = books.add("re_", "refund", account);
        refund.put("amount", amount);
        refund.put("currency", "eur");
        refund.put("charge", text(charge, "id"));
        refund.put("payment_intent", text(charge, "payment_intent"));
        refund.put("status", "succeeded");
        refund.put("metadata", form.metadata("metadata"));
        charge.put("amount_refunded", number(charge, "amount_refunded") + amount);
        charge.put("refunded", number(charge, "amount_refunded") == number(charge, "amount"));
        tells("charge.refunded", charge, account);
        return refund;
    }

    /// The bank of the card could not take it.
    void failRefund(String id) {
        var refund = books.find(id).orElseThrow();
        var account = text(refund, "_account");
        var charge = books.get(text(refund, "charge"), account);
        refund.put("status", "failed");
        charge.put("amount_refunded", number(charge, "amount_refunded") - number(refund, "amount"));
        charge.put("refunded", false);
        tells("refund.failed", refund, account);
    }

    /// The cardholder says that it was not her; later her bank decides.
    Map<String, Object> dispute(String intent, String account) {
        var charge = charge(intent, account);
        charge.put("disputed", true);
        var dispute = books.add("du_", "dispute", account);
        dispute.put("amount", number(charge, "amount") - number(charge, "amount_refunded"));
        dispute.put("currency", "eur");
        dispute.put("charge", text(charge, "id"));
        dispute.put("payment_intent", intent);
        dispute.put("reason", "fraudulent");
        dispute.put("status", "needs_response");
        tells("charge.dispute.created", dispute, account);
        return dispute;
    }

    void decide(Map<String, Object> dispute, boolean won) {
        dispute.put("status", won ? "won" : "lost");
        tells("charge.dispute.closed", dispute, text(dispute, "_account"));
    }

    Map<String, Object> list(List<Map<String, Object>> all, Form form, String url) {
        var shown = new ArrayList<>(all);
        form.perhaps("starting_after").ifPresent(last -> {
            while (!shown.isEmpty() && !text(shown.removeFirst(), "id").equals(last)) {}
        });
        int limit = form.perhaps("limit").map(Integer::parseInt).orElse(10);
        var list = new LinkedHashMap<String, Object>();
        list.put("object", "list");
        list.put("data", shown.subList(0, Math.min(limit, shown.size())));
        list.put("has_more", shown.size() > limit);
        list.put("url", url);
        return list;
    }

    private Map<String, Object> charge(String intent, String account) {
        return books.get(text(books.get(intent, account), "latest_charge"), account);
    }

    private void overdue(Map<String, Object> session) {
        if (text(session, "status").equals("open") && number(session, "expires_at") <= books.now())
            session.put("status", "expired");
    }

    private void tells(String type, Map<String, Object> about, String account) {
        var event = books.add("evt_", "event", account);
        event.put("account", account);
        event.put("api_version", "2025-01-27.acacia");
        event.put("type", type);
        event.put("data", Map.of("object", Wire.shown(about)));
        event.put("pending_webhooks", 1);
        event.put("request", Map.of());
        tell.accept(event);
    }
}
