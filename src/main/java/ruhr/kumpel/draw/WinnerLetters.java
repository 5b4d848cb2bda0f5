package ruhr.kumpel.draw;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.conversation.Notice;
import ruhr.kumpel.conversation.Notifications;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Tells the team of a business that it has won, each in her language.
@Component
class WinnerLetters {

    private final Accounts accounts;
    private final Notifications notifications;
    private final Organisations organisations;
    private final Portals portals;
    private final Words words;

    WinnerLetters(
            Accounts accounts, Notifications notifications, Organisations organisations, Portals portals, Words words) {
        this.accounts = accounts;
        this.notifications = notifications;
        this.organisations = organisations;
        this.portals = portals;
        this.words = words;
    }

    void won(Draw draw, OrganisationId winner) {
        var name = Objects.requireNonNull(organisations.named(List.of(winner)).get(winner))
                .name();
        for (var person : organisations.team(winner)) {
            var language = accounts.languageOf(person);
            var title = draw.title().in(language).value();
            notifications.tell(
                    person,
                    new Notice(
                            "organisation",
                            portals.site(draw.portal()),
                            words.say(language, "draw.notice.subject", name),
                            List.of(words.say(language, "draw.notice.text", name, title)),
                            draw.path()));
        }
    }
}
