package ruhr.kumpel.campaign;

/// What came of handing a campaign in.
sealed interface Submitting {

    record Submitted() implements Submitting {}

    /// Money would have nowhere to go.
    record NoAccount() implements Submitting {}

    /// It sells vouchers, and nobody has said who sells.
    record NoTrader() implements Submitting {}

    /// Somebody else of the team was faster, or its last day is over.
    /// It gives something for the money, and nobody has said who sells that.
    record NoSeller() implements Submitting {}

    record NotNow() implements Submitting {}
}
