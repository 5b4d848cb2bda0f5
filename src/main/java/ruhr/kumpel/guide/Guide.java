package ruhr.kumpel.guide;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.ShortId;

/// Somebody who accompanies newcomers of a portal, or wants to.
///
/// @param profile what newcomers are offered: its topics are those for which she is trained
/// @param busy how many she accompanies or has said yes to
/// @param hidden by moderation
record Guide(
        GuideId id,
        ShortId shortId,
        PortalId portal,
        PersonId person,
        Profile profile,
        Beside beside,
        int busy,
        State state,
        boolean hidden,
        Instant applied,
        Instant changed) {

    /// With all the topics that she has chosen.
    Guide(
            GuideId id,
            ShortId shortId,
            PortalId portal,
            PersonId person,
            Profile profile,
            int busy,
            State state,
            boolean hidden,
            Instant applied,
            Instant changed) {
        this(id, shortId, portal, person, profile, Beside.of(profile), busy, state, hidden, applied, changed);
    }

    /// Below the language.
    String path() {
        return "/guides/" + shortId;
    }

    /// For coordinators.
    String desk() {
        return "/manage/guides/" + shortId;
    }

    /// By everybody.
    boolean readable() {
        return state == State.ACTIVE && !hidden;
    }

    int free() {
        return profile.capacity() - busy;
    }

    boolean takesNewcomers() {
        return readable() && free() > 0 && !learning();
    }

    /// She has chosen topics, and none of them is open yet.
    boolean learning() {
        return profile.topics().isEmpty() && !beside.chosen().isEmpty();
    }

    /// Topics that she chose and may not offer yet.
    List<String> untrained() {
        return beside.chosen().stream()
                .filter(one -> !profile.topics().contains(one))
                .toList();
    }

    /// As she wrote it herself.
    Profile written() {
        return profile.about(beside.chosen());
    }

    /// In all languages, the one she wrote it in first.
    Localized story() {
        var all = new LinkedHashMap<LanguageTag, String>();
        all.put(profile.language(), profile.story());
        beside.stories().texts().forEach(all::putIfAbsent);
        return new Localized(all);
    }
}
