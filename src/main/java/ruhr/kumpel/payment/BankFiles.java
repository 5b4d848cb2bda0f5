package ruhr.kumpel.payment;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Takes the files that a business gets from its bank: whole or not at all, and each once.
@Component
public class BankFiles {

    private final Clearing clearing;

    BankFiles(Clearing clearing) {
        this.clearing = clearing;
    }

    public Taking take(Payee payee, BankFile file, PersonId by) {
        return take(List.of(payee), file, by);
    }

    /// Of one of these accounts of an organisation; the file says of which. It is read before the database is touched.
    public Taking take(List<Payee> accounts, BankFile file, PersonId by) {
        for (var payee : accounts)
            switch (file.read(payee.iban())) {
                case Reading.Read read -> {
                    return clearing.clear(payee, file.bytes(), read, by);
                }
                case Reading.Refused refused -> {
                    boolean another = refused.reason() == Reading.Reason.FOREIGN_ACCOUNT;
                    if (!another || payee.equals(accounts.getLast())) return new Taking.Refused(refused);
                }
            }
        throw new IllegalArgumentException("No account");
    }
}
