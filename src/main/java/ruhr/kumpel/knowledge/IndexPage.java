package ruhr.kumpel.knowledge;

import java.util.Arrays;
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
import ruhr.kumpel.web.Paging;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// All information pages of a portal, branch by branch.
@Controller
class IndexPage {

    private static final int LONGEST = 200;
    private static final int MOST_FOUND = 50;
    private static final int BRANCHES = 24;

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
    @Cached(params = {TownChoices.PARAM, "who", "text", "page"})
    String show(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String page,
            Visit visit,
            Model model) {
        if (!texts.anyOpen(visit.portal()) && !visit.site().has("info")) throw new NotFound();
        var town = towns.town(visit);
        var pick = towns.pick(town, false, visit);
        model.addAttribute("page", head(town, pick, visit));
        model.addAttribute(
                "view", text.isBlank() ? all(who, page, pick, visit) : found(text.strip(), town, pick, visit));
        return "knowledge/index";
    }

    private IndexView all(String who, String page, Optional<TownPick> pick, Visit visit) {
        var tree = new Tree(leaves.of(visit.portal())).inOrder();
        var open = texts.open(visit.portal());
        return new IndexView(
                places.lights(Map.of()),
                visit.link("/info"),
                pick,
                "",
                Optional.empty(),
                audiences(tree, open, who, visit),
                branches(tree, open, who, page, visit));
    }

    private IndexView found(String words, Optional<Town> town, Optional<TownPick> pick, Visit visit) {
        return new IndexView(
                places.lights(Map.of()),
                visit.link("/info"),
                pick,
                words,
                Optional.of(cards(words, town, visit)),
                List.of(),
                IndexView.Branches.NONE);
    }

    private static Page head(Optional<Town> town, Optional<TownPick> pick, Visit visit) {
        var page = Page.titled(visit.say("knowledge.index.title")).describedAs(visit.say("knowledge.index.lead"));
        if (pick.isPresent()) page = page.script("town");
        return town.isPresent() ? TownReading.coloured(page, town.get()) : page;
    }

    private List<InfoView.Card> cards(String words, Optional<Town> town, Visit visit) {
        var asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        var filter = Filter.ALL.worded(asked).of(Kind.PAGE);
        var regional = listings.found(filter, visit.portal(), visit.language(), MOST_FOUND).stream()
                .map(Listing::id);
        var ofTown = town.stream().flatMap(one -> own.find(one, asked).stream());
        var found = Stream.concat(regional, ofTown).distinct().limit(MOST_FOUND).toList();
        var byId = leaves.named(found, visit.portal()).stream().collect(Collectors.toMap(Leaf::id, leaf -> leaf));
        var faces = texts.faces(found);
        return found.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .filter(leaf -> faces.containsKey(leaf.id()))
                .map(leaf -> InfoViews.card(leaf, faces, visit.language(), visit))
                .toList();
    }

    /// Only those for whom there is something.
    private static List<Tab> audiences(List<Tree.Placed> tree, Map<UUID, Boolean> open, String who, Visit visit) {
        boolean easy = who.equals(Easy.WORD);
        var wanted = wanted(who);
        var offered = Arrays.stream(Audience.values())
                .filter(one -> tree.stream()
                        .anyMatch(placed -> placed.leaf().setting().audiences().contains(one)))
                .map(one -> Tab.of(visit.say("knowledge.audience." + one.word()), address("?who=" + one.word(), visit))
                        .current(wanted.equals(Optional.of(one))));
        var all =
                Tab.of(visit.say("knowledge.audience.all"), address("", visit)).current(wanted.isEmpty() && !easy);
        var easily = visit.language().equals(LanguageTag.GERMAN) && open.containsValue(true)
                ? Stream.of(Tab.of(Easy.GERMAN.ownName(), address("?who=" + Easy.WORD, visit))
                        .current(easy))
                : Stream.<Tab>empty();
        return Stream.of(Stream.of(all), easily, offered).flatMap(tabs -> tabs).toList();
    }

    private IndexView.Branches branches(
            List<Tree.Placed> tree, Map<UUID, Boolean> open, String who, String page, Visit visit) {
        boolean easy = who.equals(Easy.WORD);
        var shown = open.entrySet().stream()
                .filter(one -> !easy || one.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var all = Outline.of(tree, shown, wanted(who));
        int last = Math.max(1, (all.size() + BRANCHES - 1) / BRANCHES);
        int number = page.matches("[1-9]\\d{0,3}") ? Math.min(last, Integer.parseInt(page)) : 1;
        var here = all.subList((number - 1) * BRANCHES, Math.min(number * BRANCHES, all.size()));
        var faces =
                texts.faces(here.stream().flatMap(one -> one.pages().stream()).toList());
        var wished = easy ? Easy.GERMAN : visit.language();
        var asked = easy || wanted(who).isPresent() ? "?who=" + who + "&page=" : "?page=";
        return new IndexView.Branches(
                here.stream()
                        .filter(one -> faces.containsKey(one.head().id()))
                        .map(one -> branch(one, faces, wished, visit))
                        .toList(),
                new Paging(number, last, to -> address(asked + to, visit)));
    }

    private static IndexView.Branch branch(
            Outline one, Map<UUID, TextStore.Face> faces, LanguageTag wished, Visit visit) {
        return new IndexView.Branch(
                InfoViews.card(one.head(), faces, wished, visit),
                one.below().stream()
                        .filter(leaf -> faces.containsKey(leaf.id()))
                        .map(leaf -> InfoViews.card(leaf, faces, wished, visit))
                        .toList(),
                one.more() == 0 ? "" : visit.say("knowledge.index.more", one.more()));
    }

    private static Optional<Audience> wanted(String who) {
        return Arrays.stream(Audience.values())
                .filter(one -> one.word().equals(who))
                .findFirst();
    }

    private static String address(String query, Visit visit) {
        return visit.link(TownChoices.kept("/info" + query, visit));
    }
}
