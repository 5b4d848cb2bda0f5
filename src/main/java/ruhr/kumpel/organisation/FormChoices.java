package ruhr.kumpel.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// What can be chosen in forms about organisations.
@Component
class FormChoices {

    /// Spoken most in the region beside the portal's languages; others are kept when they are there.
    private static final List<String> SPOKEN =
            List.of("ru", "pl", "ro", "bg", "fr", "es", "it", "fa", "ku", "sr", "sq", "zh");

    private final Places places;

    FormChoices(Places places) {
        this.places = places;
    }

    List<Choice> kinds(Visit visit) {
        return Arrays.stream(OrganisationKind.values())
                .map(kind -> Choice.of(kind.word(), visit.say("organisation.kind." + kind.word()))
                        .icon(kind.icon()))
                .toList();
    }

    List<Choice> towns(Visit visit) {
        return places.all().stream()
                .map(town -> Choice.of(town.key(), visit.say(town.name()).value()))
                .toList();
    }

    List<Choice> languages(Visit visit, List<String> present) {
        var tags = new LinkedHashSet<String>();
        visit.site().languages().forEach(language -> tags.add(language.value()));
        tags.addAll(SPOKEN);
        tags.addAll(present);
        var telling = Telling.to(visit);
        var choices = new ArrayList<Choice>();
        for (var tag : tags)
            LanguageTag.parse(tag).ifPresent(language -> choices.add(Choice.of(tag, telling.language(language))));
        return choices;
    }
}
