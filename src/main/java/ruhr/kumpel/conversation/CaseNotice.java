package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.moderation.CaseHandedOn;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Whoever is given a case of moderation hears of it, with what her colleague wrote. What the case is about stands
/// on the desk alone.
@Component
class CaseNotice {

    private final Notifications notifications;
    private final Accounts accounts;
    private final Portals portals;
    private final Words words;

    CaseNotice(Notifications notifications, Accounts accounts, Portals portals, Words words) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.portals = portals;
        this.words = words;
    }

    @EventListener
    void on(CaseHandedOn handed) {
        var language = accounts.languageOf(handed.to());
        var from = Optional.ofNullable(accounts.namesOf(List.of(handed.from())).get(handed.from()))
                .orElseGet(() -> words.say(language, "conversation.somebody"));
        var kind = words.say(language, "moderation.kind." + handed.kind());
        notifications.tell(
                handed.to(),
                new Notice(
                        "case",
                        portals.site(handed.portal()),
                        words.say(language, "conversation.case.subject", from, kind),
                        List.of(
                                handed.note().isEmpty()
                                        ? words.say(language, "conversation.case.no-note")
                                        : handed.note()),
                        "/manage/moderation?id=" + handed.review() + "#panel"));
    }
}
