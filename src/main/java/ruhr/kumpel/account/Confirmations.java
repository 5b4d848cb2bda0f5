package ruhr.kumpel.account;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.ConfirmationStore.Waiting;
import ruhr.kumpel.account.Proof.Over;
import ruhr.kumpel.account.Proof.Proven;
import ruhr.kumpel.account.Proof.Wrong;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Visit;

/// Has addresses confirmed by eight digits or a link in a letter, for everything that visitors write before they
/// have an account ([Confirmable]). A signed-in member needs none of this.
@Component
public class Confirmations {

    private final ConfirmationStore store;
    private final MailCodes codes;
    private final Accounts accounts;
    private final LetterLimits limits;
    private final CodeLetters letters;
    private final ObjectProvider<Confirmable> confirmables;

    Confirmations(
            ConfirmationStore store,
            MailCodes codes,
            Accounts accounts,
            LetterLimits limits,
            CodeLetters letters,
            ObjectProvider<Confirmable> confirmables) {
        this.store = store;
        this.codes = codes;
        this.accounts = accounts;
        this.limits = limits;
        this.letters = letters;
        this.confirmables = confirmables;
    }

    /// Sends the letter. `purpose` is that of the [Confirmable], `subject` the thing that waits.
    @Transactional
    public Asked ask(EmailAddress address, String purpose, UUID subject, Visit visit) {
        if (!limits.allow(address, visit.site())) return new Asked.TooMany();
        var fresh = codes.issue(address);
        store.add(fresh.id(), purpose, subject);
        letters.confirmation(fresh, purpose, visit);
        return new Asked.Sent("/confirm/" + fresh.id());
    }

    Optional<Waiting> with(UUID id) {
        return store.with(id);
    }

    /// What the page behind the link is about, while the link is good.
    Optional<Waiting> behind(Secret link) {
        return codes.behind(link).flatMap(code -> store.with(code.id()));
    }

    /// The letter again, with new digits; at most three times.
    @Transactional
    boolean again(UUID id, Visit visit) {
        var waiting = store.with(id);
        if (waiting.isEmpty() || !limits.allow(waiting.get().address(), visit.site())) return false;
        var fresh = codes.again(id);
        fresh.ifPresent(letter -> letters.confirmation(letter, waiting.get().purpose(), visit));
        return fresh.isPresent();
    }

    @Transactional
    Confirming confirm(UUID id, Digits typed, Visit visit) {
        return store.with(id)
                .map(waiting -> confirmed(codes.check(id, typed), waiting, visit))
                .orElse(new Confirming.Over());
    }

    @Transactional
    Confirming press(Secret link, Visit visit) {
        return store.behind(link)
                .map(waiting -> confirmed(codes.press(waiting.id()), waiting, visit))
                .orElse(new Confirming.Over());
    }

    private Confirming confirmed(Proof proof, Waiting waiting, Visit visit) {
        return switch (proof) {
            case Proven(var address, var _) -> confirmed(address, waiting, visit);
            case Wrong(var left) -> new Confirming.Wrong(left);
            case Over _ -> new Confirming.Over();
        };
    }

    /// The row of `account.confirmed` lets one transaction through; any other waits for it and then reads what
    /// came of it: two clicks, two letters for the same thing, two nodes.
    private Confirming confirmed(EmailAddress address, Waiting waiting, Visit visit) {
        var person = accounts.personFor(address, visit.language());
        if (accounts.isBlocked(person)) return new Confirming.Blocked();
        if (!store.first(waiting, person, visit.now())) return earlier(waiting, person);
        var path = confirmable(waiting.purpose()).confirmed(waiting.subject(), person, visit);
        store.led(waiting, path);
        return new Confirming.Done(person, path);
    }

    /// Somebody else may have confirmed it first, from a letter to a mistyped address; nobody enters as her.
    private Confirming earlier(Waiting waiting, PersonId person) {
        var result = store.result(waiting);
        return result.person().equals(person) ? result : new Confirming.Over();
    }

    private Confirmable confirmable(String purpose) {
        Map<String, Confirmable> all = confirmables.stream().collect(toMap(Confirmable::purpose, one -> one));
        var found = all.get(purpose);
        if (found == null) throw new IllegalStateException("Nobody waits for " + purpose);
        return found;
    }
}
