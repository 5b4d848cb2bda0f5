package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Where a code is typed when no camera is at hand.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/till")
@Access(Access.For.MEMBERS)
class TillPage {

    /// A busy counter types one every few seconds; nobody guesses seventy bits.
    private static final Limit TRIES = Limit.perMinute("campaign.till", 30);

    private final Mine mine;
    private final Vouchers vouchers;
    private final Throttle throttle;

    TillPage(Mine mine, Vouchers vouchers, Throttle throttle) {
        this.mine = mine;
        this.vouchers = vouchers;
        this.throttle = throttle;
    }

    @GetMapping
    String show(@PathVariable String slug, Visit visit, Model model, HttpServletResponse response) {
        Headers.letCameraSee(response);
        return page(mine.organisation(slug, visit), "", new Problems(), visit, model);
    }

    @PostMapping
    String find(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String code,
            Visit visit,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var organisation = mine.organisation(slug, visit);
        var problems = new Problems();
        if (!throttle.allows(TRIES, request)) problems.addTooMany("code", visit.say("web.error.429.text"));
        else {
            var typed = VoucherCode.parse(code);
            var voucher = typed.flatMap(one -> vouchers.with(one, organisation.id(), visit.portal()));
            if (voucher.isPresent()) return "redirect:" + visit.link(vouchers.path(voucher.get()));
            problems.add(
                    "code", visit.say(typed.isEmpty() ? "campaign.till.code.wrong" : "campaign.till.code.unknown"));
        }
        response.setStatus(problems.status().value());
        Headers.letCameraSee(response);
        return page(organisation, code, problems, visit, model);
    }

    private static String page(Organisation organisation, String code, Problems problems, Visit visit, Model model) {
        var path = organisation.path();
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.till.title"))
                        .secretly()
                        .script("scan")
                        .below(organisation.name(), path)
                        .below(visit.say("campaign.desk.title"), path + "/campaigns"));
        model.addAttribute("view", new TillView(visit.link(path + "/till"), visit.link("/vouchers/"), code, problems));
        return "campaign/till";
    }
}
