package ruhr.kumpel.account;

import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Site;

/// A mail, ready in the reader's language: the courier adds layout, imprint and headers. Plain text only, in
/// paragraphs: what people wrote can never become markup.
///
/// @param kind names the letter for statistics and unsubscribing: `sign-in.code`
/// @param code shown large, if there is one
/// @param unsubscribe absolute address that ends this kind of mail in one click, for all mails nobody asked for
///     just now
public record Letter(
        EmailAddress to,
        LanguageTag language,
        Site site,
        String kind,
        String subject,
        List<String> paragraphs,
        Optional<String> code,
        Optional<Button> button,
        Optional<String> unsubscribe) {

    /// What to do, and the absolute address where.
    public record Button(String words, String url) {}

    public static Letter to(
            EmailAddress to, LanguageTag language, Site site, String kind, String subject, String... paragraphs) {
        return new Letter(
                to,
                language,
                site,
                kind,
                subject,
                List.of(paragraphs),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Letter withCode(String digits) {
        return new Letter(to, language, site, kind, subject, paragraphs, Optional.of(digits), button, unsubscribe);
    }

    public Letter withButton(String words, String url) {
        return new Letter(
                to, language, site, kind, subject, paragraphs, code, Optional.of(new Button(words, url)), unsubscribe);
    }

    public Letter unsubscribedAt(String url) {
        return new Letter(to, language, site, kind, subject, paragraphs, code, button, Optional.of(url));
    }
}
