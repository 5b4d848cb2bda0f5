package ruhr.kumpel.conversation;

/// What the mail server said to a letter.
sealed interface Handover {

    /// It has it.
    record Sent() implements Handover {}

    /// Never: there is no such address.
    record Refused(String why) implements Handover {}

    /// Not now, and it surely has not got it: away, busy, refusing everybody.
    record Later(String why) implements Handover {}

    /// The line broke after the letter was on its way: perhaps it has it, perhaps not.
    record Unsure(String why) implements Handover {}
}
