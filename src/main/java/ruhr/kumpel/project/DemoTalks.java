package ruhr.kumpel.project;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.conversation.Conversations;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.portal.Portals;

/// What happens around the demo's entries: people pledge, write to each other, and offer entries to other portals.
/// All of it goes the way it goes for everybody.
@Component
class DemoTalks {

    private final JdbcClient db;
    private final EntryStore entries;
    private final Pledges pledges;
    private final Sharings sharings;
    private final EntryContact contact;
    private final Conversations conversations;
    private final Portals portals;

    DemoTalks(
            JdbcClient db,
            EntryStore entries,
            Pledges pledges,
            Sharings sharings,
            EntryContact contact,
            Conversations conversations,
            Portals portals) {
        this.db = db;
        this.entries = entries;
        this.pledges = pledges;
        this.sharings = sharings;
        this.contact = contact;
        this.conversations = conversations;
        this.portals = portals;
    }

    void begin() {
        pledge(
                "Decken und Schlafsäcke",
                DemoPerson.MEMBER,
                6,
                "Frisch gewaschen, ich bringe sie am Donnerstag gegen fünf.");
        pledge("Decken und Schlafsäcke", DemoPerson.VOLUNTEER, 4, "");
        pledge(
                "Sachspenden fahren",
                DemoPerson.NEIGHBOUR,
                1,
                "Unser Transporter steht am Samstag bereit, mein Mann fährt mit.");
        pledge("Kleiderkammer hat Winterjacken", DemoPerson.MEMBER, 2, "Größe 116 und 134, bitte.");
        pledge(
                "Schulranzen für vier",
                DemoPerson.MEMBER,
                1,
                "Mit Dinosaurier, zwei Jahre alt, alle Reißverschlüsse gehen.");
        pledge("Drei Kinderbetten", DemoPerson.MEMBER, 1, "Для моєї сестри з малюком, забрали б у неділю.");
        pledge("Aus alten Laptops", DemoPerson.NEIGHBOUR, 2, "Zwei aus dem Büro, Netzteile sind dabei.");
        write(
                "Packen und Sortieren",
                DemoPerson.MEMBER,
                "Kann ich auch mit Kinderwagen kommen? Ich hätte dienstags zwei Stunden.");
        write(
                "Ich dolmetsche beim Arzt",
                DemoPerson.NEIGHBOUR,
                "Haben Sie nächsten Freitag um drei Zeit? Es geht um einen Termin beim Zahnarzt in Herne.");
        offer("support", "Infopunkt am Bochumer", "welcome", DemoPerson.ORGANISATION_MEMBER);
        offer("support", "Nähcafé", "welcome", DemoPerson.ORGANISATION_MEMBER);
        offer("welcome", "", "support", DemoPerson.MANAGER);
    }

    private void pledge(String title, DemoPerson who, int quantity, String message) {
        entry("support", title)
                .flatMap(entry -> entry.lines().stream()
                        .filter(line -> line.left() >= quantity)
                        .findFirst())
                .ifPresent(line -> pledges.place(Ids.next(), line.id(), quantity, message, who.id()));
    }

    private void write(String title, DemoPerson who, String text) {
        entry("support", title)
                .ifPresent(entry -> conversations.write(who.id(), "entry", entry.id(), contact.contact(entry), text));
    }

    private void offer(String home, String title, String other, DemoPerson by) {
        portals.byKey(other)
                .ifPresent(portal ->
                        entry(home, title).ifPresent(entry -> sharings.offer(entry.id(), portal.id(), by.id())));
    }

    /// The oldest one shown there whose German title begins so.
    private Optional<Entry> entry(String portal, String title) {
        return portals.byKey(portal)
                .flatMap(home -> db.sql("""
                        select entry.id from project.entry join project.entry_text on entry_id = entry.id
                         where portal_id = :portal and state = 'PUBLISHED' and language = 'de' and title like :title || '%'
                         order by created_at, entry.id limit 1
                        """)
                        .param("portal", home.id().value())
                        .param("title", title)
                        .query(java.util.UUID.class)
                        .optional()
                        .flatMap(entries::with));
    }
}
