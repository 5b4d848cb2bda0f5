package ruhr.kumpel.office;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What somebody comes with. Finer than the topics by which a portal sorts its entries, or everything would be
/// "authorities"; each leads to one of those, where a portal has it.
enum Topic {
    REGISTRATION("authorities", "register"),
    VISA("visa", "visa", "skilled-training", "skilled-degree", "blue-card", "experience", "opportunity-card"),
    RESIDENCE(
            "visa",
            "residence",
            "fast-track",
            "study-residence",
            "training-residence",
            "founding-residence",
            "family",
            "family-eu",
            "eu-free",
            "swiss",
            "settle"),
    PROTECTION("visa", "protection-ukraine", "asylum"),
    CITIZENSHIP("authorities"),
    JOBS("jobs"),
    RECOGNITION("recognition", "recognition-regulated", "recognition-training", "recognition-degree"),
    TRAINING("education", "training"),
    STUDY("university", "study"),
    GERMAN("german", "german"),
    FOUNDING("founding", "founding"),
    TAX("work", "tax-number"),
    BENEFITS("authorities"),
    HOUSING("housing"),
    CIVIL_STATUS("family"),
    CHILD_BENEFIT("family"),
    CHILDCARE("childcare", "childcare"),
    YOUTH("family"),
    SCHOOL("schools", "school"),
    HEALTH_INSURANCE("health", "health-work", "health-study", "health-other"),
    HEALTH("health"),
    DRIVING("everyday", "licence-eu", "licence-other", "licence-ukraine"),
    ADVICE("community");

    private final String category;
    private final List<String> steps;

    /// @param category key of the portal's topic that it belongs to, as presets name it
    /// @param steps by which the steps of the shipped signpost ask for it
    Topic(String category, String... steps) {
        this.category = category;
        this.steps = List.of(steps);
    }

    /// As it stands in addresses, files and message keys: `child-benefit`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String category() {
        return category;
    }

    static Optional<Topic> parse(String word) {
        return Arrays.stream(values())
                .filter(topic -> topic.word().equals(word))
                .findFirst();
    }

    /// By its own word or that of a step: others link here with the words they have.
    static Optional<Topic> asked(String word) {
        return parse(word)
                .or(() -> Arrays.stream(values())
                        .filter(topic -> topic.steps.contains(word))
                        .findFirst());
    }
}
