package ruhr.kumpel.campaign;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.payment.GiroCode;
import ruhr.kumpel.payment.PainFile;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.web.Access;
import ruhr.kumpel.web.NotFound;
import ruhr.kumpel.web.Visit;

/// A partner's list of transfers: for its bookkeeping as CSV, for its bank as pain.001.
@Controller
@RequestMapping("/{lang}/organisations/{slug}/pots/{pot:[0-9a-f-]{36}}/lists/{list:[0-9a-f-]{36}}")
@Access(Access.For.MEMBERS)
class PotListPage {

    private final Mine mine;
    private final PotStore store;
    private final PotListStore lists;
    private final Pots pots;
    private final CampaignStore campaigns;
    private final Organisations organisations;
    private final Payees payees;

    PotListPage(
            Mine mine,
            PotStore store,
            PotListStore lists,
            Pots pots,
            CampaignStore campaigns,
            Organisations organisations,
            Payees payees) {
        this.mine = mine;
        this.store = store;
        this.lists = lists;
        this.pots = pots;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.payees = payees;
    }

    @GetMapping("/transfers.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String slug, @PathVariable UUID pot, @PathVariable UUID list, Visit visit) {
        var batch = of(mine.organisation(slug, visit), pot, list, visit);
        var csv = new StringBuilder("\uFEFF"); // or spreadsheets do not see that it is UTF-8
        csv.append(line(List.of(
                visit.say("campaign.pots.csv.business"),
                visit.say("campaign.pots.csv.campaign"),
                visit.say("campaign.account.holder"),
                visit.say("campaign.account.iban"),
                visit.say("campaign.pay.amount"),
                visit.say("campaign.ledger.reference"))));
        Map<CampaignId, Campaign> named =
                campaigns
                        .all(batch.transfers().stream()
                                .map(PotTransfer::campaign)
                                .toList())
                        .stream()
                        .collect(toMap(Campaign::id, one -> one));
        var businesses = organisations.named(
                named.values().stream().map(Campaign::organisation).distinct().toList());
        var codes = codes(batch);
        for (int i = 0; i < codes.size(); i++)
            csv.append(line(row(
                    Objects.requireNonNull(named.get(batch.transfers().get(i).campaign())),
                    businesses,
                    codes.get(i),
                    visit)));
        return file(csv.toString().getBytes(StandardCharsets.UTF_8), "text/csv; charset=utf-8", batch, "csv");
    }

    @GetMapping("/transfers.xml")
    ResponseEntity<byte[]> pain(
            @PathVariable String slug, @PathVariable UUID pot, @PathVariable UUID list, Visit visit) {
        var organisation = mine.organisation(slug, visit);
        var batch = of(organisation, pot, list, visit);
        var payer = payees.of(organisation.id()).orElseThrow(NotFound::new);
        var id = batch.id().toString().replace("-", "");
        var today = visit.today();
        return file(PainFile.of(id, payer, codes(batch), today, visit.now()), "application/xml", batch, "xml");
    }

    private PotTransfer.Batch of(Organisation organisation, UUID pot, UUID list, Visit visit) {
        return store.with(pot)
                .filter(one ->
                        one.partner().equals(organisation.id()) && one.portal().equals(visit.portal()))
                .flatMap(_ -> lists.with(list))
                .filter(one -> one.pot().equals(pot))
                .orElseThrow(NotFound::new);
    }

    /// In the order of the transfers.
    private List<GiroCode> codes(PotTransfer.Batch batch) {
        return pots.payments(batch).stream().map(payees::giroCode).toList();
    }

    private static List<String> row(
            Campaign campaign, Map<OrganisationId, Organisation> businesses, GiroCode code, Visit visit) {
        return List.of(
                Objects.requireNonNull(businesses.get(campaign.organisation())).name(),
                visit.say(campaign.content().title()).value(),
                code.holder(),
                code.iban().value(),
                code.amount().plain().replace('.', ','),
                code.reference().value());
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String type, PotTransfer.Batch batch, String end) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", "attachment; filename=\"" + batch.id() + "." + end + "\"")
                .body(bytes);
    }

    private static String line(List<String> cells) {
        return String.join(";", cells.stream().map(PotListPage::quoted).toList()) + "\r\n";
    }

    /// Titles and names are other people's: a spreadsheet must not calculate them.
    private static String quoted(String cell) {
        var harmless = cell.matches("(?s)[=+@\\t\\r-].*") ? "'" + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
