package ruhr.kumpel.database;

import java.util.Set;
import java.util.UUID;

/// Follows the change log on every node. Called by one thread, in batches, at least once per change; an exception
/// makes the batch come again.
public interface ChangeListener {

    /// The topic of a listener that wants to hear of everything but [Changes#FIGURES], after those who follow one
    /// topic.
    String EVERYTHING = "*";

    String topic();

    void changed(Set<UUID> keys);
}
