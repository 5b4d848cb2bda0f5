package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.LedgerLine;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.Payments;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.Page;
import ruhr.kumpel.web.Visit;

/// Every booking of all campaigns of a business, and every voucher it owes goods for, as files for the bookkeeper.
/// Without
/// names.
@Controller
@RequestMapping("/{lang}/organisations/{slug}")
@Access(Access.For.MEMBERS)
class BusinessLedgerPage {

    private static final int SHOWN = 300;

    private final Mine mine;
    private final CampaignStore campaigns;
    private final VoucherStore vouchers;
    private final Payments payments;

    BusinessLedgerPage(Mine mine, CampaignStore campaigns, VoucherStore vouchers, Payments payments) {
        this.mine = mine;
        this.campaigns = campaigns;
        this.vouchers = vouchers;
        this.payments = payments;
    }

    private record Booked(Campaign campaign, LedgerLine line) {}

    @GetMapping("/ledger")
    String show(@PathVariable String slug, Visit visit, Model model) {
        var organisation = mine.organisation(slug, visit);
        var path = organisation.path();
        model.addAttribute(
                "page",
                Page.titled(visit.say("campaign.ledger.title"))
                        .secretly()
                        .below(organisation.name(), path)
                        .below(visit.say("campaign.desk.title"), path + "/campaigns"));
        var lines = lines(organisation, visit);
        model.addAttribute(
                "view",
                new BusinessLedgerView(
                        visit.link(path + "/ledger.csv"),
                        visit.link(path + "/vouchers.csv"),
                        lines.reversed().stream()
                                .limit(SHOWN)
                                .map(one -> new BusinessLedgerView.Row(
                                        visit.say(one.campaign().content().title()), LedgerPage.row(one.line(), visit)))
                                .toList()));
        return "campaign/business-ledger";
    }

    @GetMapping("/ledger.csv")
    ResponseEntity<byte[]> bookings(@PathVariable String slug, Visit visit) {
        var csv = new Csv();
        csv.line(List.of(
                visit.say("campaign.pots.csv.campaign"),
                visit.say("campaign.ledger.number"),
                visit.say("campaign.ledger.when"),
                visit.say("campaign.ledger.what"),
                visit.say("campaign.ledger.reference"),
                visit.say("campaign.thermometer.promised"),
                visit.say("campaign.thermometer.received"),
                visit.say("campaign.thermometer.confirmed")));
        for (var one : lines(mine.organisation(slug, visit), visit))
            csv.line(List.of(
                    visit.say(one.campaign().content().title()).value(),
                    Long.toString(one.line().number()),
                    one.line().at().toString(),
                    LedgerPage.what(one.line(), visit),
                    one.line().reference().value(),
                    Csv.decimal(one.line().change().promised()),
                    Csv.decimal(one.line().change().received()),
                    Csv.decimal(one.line().change().confirmed())));
        return csv.file(slug + ".csv");
    }

    /// What is owed for vouchers, and how each is taxed: the day of sale counts for single-purpose ones, the day of
    /// redemption for the others.
    @GetMapping("/vouchers.csv")
    ResponseEntity<byte[]> vouchers(@PathVariable String slug, Visit visit) {
        var organisation = mine.organisation(slug, visit);
        var csv = new Csv();
        csv.line(List.of(
                visit.say("campaign.ledger.reference"),
                visit.say("campaign.vouchers.issued"),
                visit.say("campaign.vouchers.expires"),
                visit.say("campaign.vat.label"),
                visit.say("campaign.vouchers.worth"),
                visit.say("campaign.vouchers.redeemed"),
                visit.say("campaign.vouchers.left"),
                visit.say("campaign.vouchers.state")));
        var all = vouchers.of(organisation.id(), visit.portal());
        var references = payments.with(all.stream().map(Voucher::pledge).toList()).stream()
                .collect(toMap(Payment::id, one -> one.reference().value()));
        for (var one : all)
            csv.line(List.of(
                    references.getOrDefault(one.pledge(), ""),
                    one.issued().toString(),
                    one.expires().toString(),
                    visit.say("campaign.vat." + one.vat().word()),
                    Csv.decimal(one.worth()),
                    Csv.decimal(one.redeemed()),
                    Csv.decimal(one.left()),
                    visit.say(
                            one.blocked()
                                    ? "campaign.vouchers.blocked"
                                    : one.expired(visit.today())
                                            ? "campaign.vouchers.expired"
                                            : "campaign.vouchers.counts")));
        return csv.file(slug + "-vouchers.csv");
    }

    /// Of those on this portal, oldest first.
    private List<Booked> lines(Organisation organisation, Visit visit) {
        return campaigns.of(organisation.id()).stream()
                .filter(one -> one.portal().equals(visit.portal()))
                .flatMap(one -> payments.ledger(one.id().cause()).stream().map(line -> new Booked(one, line)))
                .sorted(Comparator.comparing((Booked one) -> one.line().at())
                        .thenComparing(one -> one.line().number()))
                .toList();
    }
}
