package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.discovery.Filter;
import ruhr.kumpel.discovery.Kind;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Cached;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// All information pages of a portal, branch by branch.
@Controller
class IndexPage {

    private static final int LONGEST = 200;
    private static final int MOST_FOUND = 50;

    private final LeafStore leaves;
    private final TextStore texts;
    private final Listings listings;
    private final OwnSearch own;
    private final Places places;
    private final TownReading towns;

    IndexPage(LeafStore leaves, TextStore texts, Listings listings, OwnSearch own, Places places, TownReading towns) {
        this.own = own;
        this.leaves = leaves;
        this.texts = texts;
        this.listings = listings;
        this.places = places;
        this.towns = towns;
    }

    @GetMapping("/{lang}/info")
    @Access(Access.For.EVERYBODY)
    @Cached(params = {TownChoices.PARAM, "who", "text"})
    String show(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model) {
        var tree = new Tree(leaves.of(visit.portal())).inOrder();
        var faces = texts.faces(tree.stream().map(one -> one.leaf().id()).toList());
        if (faces.isEmpty() && !visit.site().has("info")) throw new NotFound();
        boolean easy = who.equals(Easy.WORD);
        var wanted = Arrays.stream(Audience.values())
                .filter(one -> one.word().equals(who))
                .findFirst();
        var town = towns.town(visit);
        var pick = towns.pick(town, false, visit);
        var page = Page.titled(visit.say("knowledge.index.title")).describedAs(visit.say("knowledge.index.lead"));
        if (pick.isPresent()) page = page.script("town");
        model.addAttribute("page", town.isPresent() ? TownReading.coloured(page, town.get()) : page);
        var words = text.strip();
        model.addAttribute(
                "view",
                new IndexView(
                        places.lights(Map.of()),
                        visit.link("/info"),
                        pick,
                        words,
                        words.isEmpty() ? Optional.empty() : Optional.of(found(words, tree, faces, town, visit)),
                        audiences(tree, faces, wanted, easy, visit),
                        branches(tree, easy ? easyOnes(faces) : faces, wanted, easy, visit)));
        return "knowledge/index";
    }

    private List<InfoView.Card> found(
            String words, List<Tree.Placed> tree, Map<UUID, TextStore.Face> faces, Optional<Town> town, Visit visit) {
        var asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var byId = tree.stream().map(Tree.Placed::leaf).collect(Collectors.toMap(Leaf::id, leaf -> leaf));
        var filter = Filter.ALL.worded(asked).of(Kind.PAGE);
        var regional = listings.found(filter, visit.portal(), visit.language(), MOST_FOUND).stream()
                .map(Listing::id);
        var ofTown = town.stream().flatMap(one -> own.find(one, asked).stream());
        return Stream.concat(regional, ofTown)
                .distinct()
                .limit(MOST_FOUND)
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .filter(leaf -> faces.containsKey(leaf.id()))
                .map(leaf -> InfoViews.card(leaf, faces, visit.language(), visit))
                .toList();
    }

    private static Map<UUID, TextStore.Face> easyOnes(Map<UUID, TextStore.Face> faces) {
        var easy = new LinkedHashMap<>(faces);
        easy.values().removeIf(face -> face.title().exactly(Easy.GERMAN).isEmpty());
        return easy;
    }

    /// Only those for whom there is something.
    private static List<Tab> audiences(
            List<Tree.Placed> tree,
            Map<UUID, TextStore.Face> faces,
            Optional<Audience> wanted,
            boolean easy,
            Visit visit) {
        var offered = Arrays.stream(Audience.values())
                .filter(one -> tree.stream()
                        .anyMatch(placed -> placed.leaf().setting().audiences().contains(one)))
                .map(one -> Tab.of(
                                visit.say("knowledge.audience." + one.word()),
                                visit.link(TownChoices.kept("/info?who=" + one.word(), visit)))
                        .current(wanted.equals(Optional.of(one))));
        var all = Tab.of(visit.say("knowledge.audience.all"), visit.link(TownChoices.kept("/info", visit)))
                .current(wanted.isEmpty() && !easy);
        var easily = visit.language().equals(LanguageTag.GERMAN)
                        && !easyOnes(faces).isEmpty()
                ? Stream.of(Tab.of(Easy.GERMAN.ownName(), visit.link(TownChoices.kept("/info?who=" + Easy.WORD, visit)))
                        .current(easy))
                : Stream.<Tab>empty();
        return Stream.of(Stream.of(all), easily, offered).flatMap(tabs -> tabs).toList();
    }

    /// What is meant for nobody in particular is for everybody. A page whose parent nobody can open stands by itself.
    private static List<IndexView.Branch> branches(
            List<Tree.Placed> tree,
            Map<UUID, TextStore.Face> faces,
            Optional<Audience> wanted,
            boolean easy,
            Visit visit) {
        var wished = easy ? Easy.GERMAN : visit.language();
        var branches = new ArrayList<IndexView.Branch>();
        boolean hasHead = false;
        for (var placed : tree) {
            var leaf = placed.leaf();
            if (placed.depth() == 0) hasHead = false;
            if (!faces.containsKey(leaf.id())) continue;
            var card = InfoViews.card(leaf, faces, wished, visit);
            if (placed.depth() == 0 || !hasHead) {
                branches.add(new IndexView.Branch(card, new ArrayList<>()));
                hasHead = placed.depth() == 0;
            } else if (isFor(leaf, wanted)) branches.getLast().below().add(card);
        }
        return branches.stream()
                .filter(branch -> wanted.isEmpty() || !branch.below().isEmpty())
                .toList();
    }

    private static boolean isFor(Leaf leaf, Optional<Audience> wanted) {
        var audiences = leaf.setting().audiences();
        return wanted.isEmpty() || audiences.isEmpty() || audiences.contains(wanted.get());
    }
}
