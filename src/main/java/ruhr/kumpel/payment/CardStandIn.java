package ruhr.kumpel.payment;

import java.util.Optional;

/// Plays the card provider where there is no real one, for trying out. Asked only if the operator has set no key.
public interface CardStandIn {

    Optional<CardKeys> keys();
}
