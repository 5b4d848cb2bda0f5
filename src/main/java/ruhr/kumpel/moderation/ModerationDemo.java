package ruhr.kumpel.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// A day at the demo's desks: invented reports, decisions with their reasons, complaints, a case that is handed on.
/// What is left waits for whoever tries it out. Done as moderators do it, so every letter is written too.
@Component
class ModerationDemo implements Demo {

    private final Portals portals;
    private final Kinds kinds;
    private final ReviewStore reviews;
    private final Decisions decisions;
    private final DecisionStore decided;
    private final Complaints complaints;
    private final Reporting reporting;
    private final Cases cases;
    private final Clock clock;

    ModerationDemo(
            Portals portals,
            Kinds kinds,
            ReviewStore reviews,
            Decisions decisions,
            DecisionStore decided,
            Complaints complaints,
            Reporting reporting,
            Cases cases,
            Clock clock) {
        this.portals = portals;
        this.kinds = kinds;
        this.reviews = reviews;
        this.decisions = decisions;
        this.decided = decided;
        this.complaints = complaints;
        this.reporting = reporting;
        this.cases = cases;
        this.clock = clock;
    }

    /// There is nothing to decide on yet.
    @Override
    public void load() {}

    @Override
    @Transactional
    public void liveOn() {
        portals.byKey("support")
                .map(Portal::id)
                .filter(portal -> decided.newestOf(portal, 1).isEmpty())
                .ifPresent(portal -> {
                    decide(portal);
                    complain(portal);
                    report(portal);
                    handOn(portal);
                    portals.byKey("welcome").map(Portal::id).ifPresent(this::takeOver);
                });
    }

    private void decide(PortalId portal) {
        rule(
                portal,
                "Zimmer gegen Hilfe",
                DemoPerson.MODERATOR,
                hiding(
                        Category.EXPLOITATION,
                        "Ein Zimmer gegen tägliche Arbeit und mit abgegebenem Pass macht Menschen abhängig. So etwas vermitteln wir nicht."));
        rule(
                portal,
                "Handys ab 50 Euro",
                DemoPerson.MANAGER,
                hiding(
                        Category.MONEY,
                        "Im Eintrag steht eine Kontonummer für eine Anzahlung. Auf diesem Portal wird nichts verkauft."));
        rule(
                portal,
                "Wir sammeln Verbandskästen",
                DemoPerson.MODERATOR,
                new Ruling.GiveBack(
                        Category.PERSONAL_DATA,
                        "Schöne Sache! Nimm bitte die Telefonnummer und den Namen deiner Nachbarin heraus, die Leute erreichen dich über das Portal."));
        rule(portal, "Sprachtandem gesucht", DemoPerson.MODERATOR, new Ruling.Approve());
    }

    /// One is answered, one waits for somebody else than decided.
    private void complain(PortalId portal) {
        decision(portal, Category.MONEY).ifPresent(decision -> {
            complaints.complain(decision, "Das ist das Konto unseres Vereins, nicht meins. Die Geräte sind geprüft.");
            complaints.settle(
                    portal,
                    decision.id(),
                    DemoPerson.MODERATOR.id(),
                    false,
                    "Danke für die Erklärung. Verkaufen geht hier trotzdem nicht; verschenkt ihr Geräte, freuen wir uns über einen neuen Eintrag.");
        });
        decision(portal, Category.EXPLOITATION)
                .ifPresent(
                        decision -> complaints.complain(
                                decision,
                                "So war das nicht gemeint, ich wollte nur ein bisschen Gesellschaft. Bitte noch einmal ansehen."));
    }

    private void report(PortalId portal) {
        report(
                portal,
                "Gästezimmer",
                Category.WRONG,
                "Das Zimmer ist schon vergeben, steht aber noch da.",
                Optional.empty());
        shown(DemoPerson.VOLUNTEER, portal, 0, one -> {
            report(
                    one,
                    Category.WRONG,
                    "Die Uhrzeit stimmt nicht mehr, ich stand vor verschlossener Tür.",
                    DemoPerson.MEMBER);
            report(one, Category.WRONG, "Bei mir war auch niemand da.", DemoPerson.NEIGHBOUR);
        });
        shown(
                DemoPerson.NEIGHBOUR,
                portal,
                1,
                one -> report(
                        one,
                        Category.COPYRIGHT,
                        "Der Text steht Wort für Wort auf der Seite unseres Vereins.",
                        DemoPerson.MEMBER));
        shown(DemoPerson.MEMBER, portal, 0, one -> {
            report(one, Category.SPAM, "Das sieht nach Werbung aus.", DemoPerson.VOLUNTEER);
            waiting(portal, one.title())
                    .ifPresent(review -> decisions.decide(
                            portal, review.id(), DemoPerson.MODERATOR.id(), new Ruling.Approve(), Seen.WHATEVER));
        });
    }

