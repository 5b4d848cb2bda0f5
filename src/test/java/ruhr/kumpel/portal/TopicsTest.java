package ruhr.kumpel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ruhr.kumpel.kernel.Localized;

class TopicsTest {

    private final Topics topics = new Topics(List.of())
            .with(topic("housing", ""))
            .with(topic("health", ""))
            .with(topic("room", "housing"))
            .with(topic("flat", "housing"));

    @Test
    void whatLiesBelowFollowsItsTopic() {
        assertThat(keys(topics)).containsExactly("housing", "room", "flat", "health");
    }

    @Test
    void aTopicMovesWithWhatLiesBelow() {
        assertThat(keys(topics.up("health"))).containsExactly("health", "housing", "room", "flat");
        assertThat(keys(topics.up("flat"))).containsExactly("housing", "flat", "room", "health");
        assertThat(keys(topics.up("housing"))).containsExactly("housing", "room", "flat", "health");
    }

    @Test
    void aTopicGoesWithWhatLiesBelow() {
        assertThat(keys(topics.without("housing"))).containsExactly("health");
    }

    @Test
    void aKeyIsNotGivenTwice() {
        assertThat(topics.freeKey("Health")).isEqualTo("health-2");
        assertThat(topics.freeKey("Житло")).isEqualTo("topic");
    }

    private static Category topic(String key, String parent) {
        return new Category(
                key,
                Localized.german(key),
                "info",
                "brick",
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                0);
    }

    private static List<String> keys(Topics topics) {
        return topics.categories().stream().map(Category::key).toList();
    }
}
