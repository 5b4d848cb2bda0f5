package ruhr.kumpel.account;

import ruhr.kumpel.kernel.PersonId;

/// What came of a typed code or a pressed link of a confirmation.
sealed interface Confirming {

    record Done(PersonId person, String path) implements Confirming {}

    record Wrong(int triesLeft) implements Confirming {}

    record Over() implements Confirming {}

    record Blocked() implements Confirming {}
}
