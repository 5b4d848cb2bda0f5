package ruhr.kumpel.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.moderation.Moderated;
import ruhr.kumpel.moderation.StatementOfReasons;
import ruhr.kumpel.moderation.Subject;

/// Things that can be written to and moderated, for tests of what every feature shares.
@Component
public class ExampleThings implements Contactable, Moderated {

    private final Map<UUID, Thing> things = new ConcurrentHashMap<>();
    private final Map<UUID, String> texts = new ConcurrentHashMap<>();
    private final Map<UUID, Set<String>> places = new ConcurrentHashMap<>();

    /// @param deeds what moderation did to it, in order
    public record Thing(UUID id, PortalId portal, PersonId owner, List<PersonId> team, List<String> deeds) {}

    /// What it says now, and where it is.
    public void write(Thing thing, String excerpt, String... towns) {
        texts.put(thing.id(), excerpt);
        places.put(thing.id(), Set.of(towns));
    }

    public Thing of(PersonId owner, PortalId portal) {
        return of(List.of(owner), portal);
    }

    public Thing of(List<PersonId> team, PortalId portal) {
        var thing = new Thing(
                UUID.randomUUID(),
                portal,
                team.getFirst(),
                team,
                java.util.Collections.synchronizedList(new ArrayList<>()));
        things.put(thing.id(), thing);
        return thing;
    }

    @Override
    public String kind() {
        return "example";
    }

    @Override
    public Optional<Contact> contact(UUID subject) {
        return Optional.ofNullable(things.get(subject))
                .map(thing -> new Contact(
                        Localized.german("Sprachcafé am Markt"),
                        "/entries/sprachcafe",
                        thing.portal(),
                        thing.team(),
                        Set.of(LanguageTag.GERMAN, LanguageTag.ARABIC),
                        Optional.empty()));
    }

    @Override
    public Optional<Subject> subject(UUID id) {
        return Optional.ofNullable(things.get(id))
                .map(thing -> new Subject(
                        Localized.german("Sprachcafé am Markt"),
                        texts.getOrDefault(id, "Jeden Dienstag"),
                        "/entries/sprachcafe",
                        thing.owner(),
                        thing.portal(),
                        LanguageTag.GERMAN,
                        places.getOrDefault(id, Set.of())));
    }

    @Override
    public void approve(UUID id) {
        deeds(id).add("approve");
    }

    @Override
    public void giveBack(UUID id, String reason) {
        deeds(id).add("give back: " + reason);
    }

    @Override
    public void hide(UUID id, StatementOfReasons reasons) {
        deeds(id).add("hide: " + reasons.facts());
    }

    @Override
    public void restore(UUID id) {
        deeds(id).add("restore");
    }

    private List<String> deeds(UUID id) {
        return Objects.requireNonNull(things.get(id)).deeds();
    }
}
