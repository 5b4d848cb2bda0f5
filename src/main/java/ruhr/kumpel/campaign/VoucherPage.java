package ruhr.kumpel.campaign;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Headers;
import ruhr.kumpel.web.Limit;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Throttle;
import ruhr.kumpel.web.Visit;

/// Where a voucher's link and code of squares lead: its holder sees what it is worth, the business's team redeems it.
@Controller
@RequestMapping("/{lang}/vouchers/{secret:[A-Za-z0-9_-]{22}}")
class VoucherPage {

    private static final Limit PAPERS = Limit.perHour("campaign.paper", 60);

    private final Vouchers vouchers;
    private final VoucherViews views;
    private final VoucherPaper paper;
    private final Organisations organisations;
    private final Throttle throttle;

    VoucherPage(
            Vouchers vouchers, VoucherViews views, VoucherPaper paper, Organisations organisations, Throttle throttle) {
        this.vouchers = vouchers;
        this.views = views;
        this.paper = paper;
        this.organisations = organisations;
        this.throttle = throttle;
    }

    @GetMapping
    @Access(Access.For.EVERYBODY)
    String show(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String done,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var voucher = behind(secret, visit);
        return page(voucher, "", new Problems(), done, visit, model, response);
    }

    @GetMapping("/voucher.pdf")
    @Access(Access.For.EVERYBODY)
    ResponseEntity<byte[]> print(@PathVariable String secret, Visit visit, HttpServletRequest request) {
        throttle.pass(PAPERS, request);
        var voucher = behind(secret, visit);
        var name = ContentDisposition.inline()
                .filename(visit.say("campaign.voucher.title") + ".pdf", java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", name.toString())
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "same-origin")
                .body(paper.pdf(views.sheet(voucher, visit)));
    }

    @PostMapping("/redemptions")
    @Access(Access.For.MEMBERS)
    String redeem(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String key,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var voucher = behind(secret, visit);
        if (!atTill(voucher, visit)) throw new NotFound();
        var typed = Money.parse(amount);
        var press = id(key);
        var problems = new Problems();
        if (typed.isEmpty()) problems.add("amount", visit.say("campaign.till.amount.missing"));
        else {
            var outcome = vouchers.redeem(
                    voucher.id(), typed.get(), press, visit.memberHere().person());
            problem(outcome, visit).ifPresent(words -> problems.add("amount", words));
        }
        if (problems.none()) return "redirect:" + visit.link(vouchers.path(voucher) + "?done=" + press);
        response.setStatus(problems.status().value());
        return page(voucher, amount, problems, "", visit, model, response);
    }

    @PostMapping("/redemptions/{id:[0-9a-f-]{36}}/undo")
    @Access(Access.For.MEMBERS)
    String undo(
            @PathVariable String secret,
            @PathVariable UUID id,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        var voucher = behind(secret, visit);
        if (!atTill(voucher, visit)) throw new NotFound();
        return switch (vouchers.undo(voucher.id(), id, visit.memberHere().person())) {
            case UNDONE -> "redirect:" + visit.link(vouchers.path(voucher));
            case UNKNOWN -> throw new NotFound();
            case TOO_LATE -> {
                var problems = new Problems();
                problems.add("amount", visit.say("campaign.till.undo.late"));
                response.setStatus(problems.status().value());
                yield page(voucher, "", problems, "", visit, model, response);
            }
        };
    }

    private static Optional<String> problem(Redemption outcome, Visit visit) {
        var telling = Telling.to(visit);
        return switch (outcome) {
            case Redemption.Redeemed _ -> Optional.empty();
            case Redemption.NotEnoughLeft(var left) ->
                Optional.of(visit.say("campaign.till.left", telling.money(left)));
            case Redemption.Expired(var on) -> Optional.of(visit.say("campaign.till.expired", telling.date(on)));
            case Redemption.OnlyWhole _ -> Optional.of(visit.say("campaign.till.whole"));
            case Redemption.Blocked _ -> Optional.of(visit.say("campaign.voucher.blocked"));
        };
    }

    private String page(
            Voucher was,
            String amount,
            Problems problems,
            String done,
            Visit visit,
            Model model,
            HttpServletResponse response) {
        Headers.keepPrivate(response);
        var voucher = vouchers.behind(vouchers.link(was), was.portal()).orElseThrow();
        var telling = Telling.to(visit);
        var till = atTill(voucher, visit)
                ? Optional.of(new VoucherView.Till(
                        visit.link(vouchers.path(voucher) + "/redemptions"),
                        Ids.next().toString(),
                        amount.isEmpty() ? voucher.left().plain() : amount,
                        problems,
                        done(voucher, done).map(telling::money)))
                : Optional.<VoucherView.Till>empty();
        model.addAttribute(
                "page", Page.titled(visit.say("campaign.voucher.title")).secretly());
        model.addAttribute("view", views.of(voucher, till, visit));
        return "campaign/voucher";
    }

    private Optional<Money> done(Voucher voucher, String redemption) {
        return isId(redemption) ? vouchers.stands(voucher, UUID.fromString(redemption)) : Optional.empty();
    }

    private Voucher behind(String secret, Visit visit) {
        return vouchers.behind(secret, visit.portal()).orElseThrow(NotFound::new);
    }

    private boolean atTill(Voucher voucher, Visit visit) {
        return visit.member()
                .filter(member -> organisations.mayActFor(member.person(), voucher.organisation()))
                .isPresent();
    }

    private static UUID id(String key) {
        return isId(key) ? UUID.fromString(key) : Ids.next();
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
