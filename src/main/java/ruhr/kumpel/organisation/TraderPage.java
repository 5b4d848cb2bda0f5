package ruhr.kumpel.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.kernel.Slug;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Where the owners of a business say who sells. Most of it is shown to buyers; identity and account are not.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/trader")
@Access(Access.For.MEMBERS)
class TraderPage {

    private final Organisations organisations;
    private final Businesses businesses;
    private final Traders traders;
    private final TraderDocuments documents;

    TraderPage(Organisations organisations, Businesses businesses, Traders traders, TraderDocuments documents) {
        this.organisations = organisations;
        this.businesses = businesses;
        this.traders = traders;
        this.documents = documents;
    }

    @GetMapping
    String present(@PathVariable String slug, Visit visit, Model model) {
        var organisation = owned(slug, visit);
        var trader = traders.of(organisation.id());
        var form = trader.map(TraderForm::of)
                .orElseGet(() -> TraderForm.empty(organisation, businesses.of(organisation.id())));
        return page(organisation, trader, form, new Problems(), Seen.of(stored(trader)), visit, model);
    }

    @PostMapping
    String give(
            @PathVariable String slug,
            @ModelAttribute TraderForm form,
            @RequestParam(required = false) @Nullable MultipartFile document,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var organisation = owned(slug, visit);
        var was = traders.of(organisation.id());
        var problems = new Problems();
        var fresh = documents.take(document, organisation.id(), problems, visit);
        var picture = fresh.or(() -> was.flatMap(Trader::document));
        form.problems(picture.isPresent(), problems, visit);
        if (problems.none()) {
            var trader = form.trader(
                    organisation,
                    picture.filter(_ -> form.identity().equals(Trader.Identity.DOCUMENT.word())),
                    visit.memberHere().person(),
                    visit.now());
            if (traders.give(trader, now -> Seen.sent(seen).still(stored(now)))) {
                documents.settle(trader.document(), organisation.id());
                return "redirect:" + visit.link(organisation.path() + "/trader");
            }
            var now = traders.of(organisation.id());
            response.setStatus(HttpStatus.CONFLICT.value());
            var late = Seen.late(stored(now), form.said(), problems, visit);
            return page(organisation, now, form, problems, late, visit, model);
        }
        response.setStatus(problems.status().value());
        return page(organisation, was, form, problems, Seen.sent(seen), visit, model);
    }

    private static Map<String, String> stored(Optional<Trader> trader) {
        return trader.map(one -> TraderForm.of(one).said()).orElse(Map.of());
    }

    private String page(
            Organisation organisation,
            Optional<Trader> trader,
            TraderForm form,
            Problems problems,
            Seen seen,
            Visit visit,
            Model model) {
        var standing = standing(trader);
        model.addAttribute(
                "page",
                Page.titled(visit.say("organisation.trader.title"))
                        .secretly()
                        .below(organisation.name(), organisation.path()));
        model.addAttribute(
                "view",
                new TraderView(
                        visit.link(organisation.path() + "/trader"),
                        visit.link(organisation.path()),
                        form,
                        Arrays.stream(Trader.Identity.values())
                                .map(one -> Choice.of(
                                                one.word(), visit.say("organisation.trader.identity." + one.word()))
                                        .hint(visit.say("organisation.trader.identity." + one.word() + ".hint")))
                                .toList(),
                        standing,
                        says(standing, trader, visit),
                        trader.map(Trader::doubt).orElse(""),
                        trader.flatMap(Trader::document).isPresent(),
                        problems,
                        seen));
        return "organisation/trader";
    }

    private static String standing(Optional<Trader> trader) {
        if (trader.isEmpty()) return "none";
        if (trader.get().checked().isPresent()) return "checked";
        return trader.get().doubt().isEmpty() ? "given" : "doubted";
    }

    private static String says(String standing, Optional<Trader> trader, Visit visit) {
        var day = trader.flatMap(one -> one.checked().or(() -> Optional.of(one.given())))
                .map(Telling.to(visit)::date)
                .orElse("");
        return visit.say("organisation.trader.standing." + standing, day);
    }

    private Organisation owned(String slug, Visit visit) {
        return Slug.parse(slug)
                .flatMap(one -> organisations.owned(one, visit.memberHere().person()))
                .filter(one -> one.home().equals(visit.portal()))
                .orElseThrow(NotFound::new);
    }
}
