package ruhr.kumpel.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Visit;

/// Makes teams ready to print.
@Component
class TeamPrinter {

    private final Accounts accounts;

    TeamPrinter(Accounts accounts) {
        this.accounts = accounts;
    }

    List<TeamView.Person> people(List<Membership> team, Visit visit) {
        var names = accounts.namesOf(team.stream().map(Membership::person).toList());
        var telling = Telling.to(visit);
        return team.stream()
                .map(one -> new TeamView.Person(
                        one.person().toString(),
                        names.getOrDefault(one.person(), visit.say("organisation.team.nameless")),
                        one.role().word(),
                        visit.say("organisation.role." + one.role().word()),
                        telling.date(one.since()),
                        one.person().equals(visit.memberHere().person())))
                .toList();
    }

    List<TeamView.Waiting> waiting(List<Invitation> invitations, Visit visit) {
        var telling = Telling.to(visit);
        return invitations.stream()
                .map(one -> new TeamView.Waiting(
                        one.id().toString(),
                        one.address().value(),
                        visit.say("organisation.role." + one.role().word()),
                        telling.ago(one.invited())))
                .toList();
    }
}
