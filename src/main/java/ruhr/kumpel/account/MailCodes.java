package ruhr.kumpel.account;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Proof.Over;
import ruhr.kumpel.account.Proof.Proven;
import ruhr.kumpel.account.Proof.Wrong;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Secret;

/// Proofs of reading an address's mail: 8 digits or a link, 10 minutes, 5 tries, once. Always called within the
/// transaction of what the proof is for, so that both happen or neither.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailCodes {

    /// What goes into the letter; never stored like this.
    record Fresh(UUID id, EmailAddress address, Digits digits, Secret link) {}

    private final MailCodeStore store;
    private final Seal seal;
    private final Clock clock;

    MailCodes(MailCodeStore store, Seal seal, Clock clock) {
        this.store = store;
        this.seal = seal;
        this.clock = clock;
    }

    Fresh issue(EmailAddress address) {
        var fresh = new Fresh(Ids.next(), address, Digits.next(), Secret.next());
        store.add(
                fresh.id(),
                address,
                seal.of(fresh.id(), fresh.digits()),
                fresh.link(),
                clock.instant().plus(MailCode.VALID));
        return fresh;
    }

    /// New digits for the same page; empty after the fourth letter, then it starts anew.
    Optional<Fresh> again(UUID id) {
        return store.locked(id).filter(MailCode::renewable).map(code -> {
            var fresh = new Fresh(id, code.address(), Digits.next(), Secret.next());
            store.renew(
                    id,
                    seal.of(id, fresh.digits()),
                    fresh.link(),
                    clock.instant().plus(MailCode.VALID));
            return fresh;
        });
    }

    /// What the page behind a link shows before its button is pressed; empty once the link is worth nothing.
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<MailCode> behind(Secret link) {
        return store.behind(link).filter(code -> code.usable(clock.instant()));
    }

    Proof check(UUID id, Digits typed) {
        return store.locked(id).map(code -> check(code, typed)).orElse(new Over());
    }

    private Proof check(MailCode code, Digits typed) {
        boolean right = MessageDigest.isEqual(seal.of(code.id(), typed), code.digits());
        var now = clock.instant();
        if (right && code.justUsed(now)) return new Proven(code.address(), true);
        if (!code.open(now)) return new Over();
        if (right) return use(code);
        store.missed(code.id());
        return code.triesLeft() > 1 ? new Wrong(code.triesLeft() - 1) : new Over();
    }

    /// The button behind the link was pressed. Wrong digits do not spend the link: 128 bits are not guessed.
    Proof press(UUID id) {
        return store.locked(id).map(this::press).orElse(new Over());
    }

    private Proof press(MailCode code) {
        var now = clock.instant();
        if (code.justUsed(now)) return new Proven(code.address(), true);
        return code.usable(now) ? use(code) : new Over();
    }

    private Proof use(MailCode code) {
        store.used(code.id(), clock.instant());
        return new Proven(code.address(), false);
    }
}
