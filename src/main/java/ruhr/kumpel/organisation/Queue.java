package ruhr.kumpel.organisation;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.VerificationView.Checked;
import ruhr.kumpel.organisation.VerificationView.Claimed;
import ruhr.kumpel.organisation.VerificationView.Waiting;
import ruhr.kumpel.web.Visit;

/// What waits for a portal's manager, ready to print, each sort by how long it has waited.
@Component
class Queue {

    private final Organisations organisations;
    private final Claims claims;
    private final Brought brought;
    private final Traders traders;
    private final Verifications verifications;
    private final OrganisationPrinter printer;
    private final Accounts accounts;

    Queue(
            Organisations organisations,
            Claims claims,
            Brought brought,
            Traders traders,
            Verifications verifications,
            OrganisationPrinter printer,
            Accounts accounts) {
        this.organisations = organisations;
        this.claims = claims;
        this.brought = brought;
        this.traders = traders;
        this.verifications = verifications;
        this.printer = printer;
        this.accounts = accounts;
    }

    List<Claimed> claims(Visit visit) {
        var waiting = claims.waiting(visit.portal());
        var named =
                organisations.named(waiting.stream().map(Claim::organisation).toList());
        return waiting.stream()
                .map(one -> claimed(one, Objects.requireNonNull(named.get(one.organisation())), visit))
                .toList();
    }

    private Claimed claimed(Claim claim, Organisation organisation, Visit visit) {
        var address = accounts.addressOf(claim.person());
        return new Claimed(
                organisation.name(),
                visit.link(organisation.path()),
                claim.who(),
                claim.proof(),
                address.map(EmailAddress::value).orElse(""),
                address.map(one -> known(one, organisation, visit)).orElse(""),
                organisation.website(),
                Telling.to(visit).ago(claim.claimed()),
                visit.link("/manage/claims/" + claim.id()));
    }

    /// The address from the import, or one at the organisation's own website.
    private String known(EmailAddress address, Organisation organisation, Visit visit) {
        if (brought.email(organisation.id())
                .filter(one -> one.key().equals(address.key()))
                .isPresent()) return visit.say("organisation.claim.desk.same-address");
        var domain = address.key().substring(address.key().lastIndexOf('@') + 1);
        var host =
                organisation.website().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/:?#].*", "");
        return host.equalsIgnoreCase(domain) ? visit.say("organisation.claim.desk.same-domain") : "";
    }

    List<Checked> traders(Visit visit) {
        return traders.waiting(visit.portal()).stream()
                .map(one -> TraderPrinter.checked(one, organisation(one), visit))
                .toList();
    }

    private Organisation organisation(Trader trader) {
        return Objects.requireNonNull(
                organisations.named(List.of(trader.organisation())).get(trader.organisation()));
    }

    List<Waiting> verifications(Visit visit) {
        var ids = verifications.waiting(visit.portal());
        var named = organisations.named(ids);
        var telling = Telling.to(visit);
        return ids.stream()
                .map(id -> Objects.requireNonNull(named.get(id)))
                .map(one -> new Waiting(
                        one.name(),
                        visit.link(one.path()),
                        OrganisationPrinter.kind(one, visit),
                        printer.town(one, visit).orElse(""),
                        one.website(),
                        visit.say(one.description()),
                        verifications
                                .of(one.id())
                                .map(asked -> telling.ago(asked.asked()))
                                .orElse(""),
                        visit.link("/manage/organisations/" + one.slug())))
                .toList();
    }
}
