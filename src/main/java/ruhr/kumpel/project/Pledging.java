package ruhr.kumpel.project;

/// What became of a pledge.
sealed interface Pledging {

    record Pledged(Pledge pledge) implements Pledging {}

    /// Others were faster; so many are left.
    record NotEnoughLeft(int left) implements Pledging {}

    /// The entry is over, paused or gone, or it is one's own.
    record NotOpen() implements Pledging {}
}
