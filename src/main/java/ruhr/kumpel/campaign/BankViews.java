package ruhr.kumpel.campaign;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.payment.BankLine;
import ruhr.kumpel.payment.Finding;
import ruhr.kumpel.payment.Payee;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.payment.Queue;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Makes the queue of a business's bank lines ready to print.
@Component
class BankViews {

    private static final int SHOWN = 50;

    private final Queue queue;
    private final Payees payees;

    BankViews(Queue queue, Payees payees) {
        this.queue = queue;
        this.payees = payees;
    }

    /// @param typed into the field of the line of this id
    BankView of(
            Organisation organisation,
            Payee payee,
            String said,
            String line,
            String typed,
            Problems problems,
            Visit visit) {
        var action = visit.link(organisation.path() + "/bank");
        return new BankView(
                action,
                accounts(organisation),
                problems,
                said,
                queue.open(payee).stream()
                        .map(one -> open(one, line, typed, action, visit))
                        .toList(),
                queue.settled(payee, SHOWN).stream()
                        .map(one -> new BankView.Settled(
                                line(one.line(), action, visit),
                                one.payments().stream()
                                        .map(payment -> payment.reference().grouped())
                                        .toList()))
                        .toList(),
                queue.aside(payee, SHOWN).stream()
                        .map(one -> line(one, action, visit))
                        .toList());
    }

    /// Files of earlier ones are taken, too: money that was promised before may still come there.
    private String accounts(Organisation organisation) {
        return payees.all(organisation.id()).stream()
                .map(one -> one.iban().masked())
                .collect(Collectors.joining(" · "));
    }

    private static BankView.Open open(Finding finding, String line, String typed, String action, Visit visit) {
        var references = payments(finding).stream()
                .map(payment -> payment.reference().grouped())
                .collect(Collectors.joining(", "));
        var own = finding.line().id().toString().equals(line) ? typed : "";
        return new BankView.Open(line(finding.line(), action, visit), why(finding, visit), references, own);
    }

    private static String why(Finding finding, Visit visit) {
        return switch (finding) {
            case Finding.WrongAmount(var _, var payment) ->
                visit.say("campaign.bank.why.wrong-amount", Telling.to(visit).money(payment.amount()));
            case Finding.Fits _ -> visit.say("campaign.bank.why.fits");
            case Finding.Suggested(var _, var _, var why) ->
                why == Finding.Why.ALIKE
                        ? visit.say("campaign.bank.why.alike")
                        : visit.say("campaign.bank.why.same-amount");
            case Finding.Twice _ -> visit.say("campaign.bank.why.twice");
            case Finding.Several _ -> visit.say("campaign.bank.why.several");
            case Finding.Batch _ -> visit.say("campaign.bank.why.batch");
            case Finding.Returned _ -> visit.say("campaign.bank.why.returned");
            case Finding.Unknown _ -> visit.say("campaign.bank.why.unknown");
        };
    }

    private static List<Payment> payments(Finding finding) {
        return switch (finding) {
            case Finding.WrongAmount(var _, var payment) -> List.of(payment);
            case Finding.Fits(var _, var payment) -> List.of(payment);
            case Finding.Suggested(var _, var payment, var _) -> List.of(payment);
            case Finding.Twice(var _, var payment) -> List.of(payment);
            case Finding.Several(var _, var payments) -> payments;
            case Finding.Returned(var _, var payment) -> payment.stream().toList();
            case Finding.Batch _, Finding.Unknown _ -> List.of();
        };
    }

    private static BankView.Line line(BankLine line, String action, Visit visit) {
        var telling = Telling.to(visit);
        return new BankView.Line(
                line.id().toString(),
                telling.date(line.day()),
                telling.money(line.amount()),
                line.payer(),
                line.purpose(),
                action + "/lines/" + line.id());
    }
}
