package ruhr.kumpel.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ruhr.kumpel.KumpelTest;
import ruhr.kumpel.MovableClock;
import ruhr.kumpel.PostBox;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.portal.Portals;

/// Promise 20: mails are not lost, and repeated at most once with the same Message-ID. Promise 16: no address
/// but the reader's in any header.
@KumpelTest
class OutboxTest {

    private final Courier courier;
    private final LetterStore letters;
    private final MailWriter writer;
    private final Portals portals;
    private final PostBox postBox;
    private final MovableClock clock;
    private final TransactionTemplate transaction;
    private final JdbcClient db;
    private final String address = "leser-" + UUID.randomUUID() + "@example.org";

    OutboxTest(
            Courier courier,
            LetterStore letters,
            MailWriter writer,
            Portals portals,
            PostBox postBox,
            MovableClock clock,
            TransactionTemplate transaction,
            JdbcClient db) {
        this.courier = courier;
        this.letters = letters;
        this.writer = writer;
        this.portals = portals;
        this.postBox = postBox;
        this.clock = clock;
        this.transaction = transaction;
        this.db = db;
    }

    @Test
    void aLetterIsThereOnlyIfItsCauseIs() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    courier.send(letter());
                    throw new IllegalStateException("the cause failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(postBox.of(address)).isEmpty();
    }

    @Test
    void aLetterArrivesOnceInBothFormsAndShowsNoOtherAddress() throws Exception {
        var mails = mailServer();
        try {
            var id = written(letter());
            worker(mails.getSmtp().getPort()).deliverNext();
            worker(mails.getSmtp().getPort()).deliverNext();

            var mail = theOnly(mails);
            assertThat(mail.getMessageID()).startsWith("<" + id).endsWith("@kumpel.localhost>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getHeader("List-Unsubscribe"))
                    .containsExactly("<https://support.example/de/unsubscribe/x>");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(mail.getSubject()).isEqualTo("Grüße Bcc: fremd");
            assertThat(mail.getHeader("Bcc")).isNull();
            var addresses = GreenMailUtil.getHeaders(mail)
                    .lines()
                    .filter(line -> line.contains("@"))
                    .toList();
            assertThat(addresses)
                    .allMatch(line -> line.contains(address)
                            || line.contains("@kumpel.localhost")
                            || line.startsWith("Received")
                            || line.contains("Message-ID")
                            || line.contains("Return-Path"));
            assertThat(GreenMailUtil.getBody(mail)).contains("text/plain").contains("text/html");
            assertThat(outcome(id)).isEqualTo("sent");
            assertThat(letters.with(id).orElseThrow().code())
                    .as("what it opened is forgotten")
                    .isEmpty();
        } finally {
            mails.stop();
        }
    }

    @Test
    void aLetterWaitsWhileTheServerIsAway() throws Exception {
        var id = written(letter());
        worker(1).deliverNext();
        assertThat(outcome(id)).isEqualTo("later");

        var mails = mailServer();
        try {
            clock.forward(Duration.ofMinutes(1));
            first(id);
            worker(mails.getSmtp().getPort()).deliverNext();
            assertThat(theOnly(mails).getMessageID()).contains(id.toString());
        } finally {
            mails.stop();
        }
    }

    @Test
    void aLetterThatPerhapsWentIsRepeatedOnceWithTheSameIdAndThenStops() throws Exception {
        var mails = mailServer();
        try {
            var id = written(letter());
            dieAfterSending(id, mails);
            clock.forward(PostalWorker.LEASE.plusSeconds(1));
            first(id);
            dieAfterSending(id, mails);
            clock.forward(PostalWorker.LEASE.plusSeconds(1));
            first(id);
            worker(mails.getSmtp().getPort()).deliverNext();

            var ids = Arrays.stream(mails.getReceivedMessages())
                    .map(OutboxTest::idOf)
                    .toList();
            assertThat(ids).hasSize(2).containsOnly(ids.getFirst());
            assertThat(outcome(id)).isEqualTo("stopped");
        } finally {
            mails.stop();
        }
    }

    @Test
    void whatAServerSaysDecidesWhatFollows() throws Exception {
        try (var unknown = new StubbornServer("550 no such user", "250 fine", Duration.ZERO);
                var busy = new StubbornServer("451 greylisted", "250 fine", Duration.ZERO);
                var full = new StubbornServer("250 fine", "452 disk full", Duration.ZERO);
                var slow = new StubbornServer("250 fine", "250 fine", Duration.ofSeconds(2))) {
            assertThat(saidBy(unknown)).isInstanceOf(Handover.Refused.class);
            assertThat(saidBy(busy)).isInstanceOf(Handover.Later.class);
            assertThat(saidBy(full)).isInstanceOf(Handover.Later.class);
            assertThat(saidBy(slow)).isInstanceOf(Handover.Unsure.class);
            assertThat(slow.letters).hasValue(1);
        }
    }

    private Handover saidBy(StubbornServer server) {
        return server(server.port()).handOver(letters.with(written(letter())).orElseThrow());
    }

    /// The letter goes out, and the node with it.
    private void dieAfterSending(UUID id, GreenMail mails) {
        var claim = letters.claim(clock.instant(), clock.instant().plus(PostalWorker.LEASE))
                .orElseThrow();
        assertThat(claim.letter().id()).isEqualTo(id);
        assertThat(server(mails.getSmtp().getPort()).handOver(claim.letter())).isInstanceOf(Handover.Sent.class);
    }

    private PostalWorker worker(int port) {
        return new PostalWorker(letters, server(port), clock);
    }

    private MailServer server(int port) {
        var smtp = MailConfiguration.at(URI.create("smtp://127.0.0.1:" + port));
        smtp.getJavaMailProperties().put("mail.smtp.timeout", 500);
        return new MailServer(Optional.of(smtp), writer);
    }

    private Letter letter() {
        return Letter.to(
                        new EmailAddress(address),
                        LanguageTag.GERMAN,
                        portals.installation(),
                        "test",
                        "Grüße\r\nBcc: fremd",
                        "Ein Absatz",
                        "Noch einer")
                .withCode("12345678")
                .withButton("Öffnen", "https://support.example/de/x")
                .unsubscribedAt("https://support.example/de/unsubscribe/x");
    }

    private UUID written(Letter letter) {
        courier.send(letter);
        var id = postBox.newest(address).id();
        first(id);
        return id;
    }

    /// Other letters wait in the same box: this one goes first.
    private void first(UUID id) {
        db.sql("""
                update conversation.letter
                   set due_at = (select min(due_at) from conversation.letter) - interval '1 second'
                 where id = :id and due_at < :now
                """)
                .param("id", id)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private String outcome(UUID id) {
        return db.sql("select outcome from conversation.attempt where letter_id = :id order by number desc limit 1")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static GreenMail mailServer() {
        var mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mails.start();
        return mails;
    }

    private MimeMessage theOnly(GreenMail mails) {
        var mine = Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getHeaders(mail).contains(address))
                .toList();
        assertThat(mine).hasSize(1);
        return mine.getFirst();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return List.of(mail.getHeader("Message-ID")).getFirst();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
