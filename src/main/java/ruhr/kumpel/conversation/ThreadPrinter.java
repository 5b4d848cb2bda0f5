package ruhr.kumpel.conversation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;
import ruhr.kumpel.web.When;

/// Makes a thread ready to print, for those who take part and for the team.
@Component
class ThreadPrinter {

    private final ThreadStore threads;
    private final MessageStore messages;
    private final Bell bell;

    ThreadPrinter(ThreadStore threads, MessageStore messages, Bell bell) {
        this.threads = threads;
        this.messages = messages;
        this.bell = bell;
    }

    ThreadView print(
            MessageThread thread,
            String action,
            ContactForm form,
            Problems problems,
            Optional<ThreadView.Office> office,
            Visit visit) {
        var all = threads.participants(thread.id());
        var said = messages.of(thread.id()).stream()
                .map(message -> said(message, thread, all, office.isPresent(), visit))
                .toList();
        return new ThreadView(
                visit.link(action),
                visit.say(thread.title()),
                visit.link(thread.path()),
                said,
                thread.closed(),
                !thread.team() && office.isEmpty(),
                form,
                problems,
                office);
    }

    private ThreadView.Said said(
            Message message, MessageThread thread, List<Participant> all, boolean office, Visit visit) {
        var reader = visit.memberHere().person();
        boolean mine = office ? message.byTeam() : message.writer().equals(reader);
        return new ThreadView.Said(
                "m-" + message.id(),
                who(message, reader, all, visit),
                mine,
                message.hidden() ? "" : message.text(),
                When.of(message.at(), visit),
                message.hidden(),
                mine || thread.team() ? Optional.empty() : Optional.of(visit.link("/report/message/" + message.id())));
    }

    private String who(Message message, PersonId reader, List<Participant> all, Visit visit) {
        if (message.writer().equals(reader)) return visit.say("conversation.you");
        if (message.byTeam()) return visit.say("conversation.team");
        return bell.nameOf(message.writer(), all, visit.language());
    }
}
