package ruhr.kumpel.pinboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Grants;
import ruhr.kumpel.account.PersonalData;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.kernel.Scope;
import ruhr.kumpel.organisation.Organisations;

/// What people leave on the pinboard. What stands there in the name of an organisation stays with its team; for a
/// source somebody else of the portal answers from now on.
@Component
class PinboardPersonalData implements PersonalData {

    private final PostingStore store;
    private final PostingWriter writer;
    private final Postings postings;
    private final SourceStore sources;
    private final Sources keeping;
    private final Organisations organisations;
    private final Grants grants;

    PinboardPersonalData(
            PostingStore store,
            PostingWriter writer,
            Postings postings,
            SourceStore sources,
            Sources keeping,
            Organisations organisations,
            Grants grants) {
        this.store = store;
        this.writer = writer;
        this.postings = postings;
        this.sources = sources;
        this.keeping = keeping;
        this.organisations = organisations;
        this.grants = grants;
    }

    @Override
    public String section() {
        return "pinboard";
    }

    @Override
    public Map<String, Object> copyFor(PersonId person) {
        return Map.of(
                "postings",
                store.of(person, List.of()).stream()
                        .map(PinboardPersonalData::copy)
                        .toList(),
                "sources",
                sources.keptBy(person).stream()
                        .map(one -> Map.of(
                                "name",
                                one.setting().name(),
                                "url",
                                one.setting().url()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        for (var source : sources.keptBy(person)) {
            var heir = heir(source.portal(), person);
            if (heir.isPresent()) sources.keptBy(source.id(), heir.get());
            else keeping.remove(source.id(), true);
        }
        for (var posting : store.of(person, List.of())) {
            var colleague = posting.organisation()
                    .flatMap(id -> organisations.team(id).stream()
                            .filter(one -> !one.equals(person))
                            .findFirst());
            if (colleague.isPresent()) writer.hand(posting.id(), colleague.get());
            else postings.remove(posting.id());
        }
        // What a source once brought that is gone itself.
        store.taken(person).forEach(postings::remove);
    }

    private Optional<PersonId> heir(PortalId portal, PersonId person) {
        var here = new Scope.OfPortal(portal);
        return Stream.of(Role.MANAGER, Role.EDITOR)
                .flatMap(role -> grants.holders(role, here).stream())
                .filter(one -> !one.equals(person))
                .findFirst();
    }

    private static Map<String, Object> copy(Posting posting) {
        var content = posting.content();
        var copy = new LinkedHashMap<String, Object>();
        copy.put("posted", posting.created().toString());
        copy.put("state", posting.hidden() ? "hidden" : posting.state().word());
        content.title().texts().forEach((language, title) -> copy.put("title " + language, title));
        content.text().texts().forEach((language, text) -> copy.put("text " + language, text));
        copy.put("category", content.category());
        copy.put("town", content.town().orElse(""));
        copy.put("link", content.link());
        copy.put("until", content.until().toString());
        content.event().ifPresent(event -> {
            copy.put("starts", event.starts() + " " + event.zone());
            copy.put("ends", event.ends() + " " + event.zone());
            copy.put("place", event.place());
            copy.put("repeats", event.repeats().map(Recurrence::written).orElse(""));
        });
        return copy;
    }
}
