package ruhr.kumpel.knowledge;

import ruhr.kumpel.language.Translating;

/// What comes of asking for a machine's translation.
sealed interface MachineWork {

    /// @param kept passages that stand in the language of the original, because the machine lost something in them
    record Done(int kept) implements MachineWork {}

    /// The text is hard to read and nobody said why it should be translated all the same.
    record TooHard() implements MachineWork {}

    /// The portal's month has not so many characters left.
    record UsedUp(long needed, long left) implements MachineWork {}

    record Refused(Translating.Why why) implements MachineWork {}

    /// Somebody has just asked for the same; the answer is on its way.
    record Underway() implements MachineWork {}

    /// Somebody wrote another translation meanwhile; what the machine said is forgotten.
    record Overtaken() implements MachineWork {}
}
