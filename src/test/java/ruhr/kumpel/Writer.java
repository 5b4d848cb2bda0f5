package ruhr.kumpel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.Secret;

/// Somebody who writes messages, drafts and entries and pledges blankets. What is answered by a redirect is
/// acknowledged.
final class Writer extends Doer<Writer.Written> {

    private static final String PORTAL = "support";

    /// The platform takes thirty messages of one person within an hour: hers, those that go with her pledges, and the
    /// one with which she came.
    private static final int MOST_MESSAGES = 29;

    private final LiveKumpel kumpel;
    private final Surfer surfer;
    private final WantedBlankets wanted;
    private int turn;
    private int messages;
    private int found;

    /// Something with a word that nothing else contains. Sent twice it is recognised, by the form's key or the
    /// draft's secret.
    sealed interface Written {

        String word();

        record Message(String key, String word) implements Written {}

        record Draft(String secret, String word) implements Written {}

        record Entry(String secret, String word) implements Written {}

        /// Of one blanket.
        record Pledge(String key, String word) implements Written {}
    }

    private Writer(LiveKumpel kumpel, Surfer surfer, WantedBlankets wanted) {
        this.kumpel = kumpel;
        this.surfer = surfer;
        this.wanted = wanted;
    }

    static Writer signedIn(LiveKumpel kumpel, WantedBlankets wanted) throws Exception {
        return new Writer(kumpel, surferSignedIn(kumpel, PORTAL), wanted);
    }

    /// The way visitors come to it: she writes to the team and types the code from the letter.
    static Surfer surferSignedIn(LiveKumpel kumpel, String portal) throws Exception {
        var surfer = kumpel.surfer();
        var address = "wer-" + UUID.randomUUID() + "@example.org";
        var asked = surfer.post(
                portal,
                "/de/contact",
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "topic",
                        "QUESTION",
                        "text",
                        "Hallo",
                        "name",
                        "Wer",
                        "address",
                        address));
        var code = new PostBox(kumpel.database()).code(address);
        var confirmed = surfer.post(portal, asked.location(), Map.of("digits", code));
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(303);
        return surfer;
    }

    /// Also those of earlier rounds that were not looked at yet; each is looked at once.
    void findsEverythingOnce() throws Exception {
        for (; found < acknowledged().size(); found++) {
            var written = acknowledged().get(found);
            assertThat(times(written)).as("times of %s", written).isEqualTo(1);
            if (written instanceof Written.Entry(var _, var word) && isShown(word))
                assertThat(isFound(word)).as("%s in the index", word).isTrue();
        }
    }

    /// Not every entry is: some wait for the moderators.
    private boolean isShown(String word) throws Exception {
        return count("""
                select title from discovery.listing_text join discovery.listing_portal p using (listing_id) where p.shown
                """, word) > 0;
    }

    /// The index follows within a second; after a crash it reads on from where it was.
    private boolean isFound(String word) throws InterruptedException {
        for (int i = 0; i < 50; i++) {
            if (surfer.get(PORTAL, "/de/listings?text=" + word).main().contains("Hinweis " + word)) return true;
            Thread.sleep(200);
        }
        return false;
    }

    @Override
    Optional<Written> next() {
        return Optional.of(written(turn++));
    }

    private Written written(int i) {
        var word = "zeichen" + UUID.randomUUID().toString().replace("-", "");
        if (i % 2 == 0 && messages++ < MOST_MESSAGES) {
            var key = UUID.randomUUID().toString();
            return i % 4 == 0 ? new Written.Message(key, word) : new Written.Pledge(key, word);
        }
        var secret = Secret.next().value();
        return i % 4 == 1 ? new Written.Draft(secret, word) : new Written.Entry(secret, word);
    }

    @Override
    boolean acknowledges(Answer answer, Written written) {
        return answer.status() == 303 && !answer.location().contains("/sign-in");
    }

    @Override
    Answer ask(Written written) {
        return switch (written) {
            case Written.Message(var key, var word) ->
                surfer.post(PORTAL, "/de/contact", Map.of("key", key, "topic", "QUESTION", "text", word));
            case Written.Draft(var secret, var word) ->
                surfer.post(PORTAL, "/de/post/" + secret, form("save", word, secret));
            case Written.Entry(var secret, var word) ->
                surfer.post(PORTAL, "/de/post/" + secret, form("submit", word, secret));
            case Written.Pledge(var key, var word) ->
                surfer.post(
                        PORTAL,
                        "/de" + wanted.path() + "/pledge",
                        Map.of("key", key, "line", wanted.line(), "quantity", "1", "message", word));
        };
    }

    /// With the version that the page shows now, as after going back to it.
    private Map<String, Object> form(String action, String word, String secret) {
        var version = surfer.visit(PORTAL, "/de/post/" + secret)
                .page()
                .select("input[name=version]")
                .val();
        return Map.of(
                "action",
                action,
                "version",
                version.isEmpty() ? "0" : version,
                "unlike",
                "true",
                "kind",
                "tip",
                "category",
                "goods",
                "precision",
                "region",
                "title",
                "Hinweis " + word,
                "text",
                "Ein Hinweis für alle: " + word);
    }

    private int times(Written written) throws Exception {
        return count(
                switch (written) {
                    case Written.Message _ -> "select text from conversation.message";
                    case Written.Draft _ -> "select fields::text from project.draft";
                    case Written.Entry _ -> "select title from project.entry_text";
                    case Written.Pledge _ -> "select message from project.pledge";
                },
                written.word());
    }

    private int count(String texts, String word) throws Exception {
        return kumpel.database()
                .sql("select count(*) from (" + texts + ") one (words) where words like :word")
                .param("word", "%" + word + "%")
                .query(Integer.class)
                .single();
    }
}
