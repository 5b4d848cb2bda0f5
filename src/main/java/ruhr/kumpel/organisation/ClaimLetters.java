package ruhr.kumpel.organisation;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.conversation.Notice;
import ruhr.kumpel.conversation.Notifications;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.Words;

/// Tells whoever claimed an organisation what became of it, each in her language.
@Component
class ClaimLetters {

    private final Accounts accounts;
    private final Notifications notifications;
    private final Words words;

    ClaimLetters(Accounts accounts, Notifications notifications, Words words) {
        this.accounts = accounts;
        this.notifications = notifications;
        this.words = words;
    }

    void granted(Claim claim, Organisation organisation, String note, Visit visit) {
        tell(claim, organisation, "granted", note, visit);
    }

    void refused(Claim claim, Organisation organisation, String note, Visit visit) {
        tell(claim, organisation, "refused", note, visit);
    }

    /// Somebody else's claim was granted.
    void overtaken(Claim claim, Organisation organisation, Visit visit) {
        tell(claim, organisation, "overtaken", "", visit);
    }

    private void tell(Claim claim, Organisation organisation, String what, String note, Visit visit) {
        var language = accounts.languageOf(claim.person());
        var key = "organisation.claim.notice." + what;
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.say(language, key + ".text", organisation.name()));
        if (!note.isEmpty()) paragraphs.add(note);
        notifications.tell(
                claim.person(),
                new Notice(
                        "organisation",
                        visit.site(),
                        words.say(language, key + ".subject", organisation.name()),
                        paragraphs,
                        organisation.path()));
    }
}
