package ruhr.kumpel.project;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Asked;
import ruhr.kumpel.account.Confirmations;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Sends a draft on its way: checks it, shows what may be the same, asks for the confirmation of the address.
@Component
class SendOff {

    private final EntryCheck check;
    private final EntryStore entries;
    private final DraftStore drafts;
    private final Likeness likeness;
    private final Confirmations confirmations;
    private final Posting posting;

    SendOff(
            EntryCheck check,
            EntryStore entries,
            DraftStore drafts,
            Likeness likeness,
            Confirmations confirmations,
            Posting posting) {
        this.check = check;
        this.entries = entries;
        this.drafts = drafts;
        this.likeness = likeness;
        this.confirmations = confirmations;
        this.posting = posting;
    }

    /// What became of a draft that was sent off.
    sealed interface Sent {

        /// Go on there: enter the code, or read the thanks.
        record Onwards(String path) implements Sent {}

        record Wrong(Problems problems) implements Sent {}

        /// Something like it is there already; the writer decides.
        record LikeOthers(List<Listing> alike) implements Sent {}
    }

    Sent send(Draft draft, boolean unlike, Visit visit) {
        Set<ruhr.kumpel.kernel.OrganisationId> teams =
                visit.member().map(member -> posting.teamsOf(member.person())).orElse(Set.of());
        return switch (check.check(
                draft.form(),
                visit,
                Blur.next(),
                Optional.empty(),
                teams,
                visit.member().isEmpty())) {
            case Checked.Wrong(var problems) -> new Sent.Wrong(problems);
            case Checked.Fine(var content) -> {
                var alike = unlike ? List.<Listing>of() : likeness.of(content, visit);
                yield alike.isEmpty() ? onwards(draft, visit) : new Sent.LikeOthers(alike);
            }
        };
    }

    /// What became of a draft that is posted.
    String thanks(Draft draft, Visit visit) {
        return draft.entry()
                .flatMap(entries::with)
                .map(entry -> readsThanks(entry, visit) ? Posting.thanks(entry) : entry.path() + "/manage")
                .orElse("/");
    }

    /// What is not public yet is told only to its owner, who signs in on the way.
    private static boolean readsThanks(Entry entry, Visit visit) {
        return entry.state().open() || visit.member().isPresent();
    }

    private Sent onwards(Draft draft, Visit visit) {
        if (visit.member().isPresent())
            return new Sent.Onwards(posting.byMember(draft, visit.memberHere().person(), visit));
        drafts.sentOff(draft.id(), draft.form().withoutAddress());
        var address = EmailAddress.parse(draft.form().text("email")).orElseThrow();
        return switch (confirmations.ask(address, posting.purpose(), draft.id(), visit)) {
            case Asked.Sent(var path) -> new Sent.Onwards(path);
            case Asked.TooMany _ -> {
                var problems = new Problems();
                problems.addTooMany("email", visit.say("posting.email.too-many"));
                yield new Sent.Wrong(problems);
            }
        };
    }
}
