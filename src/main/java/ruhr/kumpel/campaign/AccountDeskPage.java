package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toSet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.account.FreshSignIn;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.Confirming;
import ruhr.kumpel.payment.PayeeChange;
import ruhr.kumpel.payment.PayeeChanges;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Where a portal's manager confirms another account for a team that has no second person: after she has called.
@Controller
@RequestMapping("/{lang}/manage/accounts")
@Access(Access.For.MANAGERS)
class AccountDeskPage {

    private static final int SHORTEST_NOTE = 10;
    private static final int LONGEST_NOTE = 1000;

    private final PayeeChanges changes;
    private final AccountChanges deeds;
    private final SecondPerson second;
    private final Organisations organisations;
    private final AccountViews views;
    private final FreshSignIn fresh;

    AccountDeskPage(
            PayeeChanges changes,
            AccountChanges deeds,
            SecondPerson second,
            Organisations organisations,
            AccountViews views,
            FreshSignIn fresh) {
        this.changes = changes;
        this.deeds = deeds;
        this.second = second;
        this.organisations = organisations;
        this.views = views;
        this.fresh = fresh;
    }

    @GetMapping
    String show(Visit visit, Model model, HttpServletRequest request) {
        return page("", "", new Problems(), visit, model, request);
    }

    @PostMapping("/{change:[0-9a-f-]{36}}/confirmation")
    String confirm(
            @PathVariable UUID change,
            @RequestParam(defaultValue = "") String note,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var meant = changes.with(change).orElseThrow(NotFound::new);
        var organisation = atHome(meant, visit);
        var field = "note-" + change;
        var words = note.replace("\r\n", "\n").strip();
        var problems = new Problems();
        if (!fresh.is(request)) problems.add(field, visit.say("campaign.account.again"));
        else if (words.length() < SHORTEST_NOTE || words.length() > LONGEST_NOTE)
            problems.add(field, visit.say("campaign.accounts.note.wrong", LONGEST_NOTE));
        else
            switch (deeds.confirmAfterCall(
                    organisation, meant, words, visit.memberHere().person())) {
                case Confirming.Confirmed _, Confirming.Again _ -> {}
                case Confirming.OwnProposal _ -> problems.add(field, visit.say("campaign.account.change.own"));
                case Confirming.NotOpen _ -> problems.addLate(field, visit.say("campaign.account.change.late"));
            }
        if (problems.none()) return "redirect:" + visit.link("/manage/accounts");
        response.setStatus(problems.status().value());
        return page(change.toString(), note, problems, visit, model, request);
    }

    private Organisation atHome(PayeeChange change, Visit visit) {
        return organisations.named(List.of(change.organisation())).values().stream()
                .filter(one -> visit.site().has("campaigns") && one.home().equals(visit.portal()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String page(
            String at, String typed, Problems problems, Visit visit, Model model, HttpServletRequest request) {
        if (!visit.site().has("campaigns")) throw new NotFound();
        var open = changes.open().stream()
                .filter(one -> one.confirmation().isEmpty())
                .toList();
        var named =
                organisations.named(open.stream().map(PayeeChange::organisation).collect(toSet()));
        model.addAttribute("page", Page.titled(visit.say("campaign.accounts.title")));
        model.addAttribute(
                "view",
                new AccountDeskView(
                        open.stream()
                                .filter(one ->
                                        second.mayBeManager(visit.memberHere().person(), one))
                                .flatMap(one -> Optional.ofNullable(named.get(one.organisation()))
                                        .filter(business -> business.home().equals(visit.portal()))
                                        .map(business -> waiting(one, business, visit))
                                        .stream())
                                .toList(),
                        fresh.is(request),
                        fresh.way(visit, "/manage/accounts"),
                        at,
                        typed,
                        problems));
        return "campaign/accounts";
    }

    private AccountDeskView.Waiting waiting(PayeeChange change, Organisation organisation, Visit visit) {
        return new AccountDeskView.Waiting(
                change.id().toString(),
                organisation.name(),
                visit.link(organisation.path()),
                visit.say(
                        "campaign.account.change.what",
                        views.name(change.proposer(), visit),
                        Telling.to(visit).moment(change.proposed())),
                change.holder(),
                change.iban().grouped(),
                visit.link("/manage/accounts/" + change.id() + "/confirmation"));
    }
}
