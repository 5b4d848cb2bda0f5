package ruhr.kumpel.portal;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import ruhr.kumpel.kernel.LanguageTag;

/// How a portal works.
///
/// @param languages the interface languages offered, the default first
/// @param features names of what is switched on
public record Setting(List<LanguageTag> languages, ZoneId zone, Policy policy, Set<String> features) {

    public Setting {
        languages = List.copyOf(languages);
        features = Set.copyOf(features);
        if (languages.isEmpty()) throw new IllegalArgumentException("A portal speaks at least one language");
    }

    Setting under(Policy other) {
        return new Setting(languages, zone, other, features);
    }
}
