package ruhr.kumpel.account;

/// What came of the digits sent to a new address.
sealed interface AddressChange {

    record Changed() implements AddressChange {}

    record Wrong(int triesLeft) implements AddressChange {}

    record Over() implements AddressChange {}

    /// Another account has this address. Only who reads its mail learns it.
    record Taken() implements AddressChange {}
}
