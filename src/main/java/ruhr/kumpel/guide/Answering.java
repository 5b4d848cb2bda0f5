package ruhr.kumpel.guide;

/// What came of a guide's answer.
sealed interface Answering {

    record Answered() implements Answering {}

    /// She has no place left, pauses, or her profile is hidden.
    record NoRoom() implements Answering {}

    /// The request has gone on, or was taken back.
    record Late() implements Answering {}
}
