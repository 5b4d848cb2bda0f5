package ruhr.kumpel.project;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Confirmable;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.organisation.Organisation;
import ruhr.kumpel.organisation.Organisations;
import ruhr.kumpel.web.Visit;

/// Makes an entry of a draft, once, as soon as the address of its writer is confirmed. A member's is already.
@Component
class Posting implements Confirmable {

    private final DraftStore drafts;
    private final EntryCheck check;
    private final EntryPictures pictures;
    private final EntryStore store;
    private final Entries entries;
    private final Organisations organisations;

    Posting(
            DraftStore drafts,
            EntryCheck check,
            EntryPictures pictures,
            EntryStore store,
            Entries entries,
            Organisations organisations) {
        this.drafts = drafts;
        this.check = check;
        this.pictures = pictures;
        this.store = store;
        this.entries = entries;
        this.organisations = organisations;
    }

    @Override
    public String purpose() {
        return "project.entry";
    }

    @Override
    @Transactional
    public String confirmed(UUID draftId, PersonId person, Visit visit) {
        var draft = drafts.locked(draftId);
        if (draft.isEmpty()) return "/post";
        if (draft.get().entry().isPresent()) return thanks(draft.get().entry().get());
        return post(draft.get(), drafts.waiting(draftId).orElse(draft.get().form()), person, visit);
    }

    /// A member's address is known: there is nothing to wait for.
    @Transactional
    public String byMember(Draft draft, PersonId person, Visit visit) {
        var stored = drafts.locked(draft.id());
        if (stored.isEmpty()) return "/post";
        return stored.get().entry().isPresent()
                ? thanks(stored.get().entry().get())
                : post(draft, draft.form().withoutAddress(), person, visit);
    }

    private String post(Draft draft, EntryForm sent, PersonId person, Visit visit) {
        var form = pictures.onlyOwn(sent, Drafts.ownerOf(draft.id()));
        var blur = Blur.next();
        return switch (check.check(form, visit, blur, Optional.empty(), teamsOf(person), false)) {
            case Checked.Fine(var content) -> {
                var entry = entries.post(content, form, blur, draft.portal(), person);
                pictures.pass(draft.id(), entry);
                drafts.posted(draft.id(), entry.id());
                yield thanks(entry);
            }
            // Between sending and confirming, the portal gave up the category. The draft is kept.
            case Checked.Wrong _ -> "/post/again";
        };
    }

    Set<OrganisationId> teamsOf(PersonId person) {
        return organisations.of(person).stream().map(Organisation::id).collect(Collectors.toSet());
    }

    private String thanks(UUID entry) {
        return store.with(entry).map(Posting::thanks).orElse("/");
    }

    static String thanks(Entry entry) {
        return "/post/thanks/" + entry.shortId();
    }
}
