package ruhr.kumpel.campaign;

import org.springframework.stereotype.Component;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.payment.Payees;
import ruhr.kumpel.payment.Payment;
import ruhr.kumpel.web.Visit;

/// Makes what a transfer needs ready to print.
@Component
class Transfers {

    private final Payees payees;

    Transfers(Payees payees) {
        this.payees = payees;
    }

    MySupportsView.Giro of(Payment payment, Visit visit) {
        var giro = payees.giroCode(payment);
        return new MySupportsView.Giro(
                giro.svg(),
                visit.link("/my/supports/" + payment.id() + "/giro.png"),
                giro.holder(),
                giro.iban().grouped(),
                giro.iban().value(),
                Telling.to(visit).money(giro.amount()),
                giro.amount().plain(),
                giro.reference().grouped());
    }
}
