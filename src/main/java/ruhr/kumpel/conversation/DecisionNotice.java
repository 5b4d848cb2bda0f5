package ruhr.kumpel.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.moderation.DecisionMade;
import ruhr.kumpel.moderation.Verdict;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Decisions stand among the notifications too; the letter about them is moderation's own and always comes.
@Component
class DecisionNotice {

    private final NoticeStore notices;
    private final Accounts accounts;
    private final Portals portals;
    private final Words words;
    private final Clock clock;

    DecisionNotice(NoticeStore notices, Accounts accounts, Portals portals, Words words, Clock clock) {
        this.notices = notices;
        this.accounts = accounts;
        this.portals = portals;
        this.words = words;
        this.clock = clock;
    }

    @EventListener
    void on(DecisionMade decision) {
        if (decision.verdict() == Verdict.KEPT || decision.verdict() == Verdict.GONE) return;
        var site = portals.site(decision.portal());
        var wished = accounts.languageOf(decision.owner());
        var language = site.languages().contains(wished) ? wished : site.defaultLanguage();
        var path = "/complaints/" + decision.decision();
        var verdict = "moderation.verdict."
                + decision.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var subject = words.say(
                language,
                "conversation.notice.decided",
                words.say(language, "moderation.kind." + decision.kind()),
                words.say(language, verdict));
        notices.add(
                Ids.next(),
                decision.owner(),
                new Notice("moderation", site, subject, List.of(), path),
                language,
                site.origin() + "/" + language + path,
                clock.instant());
    }
}
