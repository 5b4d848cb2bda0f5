package ruhr.kumpel.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Proof.Over;
import ruhr.kumpel.account.Proof.Proven;
import ruhr.kumpel.account.Proof.Wrong;
import ruhr.kumpel.account.SigningIn.Way;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.web.Visit;

/// Signing in by mail. Asking never looks whether the address is known: everybody gets the same letter, and who
/// answers it becomes a person if she was none. So there is nothing to find out (promise 12).
@Component
class SignIns {

    private final SignInStore store;
    private final MailCodes codes;
    private final Accounts accounts;
    private final LetterLimits limits;
    private final CodeLetters letters;

    SignIns(SignInStore store, MailCodes codes, Accounts accounts, LetterLimits limits, CodeLetters letters) {
        this.store = store;
        this.codes = codes;
        this.accounts = accounts;
        this.limits = limits;
        this.letters = letters;
    }

    @Transactional
    Asked ask(EmailAddress address, Destination destination, Visit visit) {
        if (!limits.allow(address, destination.site())) return new Asked.TooMany();
        var fresh = codes.issue(address);
        store.add(fresh.id(), new Way(destination.host(), destination.path()));
        letters.signIn(fresh, destination, visit);
        return new Asked.Sent("/sign-in/code?ticket=" + fresh.id());
    }

    @Transactional
    SigningIn enter(UUID ticket, Digits typed, LanguageTag language) {
        return store.way(ticket)
                .map(way -> signedIn(codes.check(ticket, typed), way, language))
                .orElse(new SigningIn.Over());
    }

    @Transactional
    SigningIn press(Secret link, LanguageTag language) {
        return behind(link)
                .flatMap(code -> store.way(code.id()).map(way -> signedIn(codes.press(code.id()), way, language)))
                .orElse(new SigningIn.Over());
    }

    /// Where this sign-in leads in the end.
    Optional<Way> way(UUID ticket) {
        return store.way(ticket);
    }

    /// What the page behind the link shows before its button is pressed.
    Optional<MailCode> behind(Secret link) {
        return codes.behind(link).filter(code -> store.way(code.id()).isPresent());
    }

    private SigningIn signedIn(Proof proof, Way way, LanguageTag language) {
        return switch (proof) {
            case Proven(var address, var again) -> again ? new SigningIn.Over() : enter(address, way, language);
            case Wrong(var left) -> new SigningIn.Wrong(left);
            case Over _ -> new SigningIn.Over();
        };
    }

    private SigningIn enter(EmailAddress address, Way way, LanguageTag language) {
        var person = accounts.personFor(address, language);
        return accounts.isBlocked(person) ? new SigningIn.Blocked() : new SigningIn.Entered(person, way);
    }
}
