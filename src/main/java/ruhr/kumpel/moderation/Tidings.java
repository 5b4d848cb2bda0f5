package ruhr.kumpel.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.kernel.EmailAddress;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Words;

/// Letters to the person concerned. They are required by law (DSA article 17), so nobody can switch them off.
@Component
class Tidings {

    private final Accounts accounts;
    private final Courier courier;
    private final Portals portals;
    private final Words words;

    Tidings(Accounts accounts, Courier courier, Portals portals, Words words) {
        this.accounts = accounts;
        this.courier = courier;
        this.portals = portals;
        this.words = words;
    }

    /// @param letters where their words are
    void ofDecision(Decision decision, Subject subject, String letters) {
        if (decision.verdict() == Verdict.KEPT || decision.verdict() == Verdict.GONE) return;
        var state = decision.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        send(subject.owner(), decision.portal(), (language, site) -> {
            var title = subject.title().in(language).value();
            var about = letters + "." + state;
            var letter = Letter.to(
                    addressOf(subject.owner()),
                    language,
                    site,
                    "moderation." + state,
                    words.say(language, about + ".subject", title),
                    paragraphs(decision, language, words.say(language, about + ".text", title))
                            .toArray(String[]::new));
            return decision.verdict().restricts()
                    ? letter.withButton(
                            words.say(language, "moderation.letter.complain"),
                            page(site, language, "/complaints/" + decision.id()))
                    : letter.withButton(
                            words.say(language, "moderation.letter.look"), page(site, language, subject.path()));
        });
    }

    private List<String> paragraphs(Decision decision, LanguageTag language, String first) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(first);
        decision.statement().ifPresent(statement -> {
            paragraphs.add(words.say(language, "moderation.letter.facts") + "\n" + statement.facts());
            paragraphs.add(words.say(
                            language,
                            "moderation.letter.rule."
                                    + statement.ground().name().toLowerCase(Locale.ROOT))
                    + "\n" + statement.rule());
            paragraphs.add(
                    words.say(language, statement.reported() ? "moderation.letter.reported" : "moderation.letter.own")
                            + " " + words.say(language, "moderation.letter.by-people"));
            paragraphs.add(words.say(language, "moderation.letter.redress"));
        });
        return paragraphs;
    }

    void ofComplaint(Complaint complaint, boolean upheld, String answer, Subject subject) {
        send(subject.owner(), complaint.against().portal(), (language, site) -> {
            var title = subject.title().in(language).value();
            var about = upheld ? "moderation.letter.upheld" : "moderation.letter.rejected";
            return Letter.to(
                            addressOf(subject.owner()),
                            language,
                            site,
                            "moderation.complaint",
                            words.say(language, "moderation.letter.complaint.subject", title),
                            words.say(language, about, title),
                            answer,
                            words.say(
                                    language, upheld ? "moderation.letter.upheld.on" : "moderation.letter.rejected.on"))
                    .withButton(
                            words.say(language, "moderation.letter.look-decision"),
                            page(
                                    site,
                                    language,
                                    "/complaints/" + complaint.against().id()));
        });
    }

    /// Only to somebody who is still there, in her language where the portal speaks it.
    void send(PersonId to, PortalId portal, BiFunction<LanguageTag, Site, Letter> letter) {
        if (accounts.addressOf(to).isEmpty()) return;
        var site = portals.site(portal);
        var wished = accounts.languageOf(to);
        courier.send(letter.apply(site.languages().contains(wished) ? wished : site.defaultLanguage(), site));
    }

    EmailAddress addressOf(PersonId person) {
        return accounts.addressOf(person).orElseThrow();
    }

    static String page(Site site, LanguageTag language, String path) {
        return site.origin() + "/" + language + path;
    }
}
