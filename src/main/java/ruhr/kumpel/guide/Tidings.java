package ruhr.kumpel.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.conversation.Notice;
import ruhr.kumpel.conversation.Notifications;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Tells people what happened, each in her language. Before both sides agree, what a newcomer wrote about herself stays
/// on the page.
@Component
class Tidings {

    private static final String KIND = "guide";

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

    /// @param event of the keys `guide.mail.{event}.subject` and `.text`
    void tell(PersonId to, PortalId portal, String event, String path, Object... facts) {
        send(to, portal, event, path, List.of(), facts);
    }

    /// With words that somebody wrote to her.
    void tellWith(String written, PersonId to, PortalId portal, String event, String path, Object... facts) {
        send(to, portal, event, path, written.isBlank() ? List.of() : List.of(written), facts);
    }

    void tellCoordinators(PortalId portal, String event, String path, Object... facts) {
        for (var one : grants.holders(Role.MANAGER, new Scope.OfPortal(portal))) tell(one, portal, event, path, facts);
    }

    private void send(PersonId to, PortalId portal, String event, String path, List<String> written, Object... facts) {
        var language = accounts.languageOf(to);
        var site = portals.site(portal);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.say(language, "guide.mail." + event + ".text", told(language, facts)));
        paragraphs.addAll(written);
        var subject = words.say(language, "guide.mail." + event + ".subject", told(language, facts));
        notifications.tell(to, new Notice(KIND, site, subject, paragraphs, path));
    }

    /// Days and times as the reader says them.
    private Object[] told(LanguageTag language, Object... facts) {
        return Arrays.stream(facts)
                .map(one -> one instanceof Told told ? told.in(language) : one)
                .toArray();
    }
}
