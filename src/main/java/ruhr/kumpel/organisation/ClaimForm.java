package ruhr.kumpel.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What somebody typed who says that an organisation is hers.
///
/// @param key names the form: sent twice, it counts once
public record ClaimForm(String key, String who, String proof, String email) {

    static final int LONGEST_WHO = 200;
    static final int LONGEST_PROOF = 2000;

    public ClaimForm(@Nullable String key, @Nullable String who, @Nullable String proof, @Nullable String email) {
        this.key = requireNonNullElse(key, "");
        this.who =
                requireNonNullElse(who, "").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        this.proof = requireNonNullElse(proof, "").replace("\r\n", "\n").strip();
        this.email = requireNonNullElse(email, "").strip();
    }

    Problems problems(Visit visit) {
        var problems = new Problems();
        if (who.isEmpty()) problems.add("who", visit.say("organisation.claim.who.missing"));
        if (who.length() > LONGEST_WHO) problems.add("who", visit.say("organisation.claim.too-long", LONGEST_WHO));
        if (proof.isEmpty()) problems.add("proof", visit.say("organisation.claim.proof.missing"));
        if (proof.length() > LONGEST_PROOF)
            problems.add("proof", visit.say("organisation.claim.too-long", LONGEST_PROOF));
        if (visit.member().isEmpty() && EmailAddress.parse(email).isEmpty())
            problems.add("email", visit.say("organisation.invitation.email.wrong"));
        return problems;
    }

    /// As sent, or a new one if that is none.
    UUID id() {
        return key.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(key) : Ids.next();
    }
}
