package ruhr.kumpel.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Words;

/// Tells people what happened: on the page `/notifications`, and by mail at once, once a day or not at all, as
/// they like.
@Component
public class Notifications {

    private static final LocalTime DIGESTS_LEAVE = LocalTime.of(7, 0);

    private final NoticeStore notices;
    private final Unsubscribing unsubscribing;
    private final Accounts accounts;
    private final Courier courier;
    private final Words words;
    private final Clock clock;

    Notifications(
            NoticeStore notices,
            Unsubscribing unsubscribing,
            Accounts accounts,
            Courier courier,
            Words words,
            Clock clock) {
        this.notices = notices;
        this.unsubscribing = unsubscribing;
        this.accounts = accounts;
        this.courier = courier;
        this.words = words;
        this.clock = clock;
    }

    /// In the caller's transaction. Somebody who is erased hears nothing.
    @Transactional
    public void tell(PersonId to, Notice notice) {
        var address = accounts.addressOf(to);
        if (address.isEmpty()) return;
        var now = clock.instant();
        var id = Ids.next();
        var language = spokenOn(notice, accounts.languageOf(to));
        var url = notice.site().origin() + "/" + language + notice.path();
        notices.add(id, to, notice, language, url, now);
        switch (notices.delivery(to, notice.kind())) {
            case AT_ONCE -> courier.send(letter(address.get(), to, notice, language, url));
            case DAILY ->
                notices.keepForDigest(
                        id,
                        to,
                        notice.site().portal(),
                        nextMorning(now, notice.site().zone()));
            case OFF -> {}
        }
    }

    /// What somebody has not seen yet.
    public int unread(PersonId person) {
        return notices.unseen(person);
    }

    private Letter letter(EmailAddress address, PersonId to, Notice notice, LanguageTag language, String url) {
        return Letter.to(
                        address,
                        language,
                        notice.site(),
                        "notice." + notice.kind(),
                        notice.subject(),
                        notice.paragraphs().toArray(String[]::new))
                .withButton(words.say(language, "conversation.notice.open"), url)
                .unsubscribedAt(unsubscribing.link(to, notice.kind(), notice.site(), language));
    }

    /// The page that the mail leads to exists only in the languages of its site.
    private static LanguageTag spokenOn(Notice notice, LanguageTag wished) {
        return notice.site().languages().contains(wished)
                ? wished
                : notice.site().defaultLanguage();
    }

    static Instant nextMorning(Instant now, ZoneId zone) {
        var here = now.atZone(zone);
        var today = here.with(DIGESTS_LEAVE);
        return (here.isBefore(today) ? today : today.plusDays(1)).toInstant();
    }
}
