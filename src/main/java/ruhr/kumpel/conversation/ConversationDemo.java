package ruhr.kumpel.conversation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.DemoPerson;
import ruhr.kumpel.database.Demo;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Portal;
import ruhr.kumpel.portal.Portals;

/// Invented inquiries to the support portal's team, one of them answered, and answers about entries.
@Component
class ConversationDemo implements Demo {

    private final Portals portals;
    private final Team team;
    private final TeamStore matters;
    private final Duties duties;
    private final ThreadStore threads;
    private final MessageStore messages;
    private final Conversations conversations;

    ConversationDemo(
            Portals portals,
            Team team,
            TeamStore matters,
            Duties duties,
            ThreadStore threads,
            MessageStore messages,
            Conversations conversations) {
        this.duties = duties;
        this.threads = threads;
        this.messages = messages;
        this.conversations = conversations;
        this.portals = portals;
        this.team = team;
        this.matters = matters;
    }

    @Override
    @Transactional
    public void load() {
        portals.byKey("support")
                .filter(portal -> matters.of(portal.id(), false).isEmpty())
                .ifPresent(this::write);
    }

    /// Whoever posted it answers, in some of the conversations that entries have brought.
    @Override
    @Transactional
    public void liveOn() {
        answer(
                DemoPerson.ORGANISATION_MEMBER,
                "Decken",
                "Das passt wunderbar, danke! Die Einfahrt ist hinten, einfach klingeln.");
        answer(
                DemoPerson.VOLUNTEER,
                "Packen",
                "Ja, gern! Es gibt einen Aufzug und eine Spielecke. Bis Dienstag um zehn?");
    }

    private void answer(DemoPerson who, String title, String text) {
        threads.of(who.id()).stream()
                .filter(thread -> !thread.team()
                        && thread.asker().filter(who.id()::equals).isEmpty()
                        && thread.title().in(LanguageTag.GERMAN).value().startsWith(title)
                        && messages.of(thread.id()).stream()
                                .noneMatch(message -> message.writer().equals(who.id())))
                .findFirst()
                .ifPresent(thread -> conversations.answer(thread, who.id(), text, Ids.next()));
    }

    private void write(Portal portal) {
        duties.add(portal.id(), DemoPerson.MODERATOR.id(), Topic.CONTENT, null, DemoPerson.MANAGER.id());
        ask(
                portal,
                DemoPerson.NEIGHBOUR,
                Topic.QUESTION,
                "05913000",
                "Guten Tag, gibt es in Dortmund ein Sprachcafé, in das ich meine Kinder mitbringen kann?");
        ask(
                portal,
                DemoPerson.MEMBER,
                Topic.BARRIER,
                null,
                "Auf dem Handy ist die Schrift in der Karte sehr klein. Kann man die größer stellen?");
        ask(
                portal,
                DemoPerson.VOLUNTEER,
                Topic.CONTENT,
                "05113000",
                "Die Öffnungszeiten der Kleiderkammer in Essen stimmen nicht mehr: Sie hat jetzt dienstags und donnerstags offen.");
        matters.of(portal.id(), false).stream()
                .filter(matter -> matter.topic() == Topic.BARRIER)
                .forEach(matter -> team.answer(
                        matter,
                        DemoPerson.MODERATOR.id(),
                        "Danke für den Hinweis! Mit zwei Fingern kannst du die Karte größer ziehen; dieselben Einträge stehen auch in der Liste.",
                        Ids.next()));
    }

    private void ask(Portal portal, DemoPerson who, Topic topic, @Nullable String town, String text) {
        team.ask(who.id(), "", portal.id(), topic, town, text, Ids.next());
    }
}
