package ruhr.kumpel.moderation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.PersonId;

/// Who did what with special rights, as a chain of hashes: a line that is changed or taken out later is found out
/// (promise 28).
@Component
public class AuditTrail {

    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    private final AuditStore store;
    private final Clock clock;

    AuditTrail(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// A line of the trail.
    record Line(
            long number,
            Instant at,
            @Nullable UUID member,
            String action,
            String subject,
            byte[] previous,
            byte[] hash) {

        byte[] rightHash() {
            var sealed = number + "\n" + at + "\n" + member + "\n" + action.length() + " " + action + "\n" + subject;
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(previous);
                return digest.digest(sealed.getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        Line sealed() {
            return new Line(number, at, member, action, subject, previous, rightHash());
        }
    }

    /// Adds a line in the caller's transaction.
    ///
    /// @param action what was done, as a word: `entry.hide`
    /// @param subject to what, without personal data, beginning with the portal: `portal 0199… entry 0199…`
    @Transactional
    public void note(PersonId member, String action, String subject) {
        note(Optional.of(member), action, subject);
    }

    /// By nobody in particular: the installation itself.
    @Transactional
    public void note(Optional<PersonId> member, String action, String subject) {
        var last = store.lockLast();
        var at = clock.instant()
                .truncatedTo(ChronoUnit.MICROS)
                .atOffset(ZoneOffset.UTC)
                .toInstant();
        var line = new Line(
                last.map(Line::number).orElse(0L) + 1,
                at,
                member.map(PersonId::value).orElse(null),
                action,
                subject,
                last.map(Line::hash).orElse(BEFORE_THE_FIRST),
                BEFORE_THE_FIRST);
        store.add(line.sealed());
        PrivilegedDeeds.isNoted();
    }

    /// The number of the first line that is not as it was written, or is missing.
    @Transactional(readOnly = true)
    public OptionalLong firstBroken() {
        var chain = new Chain();
        store.eachInOrder(chain::check);
        return chain.broken;
    }

    private static final class Chain {

        private long number = 1;
        private byte[] previous = BEFORE_THE_FIRST;
        private OptionalLong broken = OptionalLong.empty();

        void check(Line line) {
            boolean whole = line.number() == number
                    && Arrays.equals(line.previous(), previous)
                    && Arrays.equals(line.hash(), line.rightHash());
            if (!whole && broken.isEmpty()) broken = OptionalLong.of(number);
            number++;
            previous = line.hash();
        }
    }
}
