package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Seen;
import ruhr.kumpel.web.Visit;

/// Who sells: buyers read it before they order, and it stands in each receipt.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/seller")
@Access(Access.For.MEMBERS)
class SellerPage {

    private final Mine mine;
    private final Sellers sellers;
    private final TransactionTemplate transaction;

    SellerPage(Mine mine, Sellers sellers, TransactionTemplate transaction) {
        this.mine = mine;
        this.sellers = sellers;
        this.transaction = transaction;
    }

    @GetMapping
    String show(@PathVariable String slug, @RequestParam(defaultValue = "") String saved, Visit visit, Model model) {
        var organisation = mine.organisation(slug, visit);
        var form = stored(organisation);
        return page(organisation, form, !saved.isEmpty(), Seen.of(form.said()), new Problems(), visit, model);
    }

    @PostMapping
    String change(
            @PathVariable String slug,
            @ModelAttribute SellerForm form,
            @RequestParam(defaultValue = "") String seen,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = mine.organisation(slug, visit);
        var problems = form.problems(visit);
        var saw = Seen.sent(seen);
        if (!problems.none()) {
            response.setStatus(problems.status().value());
            return page(organisation, form, false, saw, problems, visit, model);
        }
        var late = Objects.requireNonNull(transaction.execute(_ -> put(organisation, form, saw, visit)));
        if (late.isEmpty()) return "redirect:" + visit.link(organisation.path() + "/seller?saved=true");
        response.setStatus(HttpStatus.CONFLICT.value());
        var now = Seen.late(late.get().said(), form.said(), problems, visit);
        return page(organisation, form, false, now, problems, visit, model);
    }

    /// Answers what stands there if somebody else was faster.
    private Optional<SellerForm> put(Organisation organisation, SellerForm form, Seen saw, Visit visit) {
        var now = sellers.locked(organisation.id()).map(SellerForm::of).orElseGet(() -> fresh(organisation));
        if (!saw.still(now.said())) return Optional.of(now);
        sellers.put(organisation.id(), form.seller(), visit.memberHere().person(), visit.now());
        return Optional.empty();
    }

    private SellerForm stored(Organisation organisation) {
        return sellers.of(organisation.id()).map(SellerForm::of).orElseGet(() -> fresh(organisation));
    }

    private static SellerForm fresh(Organisation organisation) {
        return new SellerForm(organisation.name(), "", organisation.address(), "", "", SellerForm.SEVERAL);
    }

    private static String page(
            Organisation organisation,
            SellerForm form,
            boolean saved,
            Seen seen,
            Problems problems,
            Visit visit,
            Model model) {
        var path = organisation.path();
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.seller.title"))
                        .secretly()
                        .below(organisation.name(), path)
                        .below(visit.say("campaign.desk.title"), path + "/campaigns"));
        var rates = Stream.of(SellerForm.ONE, SellerForm.SEVERAL)
                .map(one -> Choice.of(one, visit.say("campaign.seller.rates." + one))
                        .hint(visit.say("campaign.seller.rates." + one + ".hint")))
                .toList();
        model.addAttribute("view", new SellerView(visit.link(path + "/seller"), form, rates, saved, seen, problems));
        return "campaign/seller";
    }
}
