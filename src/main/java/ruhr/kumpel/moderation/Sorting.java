package ruhr.kumpel.moderation;

import java.util.List;
import ruhr.kumpel.kernel.Localized;

/// Something that comes from another portal: whoever lets it in sorts it into topics of her own.
///
/// @param topics that there are
/// @param chosen keys of those it stands under, or fits, the main one first
/// @param from the portal it comes from
/// @param shown whether it is let in already
public record Sorting(List<Topic> topics, List<String> chosen, Localized from, boolean shown) {

    public record Topic(String key, Localized name) {}

    public Sorting {
        topics = List.copyOf(topics);
        chosen = List.copyOf(chosen);
    }

    /// Those of the keys that there are, each once.
    List<String> known(List<String> keys) {
        return keys.stream()
                .filter(key -> topics.stream().anyMatch(topic -> topic.key().equals(key)))
                .distinct()
                .toList();
    }
}
