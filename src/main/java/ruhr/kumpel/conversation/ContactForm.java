package ruhr.kumpel.conversation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What somebody typed to reach somebody else.
///
/// Missing fields are empty: `null` ends in the constructor.
///
/// @param key makes a form that is sent twice count once
public record ContactForm(String name, String address, String text, String topic, String town, String key) {

    public static final int LONGEST = 5000;
    static final int LONGEST_NAME = 80;

    static ContactForm empty() {
        return new ContactForm("", "", "", "", "", Ids.next().toString());
    }

    public ContactForm {
        name = line(name);
        address = line(address);
        text = text(text);
        topic = line(topic);
        town = line(town);
        key = keyOf(key).toString();
    }

    /// Of what is sent rather than of the form alone: a copy of the page in a cache must not make two people one.
    UUID formKey(Visit visit) {
        var who = visit.member().map(member -> member.person().toString()).orElse(address);
        return UUID.nameUUIDFromBytes((key + "\n" + who + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    Problems check(Visit visit, boolean team) {
        var problems = new Problems();
        if (team && topicWanted() == null) problems.add("topic", visit.say("conversation.topic.missing"));
        if (text.isEmpty()) problems.add("text", visit.say("conversation.text.missing"));
        if (text.length() > LONGEST)
            problems.add("text", visit.say("conversation.text.too-long", LONGEST, text.length()));
        if (visit.member().isPresent()) return problems;
        if (name.isEmpty()) problems.add("name", visit.say("conversation.name.missing"));
        if (name.length() > LONGEST_NAME) problems.add("name", visit.say("conversation.name.too-long", LONGEST_NAME));
        if (EmailAddress.parse(address).isEmpty()) problems.add("address", visit.say("conversation.address.wrong"));
        return problems;
    }

    @Nullable
    Topic topicWanted() {
        for (var one : Topic.values()) if (one.name().equals(topic)) return one;
        return null;
    }

    private static UUID keyOf(@Nullable String key) {
        try {
            return key == null ? Ids.next() : UUID.fromString(key);
        } catch (IllegalArgumentException _) {
            return Ids.next();
        }
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /// Browsers send line ends as CR LF; PostgreSQL takes no NUL.
    static String text(@Nullable String typed) {
        if (typed == null) return "";
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }
}
