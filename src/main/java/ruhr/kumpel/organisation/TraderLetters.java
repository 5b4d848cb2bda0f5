package ruhr.kumpel.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.conversation.Notice;
import ruhr.kumpel.conversation.Notifications;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.Words;

/// Tells the owners of a business what the manager found, each in her language.
@Component
class TraderLetters {

    private final Accounts accounts;
    private final Notifications notifications;
    private final Words words;

    TraderLetters(Accounts accounts, Notifications notifications, Words words) {
        this.accounts = accounts;
        this.notifications = notifications;
        this.words = words;
    }

    void settled(Organisation organisation, boolean right, String said, List<Membership> team, Visit visit) {
        team.stream().filter(one -> one.role() == TeamRole.OWNER).forEach(owner -> {
            var language = accounts.languageOf(owner.person());
            var key = "organisation.trader.notice." + (right ? "checked" : "doubted");
            var text = words.say(language, key + ".text", organisation.name());
            notifications.tell(
                    owner.person(),
                    new Notice(
                            "organisation",
                            visit.site(),
                            words.say(language, key + ".subject", organisation.name()),
                            said.isEmpty() ? List.of(text) : List.of(text, said),
                            organisation.path() + "/trader"));
        });
    }
}
