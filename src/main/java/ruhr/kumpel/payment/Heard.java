package ruhr.kumpel.payment;

/// What came of a message that claims to come from the card provider.
public enum Heard {
    /// Also if it was heard before, or is none of ours.
    TAKEN,
    FORGED,
    /// It must be sent again: how things stand could not be asked just now.
    LATER
}
