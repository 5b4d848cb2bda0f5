package ruhr.kumpel.project;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.portal.Portal;

/// What a moderator should see before everybody does: people at risk, and what swindlers write.
@Component
class Risks {

    /// Two letters, two digits, then 11 to 30 letters or digits, with or without spaces in groups of four.
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.,])(?:\\+|00|0)[1-9](?:[ /().-]{0,2}\\d){6,13}(?![\\d.,]\\d)");
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://|\\bwww\\.[a-z0-9-]+\\.");

    private final ProjectSettings settings;

    Risks(ProjectSettings settings) {
        this.settings = settings;
    }

    /// What endangers people, whoever the owner is, unless a checked organisation stands behind it.
    Optional<Reason> danger(Content content, Portal portal, boolean byCheckedOrganisation) {
        if (byCheckedOrganisation) return Optional.empty();
        return danger(content.category(), portal);
    }

    /// The same for a topic: a topic is as careful as the one above it, so that a new one needs no setting.
    Optional<Reason> danger(String category, Portal portal) {
        if (settings.isHarmless(category)) return Optional.empty();
        var own = settings.danger(category);
        return own.isPresent()
                ? own
                : portal.category(category).flatMap(topic -> topic.parent()).flatMap(settings::danger);
    }

    /// What stands in the text and is often misused; only a first look, people decide.
    static Set<Reason> hints(Content content) {
        var words = String.join("\n", content.texts().title().texts().values()) + "\n"
                + String.join("\n", content.texts().text().texts().values());
        var hints = EnumSet.noneOf(Reason.class);
        if (IBAN.matcher(words).find()) hints.add(Reason.IBAN);
        if (TELEPHONE.matcher(words).find()) hints.add(Reason.TELEPHONE);
        if (LINK.matcher(words).find()) hints.add(Reason.LINK);
        return hints;
    }
}
