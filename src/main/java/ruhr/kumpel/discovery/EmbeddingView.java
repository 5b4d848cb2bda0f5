package ruhr.kumpel.discovery;

import java.util.List;
import ruhr.kumpel.web.Choice;

/// The page that makes the line for somebody else's page.
///
/// @param show list or map
/// @param preview what the line shows
public record EmbeddingView(
        String show,
        String kind,
        List<Choice> kinds,
        String category,
        List<Choice> categories,
        String town,
        List<Choice> towns,
        String preview,
        String line) {}
