package ruhr.kumpel.organisation;

import java.util.ArrayList;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.organisation.VerificationView.Checked;
import ruhr.kumpel.organisation.VerificationView.Fact;
import ruhr.kumpel.payment.Iban;
import ruhr.kumpel.web.Visit;

/// Makes a trader's record ready to print for the manager who checks it.
final class TraderPrinter {

    private TraderPrinter() {}

    static Checked checked(Trader trader, Organisation organisation, Visit visit) {
        var telling = Telling.to(visit);
        var facts = new ArrayList<Fact>();
        facts.add(fact("name", trader.name(), visit));
        facts.add(fact("address", trader.address(), visit));
        facts.add(fact("phone", trader.phone(), visit));
        facts.add(fact("email", trader.email(), visit));
        facts.add(fact(
                "identity",
                visit.say("organisation.trader.identity." + trader.identity().word()),
                visit));
        if (!trader.reference().isEmpty()) facts.add(fact("reference", trader.reference(), visit));
        facts.add(
                fact("account", Iban.parse(trader.account()).map(Iban::grouped).orElse(trader.account()), visit));
        facts.add(fact(
                "register",
                trader.register().isEmpty()
                        ? visit.say("organisation.trader.register.none")
                        : trader.register() + ", " + trader.number(),
                visit));
        facts.add(fact("certified", telling.date(trader.certified()), visit));
        var action = visit.link("/manage/traders/" + organisation.slug());
        return new Checked(
                organisation.name(),
                visit.link(organisation.path()),
                facts,
                trader.document().isPresent() ? action + "/document.jpg" : "",
                telling.ago(trader.given()),
                action);
    }

    private static Fact fact(String what, String value, Visit visit) {
        return new Fact(visit.say("organisation.trader.fact." + what), value);
    }
}
