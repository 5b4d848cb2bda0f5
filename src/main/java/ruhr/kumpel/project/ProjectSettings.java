package ruhr.kumpel.project;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import ruhr.kumpel.moderation.Reason;

/// @param housing keys of topics under which private people offer or seek a place to sleep: always reviewed
/// @param rides the same for rides
/// @param childcare the same for looking after children
/// @param harmless topics that are no danger although the one above them is
/// @param askAfter how long after the last confirmation an owner is asked whether her entry is still true
/// @param sinkAfter how long after the question without an answer it sinks
/// @param hideAfter how long after the question without an answer it is shown no more
/// @param warnBefore how long before that its owner is told
/// @param draftsFor how long an untouched draft is kept
@ConfigurationProperties("kumpel.project")
record ProjectSettings(
        @DefaultValue({"housing", "shelter"}) Set<String> housing,
        @DefaultValue({"transport", "rides"}) Set<String> rides,
        @DefaultValue({"family", "childcare"}) Set<String> childcare,

        @DefaultValue({"moving", "freight", "public-transport", "school", "schools", "leisure"})
        Set<String> harmless,

        @DefaultValue("30d") Duration askAfter,
        @DefaultValue("30d") Duration sinkAfter,
        @DefaultValue("60d") Duration hideAfter,
        @DefaultValue("7d") Duration warnBefore,
        @DefaultValue("30d") Duration draftsFor) {

    boolean isHarmless(String category) {
        return harmless.contains(category);
    }

    Optional<Reason> danger(String category) {
        if (housing.contains(category)) return Optional.of(Reason.PRIVATE_HOUSING);
        if (rides.contains(category)) return Optional.of(Reason.PRIVATE_RIDE);
        if (childcare.contains(category)) return Optional.of(Reason.CHILDCARE);
        return Optional.empty();
    }
}
