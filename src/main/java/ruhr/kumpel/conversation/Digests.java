package ruhr.kumpel.conversation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// One mail a day with everything that somebody wants to hear of once a day, each with its link. It comes from
/// the installation, because it may tell of several portals.
@Component
class Digests {

    private final NoticeStore notices;
    private final Unsubscribing unsubscribing;
    private final Accounts accounts;
    private final Courier courier;
    private final Portals portals;
    private final Words words;
    private final Clock clock;

    Digests(
            NoticeStore notices,
            Unsubscribing unsubscribing,
            Accounts accounts,
            Courier courier,
            Portals portals,
            Words words,
            Clock clock) {
        this.notices = notices;
        this.unsubscribing = unsubscribing;
        this.accounts = accounts;
        this.courier = courier;
        this.portals = portals;
        this.words = words;
        this.clock = clock;
    }

    /// Answers whether there was one. Taking and writing are one transaction: no notice is in two digests or in
    /// none.
    @Transactional
    public boolean sendNext() {
        var due = notices.takeDigest(clock.instant());
        if (due.isEmpty()) return false;
        var person = due.getFirst().person();
        accounts.addressOf(person).ifPresent(address -> {
            var language = accounts.languageOf(person);
            var kinds = due.stream().map(NoticeStore.Told::kind).distinct().collect(Collectors.toList());
            var site = portals.installation();
            courier.send(Letter.to(
                            address,
                            language,
                            site,
                            "digest",
                            words.say(language, "conversation.digest.subject", due.size()),
                            paragraphs(due))
                    .unsubscribedAt(unsubscribing.link(person, String.join(",", kinds), site, site.defaultLanguage())));
        });
        return true;
    }

    private static String[] paragraphs(List<NoticeStore.Told> due) {
        var paragraphs = new ArrayList<String>();
        for (var told : due) paragraphs.add(told.site() + ": " + told.subject() + "\n" + told.url());
        return paragraphs.toArray(String[]::new);
    }
}
