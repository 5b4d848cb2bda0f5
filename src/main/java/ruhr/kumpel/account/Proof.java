package ruhr.kumpel.account;

import ruhr.kumpel.kernel.EmailAddress;

/// What came of typed digits or a pressed link.
sealed interface Proof {

    /// She reads the mail of this address. `again` if it was proven a moment ago already: a double click.
    record Proven(EmailAddress address, boolean again) implements Proof {}

    record Wrong(int triesLeft) implements Proof {}

    /// Expired, used, or all tries spent. Which one makes no difference: a new code is needed.
    record Over() implements Proof {}
}
