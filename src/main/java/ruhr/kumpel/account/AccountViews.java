package ruhr.kumpel.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Gathers what the account page shows.
@Component
class AccountViews {

    private static final List<String> DONE =
            List.of("saved", "address", "ended", "ended-all", "passkey-added", "passkey-removed", "joined");

    private final Accounts accounts;
    private final BrowserStore devices;
    private final Browsers browsers;
    private final Passkeys passkeys;
    private final SignInHost host;

    AccountViews(Accounts accounts, BrowserStore devices, Browsers browsers, Passkeys passkeys, SignInHost host) {
        this.accounts = accounts;
        this.devices = devices;
        this.browsers = browsers;
        this.passkeys = passkeys;
        this.host = host;
    }

    AccountView of(Visit visit, HttpServletRequest request, String done, Problems problems) {
        var member = visit.memberHere();
        var here = browsers.of(request).orElseThrow().browser();
        return new AccountView(
                member.name(),
                accounts.addressOf(member.person()).map(EmailAddress::value).orElse(""),
                member.language().value(),
                visit.site().languages().stream()
                        .map(tag -> Choice.of(tag.value(), tag.ownName()))
                        .toList(),
                devices.of(member.person()).stream()
                        .map(device -> session(device, device.browser().equals(here), visit))
                        .toList(),
                passkeys(member.person(), visit),
                browsers.fresh(request),
                host.is(request),
                host.origin() + visit.link("/account"),
                Device.words(Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "")),
                visit.link("/sign-in?again=true&next=" + visit.link("/account")),
                DONE.contains(done) ? visit.say("account.done." + done) : "",
                problems);
    }

    private static AccountView.Session session(Device device, boolean here, Visit visit) {
        return new AccountView.Session(
                device.browser().toString(),
                device.words(),
                When.of(device.signedIn(), visit),
                When.of(device.lastUsed(), visit),
                here);
    }

    private List<AccountView.Passkey> passkeys(PersonId person, Visit visit) {
        return passkeys.findByUserId(Passkeys.handle(person)).stream()
                .map(passkey -> passkey(passkey, visit))
                .toList();
    }

    private static AccountView.Passkey passkey(CredentialRecord passkey, Visit visit) {
        return new AccountView.Passkey(
                passkey.getCredentialId().toBase64UrlString(),
                passkey.getLabel(),
                When.day(passkey.getCreated(), visit),
                When.of(passkey.getLastUsed(), visit));
    }
}
