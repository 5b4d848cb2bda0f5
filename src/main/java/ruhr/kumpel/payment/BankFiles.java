package ruhr.kumpel.payment;

import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;

/// Takes the files that a business gets from its bank: whole or not at all, and each once.
@Component
public class BankFiles {

    private final Clearing clearing;

    BankFiles(Clearing clearing) {
        this.clearing = clearing;
    }

    /// The file is read before the database is touched.
    public Taking take(Payee payee, BankFile file, PersonId by) {
        return switch (file.read(payee.iban())) {
            case Reading.Refused refused -> new Taking.Refused(refused);
            case Reading.Read read -> clearing.clear(payee, file.bytes(), read, by);
        };
    }
}
