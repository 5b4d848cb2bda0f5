package ruhr.kumpel.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;

/// A letter in the outbox.
record StoredLetter(
        UUID id,
        String kind,
        String siteName,
        String siteOrigin,
        EmailAddress to,
        LanguageTag language,
        String subject,
        List<String> paragraphs,
        Optional<String> code,
        Optional<String> buttonWords,
        Optional<String> buttonUrl,
        Optional<String> unsubscribe,
        Instant written) {

    private static final String MASK = "••••••••";

    /// As somebody may see it whom it was not written to: opens nothing.
    StoredLetter masked() {
        return new StoredLetter(
                id,
                kind,
                siteName,
                siteOrigin,
                to,
                language,
                code.map(digits -> subject.replace(digits, MASK)).orElse(subject),
                List.of(),
                code.map(_ -> MASK),
                buttonWords,
                Optional.empty(),
                Optional.empty(),
                written);
    }
}
