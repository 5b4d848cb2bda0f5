package ruhr.kumpel.database;

/// A module's part of the demo. Called at each start of a demo, module after module from the lowest up, before
/// the first request; so it looks first whether its data is there already.
public interface Demo {

    void load();

    /// Once every module has loaded: for deeds on what modules above have brought.
    default void liveOn() {}
}
