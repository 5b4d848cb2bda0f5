package ruhr.kumpel.language;

import java.util.List;

/// The concepts of the release, for tests of those who search with them.
public final class ReleasedConcepts {

    private ReleasedConcepts() {}

    public static List<Concept> all() {
        return List.copyOf(VocabularyFile.read().values());
    }
}
