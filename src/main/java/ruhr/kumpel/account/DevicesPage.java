package ruhr.kumpel.account;

import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// Ends sessions elsewhere and takes passkeys away.
@Controller
@Access(value = Access.For.MEMBERS, on = Access.On.BOTH)
class DevicesPage {

    private final BrowserStore devices;
    private final Passkeys passkeys;

    DevicesPage(BrowserStore devices, Passkeys passkeys) {
        this.devices = devices;
        this.passkeys = passkeys;
    }

    @PostMapping("/{lang}/account/sessions/{browser}/end")
    String end(@PathVariable UUID browser, Visit visit) {
        if (!devices.forget(visit.memberHere().person(), browser)) throw new NotFound();
        return "redirect:" + visit.link("/account?done=ended");
    }

    /// Here, too: whoever feels unsafe should not have to think about exceptions.
    @PostMapping("/{lang}/account/sessions/end")
    String endAll(Visit visit) {
        devices.forgetAllOf(visit.memberHere().person());
        return "redirect:" + visit.link("/");
    }

    /// The browser's script has added it; this only leads back to the page.
    @PostMapping("/{lang}/account/passkeys")
    String added(Visit visit) {
        return "redirect:" + visit.link("/account?done=passkey-added");
    }

    @PostMapping("/{lang}/account/passkeys/remove")
    String remove(@RequestParam(defaultValue = "") String passkey, Visit visit) {
        passkeys.remove(visit.memberHere().person(), Bytes.fromBase64(passkey));
        return "redirect:" + visit.link("/account?done=passkey-removed");
    }
}
