package ruhr.kumpel.account;

import ruhr.kumpel.kernel.PersonId;

/// What came of a typed code or a pressed link on the sign-in host.
sealed interface SigningIn {

    record Entered(PersonId person, Way way) implements SigningIn {}

    record Wrong(int triesLeft) implements SigningIn {}

    record Over() implements SigningIn {}

    /// Told only to somebody who has proven that the address is hers.
    record Blocked() implements SigningIn {}

    /// Where to go on, as it was stored.
    record Way(String host, String path) {}
}
