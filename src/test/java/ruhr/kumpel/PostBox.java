package ruhr.kumpel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The letters somebody got, read from the outbox: the application under test has no mail server.
public final class PostBox {

    private final JdbcClient db;

    PostBox(JdbcClient db) {
        this.db = db;
    }

    /// @param button where the letter's button leads, as an absolute address
    public record Received(
            UUID id,
            String kind,
            String language,
            String subject,
            List<String> paragraphs,
            Optional<String> code,
            Optional<String> button) {

        public String text() {
            return String.join("\n", paragraphs);
        }
    }

    /// Newest first.
    public List<Received> of(String address) {
        return db.sql("""
                        select id, kind, language, subject, paragraphs, code, button_url
                          from conversation.letter
                         where lower(recipient) = lower(:address)
                         order by written_at desc, id desc
                        """)
                .param("address", address)
                .query((row, _) -> new Received(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("language"),
                        row.getString("subject"),
                        List.of((String[]) row.getArray("paragraphs").getArray()),
                        Optional.ofNullable(row.getString("code")),
                        Optional.ofNullable(row.getString("button_url"))))
                .list();
    }

    public Received newest(String address) {
        return of(address).stream().findFirst().orElseThrow(() -> new AssertionError("No letter for " + address));
    }

    /// The digits of the newest letter that has some. Others may be newer where a test has moved the clock.
    public String code(String address) {
        return of(address).stream()
                .flatMap(letter -> letter.code().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No letter with a code for " + address));
    }
}
