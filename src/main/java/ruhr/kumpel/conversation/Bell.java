package ruhr.kumpel.conversation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Words;

/// Tells everybody else in a thread that there is a new message: its text and a link, never an address.
@Component
class Bell {

    private final ThreadStore threads;
    private final Notifications notifications;
    private final Accounts accounts;
    private final TeamStore matters;
    private final Duties duties;
    private final Portals portals;
    private final Words words;

    Bell(
            ThreadStore threads,
            Notifications notifications,
            Accounts accounts,
            TeamStore matters,
            Duties duties,
            Portals portals,
            Words words) {
        this.threads = threads;
        this.notifications = notifications;
        this.accounts = accounts;
        this.matters = matters;
        this.duties = duties;
        this.portals = portals;
        this.words = words;
    }

    void ring(UUID id, PersonId writer, boolean byTeam, String text) {
        var thread = threads.with(id);
        var blockers = threads.blockersOf(writer);
        var participants = threads.participants(id);
        for (var one : participants)
            if (!one.person().equals(writer) && !blockers.contains(one.person()))
                notifications.tell(one.person(), message(thread, one.person(), writer, participants, byTeam, text));
        if (thread.team() && !byTeam) for (var one : team(thread)) notifications.tell(one, inquiry(thread, one, text));
    }

    private Notice message(
            MessageThread thread, PersonId to, PersonId writer, List<Participant> all, boolean byTeam, String text) {
        var language = accounts.languageOf(to);
        var title = thread.title().in(language).value();
        var who = byTeam ? words.say(language, "conversation.team") : nameOf(writer, all, language);
        return new Notice(
                "message",
                portals.site(thread.portal()),
                words.say(language, "conversation.mail.message.subject", title),
                List.of(
                        words.say(language, "conversation.mail.message.from", who, title),
                        text,
                        words.say(language, "conversation.mail.message.answer")),
                "/messages/" + thread.id());
    }

    private Notice inquiry(MessageThread thread, PersonId to, String text) {
        var language = accounts.languageOf(to);
        var title = thread.title().in(language).value();
        return new Notice(
                "inquiry",
                portals.site(thread.portal()),
                words.say(language, "conversation.mail.inquiry.subject", title),
                List.of(text),
                "/manage/inbox/" + thread.id());
    }

    String nameOf(PersonId person, List<Participant> all, LanguageTag language) {
        return all.stream()
                .filter(one -> one.person().equals(person) && !one.name().isEmpty())
                .map(Participant::name)
                .findFirst()
                .or(() -> java.util.Optional.ofNullable(
                        accounts.namesOf(List.of(person)).get(person)))
                .orElseGet(() -> words.say(language, "conversation.somebody"));
    }

    /// Who has taken it on, else who is set for its topic and town.
    private List<PersonId> team(MessageThread thread) {
        var matter = matters.of(thread.portal(), thread.id()).orElseThrow();
        var team = duties.team(thread.portal());
        return matter.assigned()
                .filter(team::contains)
                .map(List::of)
                .orElseGet(() -> duties.answering(thread.portal(), matter.topic(), matter.town()));
    }
}
