package ruhr.kumpel.account;

import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Visit;

/// The letters of this module, in words.
@Component
class CodeLetters {

    private final Courier courier;

    CodeLetters(Courier courier) {
        this.courier = courier;
    }

    void signIn(MailCodes.Fresh fresh, Destination destination, Visit visit) {
        var site = visit.say(destination.site().name()).value();
        var letter = Letter.to(
                fresh.address(),
                visit.language(),
                destination.site(),
                "account.sign-in",
                visit.say("account.letter.sign-in.subject", site),
                visit.say("account.letter.sign-in.what", site),
                visit.say("account.letter.valid"),
                visit.say("account.letter.sign-in.not-you"));
        courier.send(letter.withCode(fresh.digits().value())
                .withButton(
                        visit.say("account.letter.sign-in.button"),
                        visit.absolute("/sign-in/link?key=" + fresh.link().value())));
    }

    void confirmation(MailCodes.Fresh fresh, String purpose, Visit visit) {
        var letter = Letter.to(
                fresh.address(),
                visit.language(),
                visit.site(),
                "account.confirmation",
                visit.say("confirm." + purpose + ".title"),
                visit.say("confirm." + purpose + ".what"),
                visit.say("account.letter.valid"),
                visit.say("account.letter.confirm.not-you"));
        courier.send(letter.withCode(fresh.digits().value())
                .withButton(
                        visit.say("account.letter.confirm.button"),
                        visit.absolute("/confirm/link?key=" + fresh.link().value())));
    }

    void addressChange(MailCodes.Fresh fresh, Visit visit) {
        var letter = Letter.to(
                fresh.address(),
                visit.language(),
                visit.site(),
                "account.address-change",
                visit.say("account.letter.address.subject"),
                visit.say("account.letter.address.what"),
                visit.say("account.letter.valid"),
                visit.say("account.letter.confirm.not-you"));
        courier.send(letter.withCode(fresh.digits().value()));
    }

    /// To the old address: whoever took over an account cannot change the address unnoticed.
    void addressChanged(EmailAddress old, Visit visit) {
        courier.send(Letter.to(
                old,
                visit.language(),
                visit.site(),
                "account.address-changed",
                visit.say("account.letter.address-changed.subject"),
                visit.say("account.letter.address-changed.what"),
                visit.say("account.letter.address-changed.not-you")));
    }

    void invitation(EmailAddress to, String role, String path, Visit visit) {
        var name = visit.say(visit.site().name()).value();
        var letter = Letter.to(
                to,
                visit.language(),
                visit.site(),
                "account.invitation",
                visit.say("account.letter.invitation.subject", name),
                visit.say("account.letter.invitation.what", role, name),
                visit.say("account.letter.invitation.how"));
        courier.send(letter.withButton(visit.say("account.letter.invitation.button"), visit.absolute(path)));
    }
}
