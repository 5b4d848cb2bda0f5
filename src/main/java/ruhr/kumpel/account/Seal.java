package ruhr.kumpel.account;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.database.Installation;
import ruhr.kumpel.database.SealingKey;

/// The keyed hash of digits. Who reads only the database cannot try the hundred million possibilities.
@Component
class Seal {

    private final SealingKey key;

    Seal(Installation installation, AccountSettings settings) {
        key = SealingKey.of(installation, "account.key", settings.secret());
    }

    /// The id is part of it, so that equal digits of two letters look different.
    byte[] of(UUID id, Digits digits) {
        return key.seal(id + ":" + digits.value());
    }
}
