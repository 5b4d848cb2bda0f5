package ruhr.kumpel.standin;

import static ruhr.kumpel.standin.Books.number;
import static ruhr.kumpel.standin.Books.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The few of Stripe's addresses that Kumpel asks, with its rules about keys, accounts and asking twice.
final class Api {

    private final Books books;
    private final Bank bank;
    private final String key;
    private final Map<String, Earlier> earlier = new HashMap<>();

    /// @param asked the same name for another question is an error
    private record Earlier(String asked, Answer answer) {}

    record Answer(int status, Map<String, ?> body) {}

    /// @param once what the asker calls this question; empty if it does not matter
    record Asked(String method, String path, Form form, String authorization, String account, String once) {

        String question() {
            return method + " " + path + " " + form.fields();
        }
    }

    Api(Books books, Bank bank, String key) {
        this.books = books;
        this.bank = bank;
        this.key = key;
    }

    Answer answer(Asked asked) {
        try {
            if (!asked.authorization().equals("Bearer " + key))
                throw new Refusal(401, "invalid_request_error", "", "Invalid API Key provided.");
            if (!asked.account().isEmpty() && books.find(asked.account()).isEmpty())
                throw new Refusal(
                        403, "invalid_request_error", "account_invalid", "The provided key does not have access.");
            return asked.method().equals("POST") && !asked.once().isEmpty() ? once(asked) : fresh(asked);
        } catch (Refusal refusal) {
            return new Answer(refusal.status(), refusal.body());
        }
    }

    private Answer once(Asked asked) {
        var name = asked.account() + " " + asked.once();
        var known = earlier.get(name);
        if (known == null) {
            var answer = fresh(asked);
            earlier.put(name, new Earlier(asked.question(), answer));
            return answer;
        }
        if (!known.asked().equals(asked.question()))
            throw new Refusal(
                    400,
                    "idempotency_error",
                    "",
                    "Keys for idempotent requests can only be used with the same parameters they were first used with.");
        return known.answer();
    }

    private Answer fresh(Asked asked) {
        var steps = List.of(asked.path().substring("/v1/".length()).split("/"));
        var body = asked.method().equals("POST") ? done(steps, asked) : read(steps, asked);
        books.keep();
        return new Answer(200, Wire.shown(body));
    }

    private Map<String, ?> done(List<String> steps, Asked asked) {
        return switch (String.join(
                "/", steps.size() == 4 ? List.of("checkout", "sessions", "x", steps.get(3)) : steps)) {
            case "accounts" -> bank.openAccount(asked.form());
            case "account_links" -> bank.link(asked.form());
            case "checkout/sessions" -> bank.openSession(asked.form(), asked.account());
            case "checkout/sessions/x/expire" -> bank.expire(steps.get(2), asked.account());
            case "refunds" -> bank.giveBack(asked.form(), asked.account());
            default -> throw unknown(asked);
        };
    }

    private Map<String, ?> read(List<String> steps, Asked asked) {
        var form = asked.form();
        return switch (steps.getFirst()) {
            case "accounts" -> books.get(steps.getLast(), "");
            case "checkout" ->
                bank.session(
                        steps.getLast(), asked.account(), form.fields().containsValue("payment_intent.latest_charge"));
            case "payment_intents" -> books.get(steps.getLast(), asked.account());
            case "refunds", "disputes" -> {
                var intent = form.needed("payment_intent");
                var kind = steps.getFirst().equals("refunds") ? "refund" : "dispute";
                yield bank.list(
                        books.all(
                                kind,
                                asked.account(),
                                one -> text(one, "payment_intent").equals(intent)),
                        form,
                        asked.path());
            }
            case "events" -> {
                long since = form.number("created[gte]");
                var types = form.fields().entrySet().stream()
                        .filter(one -> one.getKey().startsWith("types["))
                        .map(Map.Entry::getValue)
                        .toList();
                yield bank.list(
                        books.all(
                                "event",
                                asked.account(),
                                one -> number(one, "created") >= since && types.contains(text(one, "type"))),
                        form,
                        asked.path());
            }
            default -> throw unknown(asked);
        };
    }

    private static Refusal unknown(Asked asked) {
        return new Refusal(
                404,
                "invalid_request_error",
                "",
                "Unrecognized request URL (" + asked.method() + ": " + asked.path() + ").");
    }
}