    private void handOn(PortalId portal) {
        waiting(portal, "Ich fahre am Sonntag")
                .ifPresent(review -> cases.handOn(
                        portal,
                        review.id(),
                        DemoPerson.MODERATOR.id(),
                        Optional.empty(),
                        DemoPerson.MANAGER.id(),
                        "Private Fahrt über die Grenze: Kennst du den Fahrer? Ich würde ihn vorher gern anrufen."));
        waiting(portal, "So bekommst du")
                .ifPresent(review -> cases.take(portal, review.id(), DemoPerson.MODERATOR.id(), Optional.empty()));
    }

    /// Of the two entries offered to this portal one is let in, the other waits.
    private void takeOver(PortalId portal) {
        waiting(portal, "Infopunkt am Bochumer").ifPresent(review -> {
            var topics = kinds.of(review.kind())
                    .flatMap(kind -> kind.sorting(review.subject()))
                    .map(sorting -> sorting.known(List.of("authorities", "everyday")))
                    .orElse(List.of());
            decisions.decide(portal, review.id(), DemoPerson.MANAGER.id(), new Ruling.Approve(topics), Seen.WHATEVER);
        });
    }

    private static Ruling hiding(Category category, String facts) {
        return new Ruling.Hide(category, StatementOfReasons.Ground.RULES, facts);
    }

    private void rule(PortalId portal, String title, DemoPerson by, Ruling ruling) {
        waiting(portal, title)
                .ifPresent(review -> decisions.decide(portal, review.id(), by.id(), ruling, Seen.WHATEVER));
    }

    private Optional<Decision> decision(PortalId portal, Category category) {
        return decided.newestOf(portal, 50).stream()
                .filter(one ->
                        one.statement().filter(it -> it.category() == category).isPresent())
                .findFirst();
    }

    private Optional<Review> waiting(PortalId portal, String title) {
        var open = reviews.queueOf(portal, QueueFilter.EVERYTHING, DemoPerson.MODERATOR.id(), clock.instant());
        var subjects = kinds.subjects(open);
        return open.stream()
                .filter(review -> Optional.ofNullable(subjects.get(review.subject()))
                        .filter(subject -> title(subject).startsWith(title))
                        .isPresent())
                .findFirst();
    }

    private record Shown(String kind, UUID id, Subject subject) {

        String title() {
            return ModerationDemo.title(subject);
        }
    }

    /// Something of this person that everybody sees, the nth in the order of titles.
    private void shown(DemoPerson owner, PortalId portal, int nth, Consumer<Shown> deed) {
        kinds.all().stream()
                .flatMap(kind -> kind.publicOf(owner.id()).stream()
                        .filter(one -> one.home().equals(portal))
                        .flatMap(one -> kind.subject(one.id()).stream()
                                .map(subject -> new Shown(kind.kind(), one.id(), subject))))
                .sorted(java.util.Comparator.comparing(Shown::title))
                .skip(nth)
                .findFirst()
                .ifPresent(deed);
    }

    private void report(Shown one, Category category, String words, DemoPerson by) {
        reporting.report(one.kind(), one.id(), one.subject(), category, words, Optional.of(by.id()), Ids.next());
    }

    private void report(PortalId portal, String title, Category category, String words, Optional<PersonId> by) {
        waiting(portal, title)
                .ifPresent(review -> kinds.subject(review.kind(), review.subject())
                        .ifPresent(subject -> reporting.report(
                                review.kind(), review.subject(), subject, category, words, by, Ids.next())));
    }

    private static String title(Subject subject) {
        return subject.title().in(LanguageTag.GERMAN).value();
    }
}
