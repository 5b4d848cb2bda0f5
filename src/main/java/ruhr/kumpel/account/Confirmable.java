package ruhr.kumpel.account;

import java.util.UUID;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Visit;

/// Something that waits until its writer has confirmed her mail address: an entry, a message, a pledge. Modules
/// that have such things implement it; `account` asks for the code and calls back, within one transaction, at
/// most once.
public interface Confirmable {

    /// Names the kind of thing: `project.entry`. The module brings two messages for it:
    /// `confirm.{purpose}.title`, the heading of page and letter ("Bestätige deinen Eintrag"), and
    /// `confirm.{purpose}.what`, one sentence that says what the code does ("Mit dem Code wird dein Eintrag
    /// veröffentlicht.").
    String purpose();

    /// The address is confirmed and belongs to the person: do what waited. Answers the path (below the language)
    /// to show next.
    String confirmed(UUID subject, PersonId person, Visit visit);
}
