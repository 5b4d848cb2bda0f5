package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// The towns that have joined, and each one's page: who answers there, and what is different from the region.
@Controller
@Access(Access.For.EVERYBODY)
class TownsPage {

    private final TownChoices choices;
    private final TownReading reading;
    private final TownStore towns;
    private final OwnStore own;
    private final LeafStore leaves;
    private final TextStore texts;
    private final Places places;

    TownsPage(
            TownChoices choices,
            TownReading reading,
            TownStore towns,
            OwnStore own,
            LeafStore leaves,
            TextStore texts,
            Places places) {
        this.choices = choices;
        this.reading = reading;
        this.towns = towns;
        this.own = own;
        this.leaves = leaves;
        this.texts = texts;
        this.places = places;
    }

    @GetMapping("/{lang}/towns")
    @Cached
    String all(Visit visit, Model model) {
        var joined = choices.offered(visit).stream().collect(Collectors.toMap(Town::municipality, town -> town));
        if (joined.isEmpty()) throw new NotFound();
        var marks = new ArrayList<TownsView.Joined>();
        var others = new ArrayList<String>();
        var lights = new HashMap<String, Integer>();
        for (var place : places.all()) {
            var town = joined.get(place.key());
            if (town == null) others.add(visit.say(place.name()).value());
            else {
                marks.add(new TownsView.Joined(reading.mark(town, visit), visit.say(town.lead())));
                lights.put(place.key(), 1);
            }
        }
        model.addAttribute(
                "page", Page.titled(visit.say("knowledge.towns.title")).describedAs(visit.say("knowledge.towns.lead")));
        model.addAttribute("view", new TownsView(places.lights(lights), marks, others));
        return "knowledge/towns";
    }

    @GetMapping("/{lang}/towns/{slug}")
    @Cached
    String one(@PathVariable String slug, Visit visit, Model model) {
        var town = places.all().stream()
                .filter(place -> place.slug().value().equals(slug))
                .findFirst()
                .map(Municipality::key)
                .flatMap(key -> towns.with(visit.portal(), key))
                .filter(Town::open)
                .orElseThrow(NotFound::new);
        var mark = reading.mark(town, visit);
        var counts = own.counts(town.id());
        var tree = leaves.of(visit.portal()).stream()
                .filter(leaf -> leaf.parent().isEmpty() || counts.containsKey(leaf.id()))
                .toList();
        var faces = texts.faces(tree.stream().map(Leaf::id).toList());
        var page = Page.titled(mark.name().value()).below(visit.say("knowledge.towns.title"), "/towns");
        var lead = visit.say(town.lead());
        if (!lead.value().isEmpty()) page = page.describedAs(lead.value());
        model.addAttribute("page", TownReading.coloured(page.script("town"), town));
        model.addAttribute(
                "view",
                new TownView(
                        mark,
                        lead,
                        town.municipality(),
                        cards(
                                tree.stream()
                                        .filter(leaf -> counts.containsKey(leaf.id()))
                                        .toList(),
                                faces,
                                town,
                                visit),
                        cards(
                                tree.stream()
                                        .filter(leaf -> leaf.parent().isEmpty())
                                        .toList(),
                                faces,
                                town,
                                visit),
                        visit.link("/info?town=" + town.municipality()),
                        visit.link("/listings?town=" + town.municipality())));
        return "knowledge/town";
    }

    private static List<InfoView.Card> cards(List<Leaf> some, Map<UUID, TextStore.Face> faces, Town town, Visit visit) {
        return some.stream()
                .filter(leaf -> faces.containsKey(leaf.id()))
                .map(leaf -> InfoViews.card(leaf, faces, visit.language(), visit))
                .map(card -> new InfoView.Card(card.href() + "?town=" + town.municipality(), card.title(), card.lead()))
                .toList();
    }
}
