package ruhr.kumpel.ambassador;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Notice;
import ruhr.kumpel.conversation.Notifications;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Tells people what happened, each in her language: keys `ambassador.mail.{event}.subject` and `.text`.
@Component
class Tidings {

    private final Notifications notifications;
    private final Accounts accounts;
    private final Grants grants;
    private final Portals portals;
    private final Words words;

    Tidings(Notifications notifications, Accounts accounts, Grants grants, Portals portals, Words words) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.grants = grants;
        this.portals = portals;
        this.words = words;
    }

    void tell(PersonId to, PortalId portal, String event, String path, Object... facts) {
        tellWith("", to, portal, event, path, facts);
    }

    /// With words that somebody wrote to her.
    void tellWith(String written, PersonId to, PortalId portal, String event, String path, Object... facts) {
        var language = accounts.languageOf(to);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.say(language, "ambassador.mail." + event + ".text", facts));
        if (!written.isBlank()) paragraphs.add(written);
        var subject = words.say(language, "ambassador.mail." + event + ".subject", facts);
        notifications.tell(to, new Notice(Ambassadors.TOPIC, portals.site(portal), subject, paragraphs, path));
    }

    void tellTeam(PortalId portal, String event, String path, Object... facts) {
        for (var one : grants.holders(Role.MANAGER, new Scope.OfPortal(portal))) tell(one, portal, event, path, facts);
    }
}
