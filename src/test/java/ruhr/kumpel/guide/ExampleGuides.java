package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.portal.ExamplePortals;
import ruhr.kumpel.portal.Policy;
import ruhr.kumpel.portal.Portal;

/// Guides and newcomers on a portal of their own.
@Component
class ExampleGuides {

    static final String BOCHUM = "05911000";
    static final String SITUATION = "Ich komme im Mai und suche eine Schule für meine Tochter.";

    private final ExamplePortals portals;
    private final GuideStore guides;
    private final Placing placing;
    private final RequestStore requests;
    private final CandidateStore candidates;
    private final Accounts accounts;
    private final Clock clock;

    ExampleGuides(
            ExamplePortals portals,
            GuideStore guides,
            Placing placing,
            RequestStore requests,
            CandidateStore candidates,
            Accounts accounts,
            Clock clock) {
        this.portals = portals;
        this.guides = guides;
        this.placing = placing;
        this.requests = requests;
        this.candidates = candidates;
        this.accounts = accounts;
        this.clock = clock;
    }

    Portal portal() {
        return portals.like("welcome", Policy.AT_ONCE);
    }

    Guide guide(Portal portal, int capacity) {
        return guide(portal, somebody(), capacity);
    }

    Guide guide(Portal portal, PersonId person, int capacity) {
        var now = clock.instant();
        var guide = new Guide(
                GuideId.next(),
                ShortId.next(),
                portal.id(),
                person,
                profile(capacity),
                0,
                State.ACTIVE,
                false,
                now,
                now);
        guides.add(guide);
        return guide;
    }

    static Profile profile(int capacity) {
        return new Profile(
                "Amina",
                LanguageTag.GERMAN,
                "Mit zwei Kindern aus Homs.",
                List.of(
                        new SpokenLanguage(LanguageTag.ARABIC, Level.NATIVE),
                        new SpokenLanguage(LanguageTag.GERMAN, Level.GOOD)),
                List.of("family", "education"),
                List.of(BOCHUM),
                Set.of(WayHere.REFUGE),
                6,
                capacity);
    }

    static Wanted wanted() {
        return new Wanted(
                "Hiba",
                SITUATION,
                List.of(LanguageTag.ARABIC),
                List.of("education"),
                Optional.of(BOCHUM),
                Optional.of(WayHere.REFUGE));
    }

    /// Confirmed, and choosing.
    GuideRequest request(Portal portal) {
        return request(portal, somebody());
    }

    GuideRequest request(Portal portal, PersonId person) {
        var id = new RequestId(Ids.next());
        placing.place(id, portal.id(), wanted(), person);
        return requests.with(id).orElseThrow();
    }

    PersonId somebody() {
        return accounts.personFor(new EmailAddress(address()), LanguageTag.GERMAN);
    }

    static String address() {
        return "wer-" + UUID.randomUUID() + "@example.org";
    }

    Stage stage(GuideRequest request) {
        return requests.with(request.id()).orElseThrow().stage();
    }

    int busy(Guide guide) {
        return guides.with(guide.id()).orElseThrow().busy();
    }

    /// Who has to answer.
    Candidate current(GuideRequest request) {
        return candidates.current(request.id()).orElseThrow();
    }

    List<Turn> turns(GuideRequest request) {
        return candidates.of(request.id()).stream().map(Candidate::turn).toList();
    }
}
