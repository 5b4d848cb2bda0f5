package ruhr.kumpel.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.portal.Category;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// What can be chosen in the form.
@Component
class FormChoices {

    /// Spoken in the region by many; an entry may be in any language, these need no typing.
    private static final List<String> SPOKEN = List.of(
            "de", "en", "uk", "ru", "ar", "tr", "pl", "fr", "fa", "ro", "bg", "ku", "es", "it", "sr", "sq", "ti");

    private final Portals portals;
    private final Places places;
    private final Organisations organisations;
    private final Units units;

    FormChoices(Portals portals, Places places, Organisations organisations, Units units) {
        this.portals = portals;
        this.places = places;
        this.organisations = organisations;
        this.units = units;
    }

    FormView.Choices of(Visit visit) {
        var languages = languages(visit);
        return new FormView.Choices(
                Arrays.stream(Kind.values())
                        .filter(kind -> OWN.contains(kind))
                        .map(kind -> Choice.of(kind.word(), visit.say("posting.kind." + kind.word()))
                                .hint(visit.say("posting.kind." + kind.word() + ".hint"))
                                .icon(Icons.of(kind)))
                        .toList(),
                topics(visit),
                Arrays.stream(Precision.values())
                        .map(one -> Choice.of(one.word(), visit.say("posting.precision." + one.word()))
                                .hint(visit.say("posting.precision." + one.word() + ".hint")))
                        .toList(),
                places.all().stream()
                        .map(town ->
                                Choice.of(town.key(), visit.say(town.name()).value()))
                        .toList(),
                languages,
                languages,
                organisations(visit),
                Arrays.stream(Side.values())
                        .map(side -> Choice.of(side.word(), visit.say("posting.side." + side.word())))
                        .toList(),
                units.suggestions(visit.language()),
                JobChoices.of(visit));
    }

    private static final List<Kind> OWN = List.of(Kind.PROJECT, Kind.OFFER, Kind.NEED, Kind.JOB, Kind.TIP, Kind.POINT);

    private List<FormView.Topic> topics(Visit visit) {
        var portal = portals.with(visit.portal());
        return portal.topics().stream()
                .map(topic -> new FormView.Topic(
                        choice(topic, visit),
                        portal.below(topic.key()).stream()
                                .map(below -> choice(below, visit))
                                .toList()))
                .toList();
    }

    private static Choice choice(Category topic, Visit visit) {
        return Choice.of(topic.key(), visit.say(topic.name()).value()).icon(topic.icon());
    }

    private static List<Choice> languages(Visit visit) {
        var tags = new LinkedHashSet<String>();
        visit.site().languages().forEach(tag -> tags.add(tag.value()));
        tags.addAll(SPOKEN);
        var choices = new ArrayList<Choice>();
        for (var tag : tags) choices.add(Choice.of(tag, new LanguageTag(tag).ownName()));
        return choices;
    }

    private List<Choice> organisations(Visit visit) {
        return visit.member().stream()
                .flatMap(member -> organisations.of(member.person()).stream())
                .map(organisation -> Choice.of(organisation.id().toString(), organisation.name()))
                .toList();
    }
}
