package ruhr.kumpel.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.conversation.Notice;
import ruhr.kumpel.conversation.Notifications;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.Words;

/// Decides on a verification and tells the owners, each in her language.
@Component
class Decisions {

    private final Verifications verifications;
    private final Teams teams;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Words words;

    Decisions(Verifications verifications, Teams teams, Accounts accounts, Notifications notifications, Words words) {
        this.verifications = verifications;
        this.teams = teams;
        this.accounts = accounts;
        this.notifications = notifications;
        this.words = words;
    }

    @Transactional
    public boolean decide(Organisation organisation, boolean verified, String note, Visit visit) {
        if (!verifications.settle(
                organisation.id(), verified, note, visit.memberHere().person())) return false;
        teams.of(organisation.id()).stream()
                .filter(one -> one.role() == TeamRole.OWNER)
                .forEach(owner -> notifications.tell(
                        owner.person(), notice(owner.person(), organisation, verified, note, visit)));
        return true;
    }

    private Notice notice(PersonId to, Organisation organisation, boolean verified, String note, Visit visit) {
        var language = accounts.languageOf(to);
        var key = "organisation.notice." + (verified ? "verified" : "declined");
        var text = words.say(language, key + ".text", organisation.name());
        return new Notice(
                "organisation",
                visit.site(),
                words.say(language, key + ".subject", organisation.name()),
                note.isEmpty() ? List.of(text) : List.of(text, note),
                organisation.path());
    }
}
