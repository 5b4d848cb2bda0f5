package ruhr.kumpel.campaign;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.kernel.Money;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.payment.LedgerLine;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Every booking of a campaign, as it happened, on a page and as a file for the bookkeeper. Without names: who gave
/// stands on the page of the team.
@Controller
@RequestMapping("/{lang}/campaigns/{slugAndId}")
@Access(Access.For.MEMBERS)
class LedgerPage {

    private static final int SHOWN = 500;

    private final Mine mine;
    private final CampaignViews views;
    private final Payments payments;

    LedgerPage(Mine mine, CampaignViews views, Payments payments) {
        this.mine = mine;
        this.views = views;
        this.payments = payments;
    }

    @GetMapping("/ledger")
    String show(@PathVariable String slugAndId, Visit visit, Model model) {
        var campaign = mine.managed(slugAndId, visit);
        var title = visit.say(campaign.content().title());
        var lines = payments.ledger(campaign.id().cause());
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.ledger.title"))
                        .secretly()
                        .below(title.value(), campaign.path() + "/manage"));
        model.addAttribute(
                "view",
                new LedgerView(
                        title,
                        visit.link(campaign.path() + "/ledger.csv"),
                        views.thermometer(campaign, visit).sums(),
                        lines.reversed().stream()
                                .limit(SHOWN)
                                .map(line -> row(line, visit))
                                .toList()));
        return "campaign/ledger";
    }

    @GetMapping("/ledger.csv")
    ResponseEntity<byte[]> file(@PathVariable String slugAndId, Visit visit) {
        var campaign = mine.managed(slugAndId, visit);
        var csv = new Csv();
        csv.line(List.of(
                visit.say("campaign.ledger.number"),
                visit.say("campaign.ledger.when"),
                visit.say("campaign.ledger.what"),
                visit.say("campaign.ledger.reference"),
                visit.say("campaign.thermometer.promised"),
                visit.say("campaign.thermometer.received"),
                visit.say("campaign.thermometer.confirmed")));
        for (var one : payments.ledger(campaign.id().cause()))
            csv.line(List.of(
                    Long.toString(one.number()),
                    one.at().toString(),
                    what(one, visit),
                    one.reference().value(),
                    Csv.decimal(one.change().promised()),
                    Csv.decimal(one.change().received()),
                    Csv.decimal(one.change().confirmed())));
        return csv.file(campaign.shortId() + ".csv");
    }

    static LedgerView.Row row(LedgerLine line, Visit visit) {
        var telling = Telling.to(visit);
        return new LedgerView.Row(
                Long.toString(line.number()),
                telling.moment(line.at()),
                what(line, visit),
                line.reference().grouped(),
                amount(line.change().promised(), telling),
                amount(line.change().received(), telling),
                amount(line.change().confirmed(), telling));
    }

    static String what(LedgerLine line, Visit visit) {
        var state = visit.say("campaign.money." + line.state().word());
        return line.counter() ? visit.say("campaign.ledger.counter", state) : state;
    }

    private static String amount(Money change, Telling telling) {
        return change.equals(Money.ZERO) ? "" : telling.money(change);
    }
}
