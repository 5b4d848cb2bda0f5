package ruhr.kumpel.moderation;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What somebody typed to report something. Missing fields are empty: `null` ends in the constructor.
public record ReportForm(String category, String explanation, String address, String honest, String key) {

    static final int LONGEST = 5000;

    static ReportForm empty() {
        return new ReportForm("", "", "", "", Ids.next().toString());
    }

    public ReportForm {
        category = or(category);
        explanation = clean(explanation);
        address = or(address).strip();
        honest = or(honest);
        key = keyOf(or(key)).toString();
    }

    /// Of what is sent rather than of the form alone: a copy of the page in a cache must not make two people one.
    UUID formKey(String subject) {
        return UUID.nameUUIDFromBytes(
                (key + "\n" + subject + "\n" + address + "\n" + explanation).getBytes(StandardCharsets.UTF_8));
    }

    Optional<Category> chosen() {
        for (var one : Category.values()) if (one.name().equals(category)) return Optional.of(one);
        return Optional.empty();
    }

    Problems check(Visit visit) {
        var problems = new Problems();
        if (chosen().isEmpty()) problems.add("category", visit.say("moderation.report.category.missing"));
        if (explanation.isEmpty()) problems.add("explanation", visit.say("moderation.report.explanation.missing"));
        if (explanation.length() > LONGEST)
            problems.add("explanation", visit.say("moderation.too-long", LONGEST, explanation.length()));
        if (honest.isEmpty()) problems.add("honest", visit.say("moderation.report.honest.missing"));
        if (!address.isEmpty() && EmailAddress.parse(address).isEmpty())
            problems.add("address", visit.say("moderation.report.address.wrong"));
        return problems;
    }

    private static UUID keyOf(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException _) {
            return Ids.next();
        }
    }

    private static String or(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// Browsers send line ends as CR LF; PostgreSQL takes no NUL.
    static String clean(@Nullable String typed) {
        return or(typed)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }
}
