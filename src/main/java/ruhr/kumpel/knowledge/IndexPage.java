package ruhr.kumpel.knowledge;

import java.util.ArrayList;
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

    private final LeafStore leaves;
    private final TextStore texts;
    private final PageSearch search;
    private final Places places;

    IndexPage(LeafStore leaves, TextStore texts, PageSearch search, Places places) {
        this.leaves = leaves;
        this.texts = texts;
        this.search = search;
        this.places = places;
    }

    @GetMapping("/{lang}/info")
    @Access(Access.For.EVERYBODY)
    @Cached(params = {"who", "text"})
    String show(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String text,
            Visit visit,
            Model model) {
        var tree = new Tree(leaves.of(visit.portal())).inOrder();
        var faces = texts.faces(tree.stream().map(one -> one.leaf().id()).toList());
        if (faces.isEmpty() && !visit.site().has("info")) throw new NotFound();
        var wanted = Arrays.stream(Audience.values())
                .filter(one -> one.word().equals(who))
                .findFirst();
        model.addAttribute(
                "page", Page.titled(visit.say("knowledge.index.title")).describedAs(visit.say("knowledge.index.lead")));
        var words = text.strip();
        model.addAttribute(
                "view",
                new IndexView(
                        places.lights(Map.of()),
                        visit.link("/info"),
                        words,
                        words.isEmpty() ? Optional.empty() : Optional.of(found(words, tree, faces, visit)),
                        audiences(tree, wanted, visit),
                        branches(tree, faces, wanted, visit)));
        return "knowledge/index";
    }

    private List<InfoView.Card> found(
            String words, List<Tree.Placed> tree, Map<UUID, TextStore.Face> faces, Visit visit) {
        var asked = words.length() > PageSearch.LONGEST ? words.substring(0, PageSearch.LONGEST) : words;
        var byId = tree.stream().map(Tree.Placed::leaf).collect(Collectors.toMap(Leaf::id, leaf -> leaf));
        return search.find(visit.portal(), asked, visit.language()).stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .filter(leaf -> faces.containsKey(leaf.id()))
                .map(leaf -> InfoViews.card(leaf, faces, visit))
                .toList();
    }

    /// Only those for whom there is something.
    private static List<Tab> audiences(List<Tree.Placed> tree, Optional<Audience> wanted, Visit visit) {
        var offered = Arrays.stream(Audience.values())
                .filter(one -> tree.stream()
                        .anyMatch(placed -> placed.leaf().setting().audiences().contains(one)))
                .map(one -> Tab.of(visit.say("knowledge.audience." + one.word()), visit.link("/info?who=" + one.word()))
                        .current(wanted.equals(Optional.of(one))));
        var all =
                Tab.of(visit.say("knowledge.audience.all"), visit.link("/info")).current(wanted.isEmpty());
        return Stream.concat(Stream.of(all), offered).toList();
    }

    /// What is meant for nobody in particular is for everybody. A page whose parent nobody can open stands by itself.
    private static List<IndexView.Branch> branches(
            List<Tree.Placed> tree, Map<UUID, TextStore.Face> faces, Optional<Audience> wanted, Visit visit) {
        var branches = new ArrayList<IndexView.Branch>();
        boolean hasHead = false;
        for (var placed : tree) {
            var leaf = placed.leaf();
            if (placed.depth() == 0) hasHead = false;
            if (!faces.containsKey(leaf.id())) continue;
            var card = InfoViews.card(leaf, faces, visit);
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
