package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.Assigning;
import ruhr.kumpel.payment.BankFile;
import ruhr.kumpel.payment.BankFiles;
import ruhr.kumpel.payment.CreditorReference;
import ruhr.kumpel.payment.Payee;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.Queue;
import ruhr.kumpel.payment.Taking;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// A business's bank files: whole in, and what they did not settle by themselves to work through.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/bank")
@Access(Access.For.MEMBERS)
class BankPage {

    private final Mine mine;
    private final Payees payees;
    private final BankFiles files;
    private final Queue queue;
    private final BankViews views;

    BankPage(Mine mine, Payees payees, BankFiles files, Queue queue, BankViews views) {
        this.mine = mine;
        this.payees = payees;
        this.files = files;
        this.queue = queue;
        this.views = views;
    }

    @GetMapping
    String show(@PathVariable String slug, Visit visit, Model model) {
        var organisation = mine.organisation(slug, visit);
        return page(organisation, payee(organisation), "", "", "", new Problems(), visit, model);
    }

    @PostMapping
    String take(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visit visit,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var organisation = mine.organisation(slug, visit);
        var payee = payee(organisation);
        var problems = new Problems();
        var said = "";
        if (file == null || file.isEmpty()) problems.add("file", visit.say("campaign.bank.file.missing"));
        else {
            var taking = files.take(
                    payees.all(organisation.id()),
                    new BankFile(String.valueOf(file.getOriginalFilename()), file.getBytes()),
                    visit.memberHere().person());
            switch (taking) {
                case Taking.Taken taken ->
                    said = visit.say(
                            "campaign.bank.taken",
                            taken.confirmed(),
                            taken.returned(),
                            taken.waiting(),
                            taken.known(),
                            taken.leftOut());
                case Taking.SeenBefore _ -> said = visit.say("campaign.bank.seen-before");
                case Taking.Refused(var why) -> problems.add("file", visit.say(why.key(), why.detail()));
            }
        }
        if (!problems.none()) response.setStatus(problems.status().value());
        return page(organisation, payee, said, "", "", problems, visit, model);
    }

    @PostMapping("/lines/{line:[0-9a-f-]{36}}/assignment")
    String assign(
            @PathVariable String slug,
            @PathVariable UUID line,
            @RequestParam(defaultValue = "") String references,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = mine.organisation(slug, visit);
        var payee = payeeOf(organisation, line);
        var named = CreditorReference.in(references);
        var field = "references-" + line;
        var problems = new Problems();
        if (named.isEmpty()) problems.add(field, visit.say("campaign.bank.reference.missing"));
        else {
            var telling = Telling.to(visit);
            switch (queue.assign(payee, line, named, visit.memberHere().person())) {
                case Assigning.Assigned _ -> {}
                case Assigning.DoesNotAddUp(var sum) ->
                    problems.add(field, visit.say("campaign.bank.does-not-add-up", telling.money(sum)));
                case Assigning.NotThatMuch(var confirmed) ->
                    problems.add(field, visit.say("campaign.bank.not-that-much", telling.money(confirmed)));
                case Assigning.NotOpen _ -> problems.add(field, visit.say("campaign.bank.not-open"));
            }
        }
        if (problems.none()) return back(organisation, visit);
        response.setStatus(problems.status().value());
        return page(organisation, payee, "", line.toString(), references, problems, visit, model);
    }

    @PostMapping("/lines/{line:[0-9a-f-]{36}}/aside")
    String setAside(
            @PathVariable String slug,
            @PathVariable UUID line,
            @RequestParam(defaultValue = "true") boolean aside,
            Visit visit) {
        var organisation = mine.organisation(slug, visit);
        queue.setAside(
                payeeOf(organisation, line), line, aside, visit.memberHere().person());
        return back(organisation, visit);
    }

    @PostMapping("/lines/{line:[0-9a-f-]{36}}/undo")
    String undo(
            @PathVariable String slug,
            @PathVariable UUID line,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var organisation = mine.organisation(slug, visit);
        var payee = payeeOf(organisation, line);
        if (queue.undo(payee, line, visit.memberHere().person())) return back(organisation, visit);
        var problems = new Problems();
        problems.add("file", visit.say("campaign.bank.not-undone"));
        response.setStatus(problems.status().value());
        return page(organisation, payee, "", "", "", problems, visit, model);
    }

    private Payee payee(Organisation organisation) {
        return payees.of(organisation.id()).orElseThrow(NotFound::new);
    }

    private Payee payeeOf(Organisation organisation, UUID line) {
        return payees.of(organisation.id()).filter(one -> queue.has(one, line)).orElseThrow(NotFound::new);
    }

    private static String back(Organisation organisation, Visit visit) {
        return "redirect:" + visit.link(organisation.path() + "/bank");
    }

    private String page(
            Organisation organisation,
            Payee payee,
            String said,
            String line,
            String typed,
            Problems problems,
            Visit visit,
            Model model) {
        var path = organisation.path();
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.bank.title"))
                        .secretly()
                        .below(organisation.name(), path)
                        .below(visit.say("campaign.desk.title"), path + "/campaigns"));
        model.addAttribute("view", views.of(organisation, payee, said, line, typed, problems, visit));
        return "campaign/bank";
    }
}
