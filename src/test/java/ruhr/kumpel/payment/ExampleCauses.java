package ruhr.kumpel.payment;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.iban4j.IbanUtil;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;

/// Organisations with an account of their own, and something to give for. Each test makes its own.
@Component
public class ExampleCauses {

    private final Payees payees;

    ExampleCauses(Payees payees) {
        this.payees = payees;
    }

    static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }

    /// A German IBAN that exists only here.
    public static String iban() {
        var account = "%018d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000_000_000L));
        return "DE" + IbanUtil.calculateCheckDigit("DE00" + account) + account;
    }

    Payee payee() {
        var entered = payees.enter(new OrganisationId(UUID.randomUUID()), "Salon Yılmaz", iban(), somebody());
        return ((Entering.Entered) entered).payee();
    }

    CauseId cause() {
        return cause(payee());
    }

    CauseId cause(Payee payee) {
        var cause = new CauseId(Ids.next());
        payees.open(cause, payee);
        return cause;
    }
}
