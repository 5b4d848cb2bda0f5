package ruhr.kumpel.project;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.web.Visit;

/// Goes back to an older version, which becomes the newest: nothing in between is lost.
@Component
class Restoring {

    private final EntryCheck check;
    private final EntryPictures pictures;
    private final Entries entries;

    Restoring(EntryCheck check, EntryPictures pictures, Entries entries) {
        this.check = check;
        this.pictures = pictures;
        this.entries = entries;
    }

    /// What became of it.
    sealed interface Outcome {

        record Restored(Entry entry) implements Outcome {}

        /// What the old version says does not go any more: a category is gone, a line with pledges was not there
        /// yet.
        record NotPossible(String why) implements Outcome {}
    }

    Outcome restore(Entry entry, RevisionStore.Revision revision, Visit visit) {
        var form = pictures.onlyOwn(revision.form(), EntryPictures.ownerOf(entry.id()));
        // The organisation does not change by going back: whoever restores may not act for the old one.
        Set<OrganisationId> organisation =
                entry.content().organisation().map(Set::of).orElse(Set.of());
        return switch (check.check(form, visit, entry.blur(), Optional.of(entry), organisation, false)) {
            case Checked.Wrong(var problems) ->
                new Outcome.NotPossible(problems.all().values().iterator().next());
            case Checked.Fine(var content) ->
                switch (entries.change(
                        entry.id(),
                        entry.version(),
                        content,
                        form,
                        visit.memberHere().person())) {
                    case Change.Changed(var now) -> new Outcome.Restored(now);
                    case Change.Outdated _, Change.NotNow _ -> new Outcome.NotPossible(visit.say("revision.not-now"));
                };
        };
    }
}
