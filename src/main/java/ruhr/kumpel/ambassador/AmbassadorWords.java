package ruhr.kumpel.ambassador;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// Names of languages and topics for one reader, and what can be chosen of them.
@Component
class AmbassadorWords {

    /// Spoken by many who come, beside the portal's languages.
    private static final List<String> SPOKEN =
            List.of("ru", "pl", "fr", "es", "fa", "ku", "ro", "bg", "it", "sr", "sq", "hi", "tl", "zh", "pt", "ti");

    private final Portals portals;

    AmbassadorWords(Portals portals) {
        this.portals = portals;
    }

    List<Choice> languages(Visit visit) {
        return tags(visit).stream()
                .map(tag -> Choice.of(tag.value(), language(tag, visit)))
                .toList();
    }

    /// In themselves: whoever looks for hers may not read the page's.
    List<Choice> ownNames(Visit visit) {
        return tags(visit).stream()
                .map(tag -> Choice.of(tag.value(), tag.ownName()))
                .toList();
    }

    boolean offers(LanguageTag language, Visit visit) {
        return tags(visit).contains(language);
    }

    String language(LanguageTag tag, Visit visit) {
        return Telling.to(visit).language(tag);
    }

    List<String> languages(Collection<LanguageTag> tags, Visit visit) {
        return tags.stream().map(tag -> language(tag, visit)).toList();
    }

    List<Choice> topics(Visit visit) {
        return portals.with(visit.portal()).topics().stream()
                .map(one -> Choice.of(one.key(), visit.say(one.name()).value()))
                .toList();
    }

    /// Those that the portal still has, in its order.
    List<String> topics(Collection<String> keys, Visit visit) {
        return portals.with(visit.portal()).categories().stream()
                .filter(one -> keys.contains(one.key()))
                .map(one -> visit.say(one.name()).value())
                .toList();
    }

    boolean hasTopic(String key, Visit visit) {
        return topics(visit).stream().anyMatch(one -> one.value().equals(key));
    }

    private static Set<LanguageTag> tags(Visit visit) {
        var tags = new LinkedHashSet<>(visit.site().languages());
        SPOKEN.forEach(tag -> tags.add(new LanguageTag(tag)));
        return tags;
    }
}
