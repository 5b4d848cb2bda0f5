package ruhr.kumpel.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.account.Accounts;
import ruhr.kumpel.account.Courier;
import ruhr.kumpel.account.Letter;
import ruhr.kumpel.discovery.Freshness;
import ruhr.kumpel.discovery.Listing;
import ruhr.kumpel.discovery.Listings;
import ruhr.kumpel.kernel.Secret;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Site;
import ruhr.kumpel.web.Words;

/// Asks owners once a month whether their entries are still true, and lets those sink and vanish that nobody
/// answers for.
@Component
class StillTrue {

    private final EntryStore entries;
    private final QuestionStore questions;
    private final Lives lives;
    private final Publishing publishing;
    private final Listings listings;
    private final Portals portals;
    private final Accounts accounts;
    private final Courier courier;
    private final Words words;
    private final FreshnessRule rule;
    private final Clock clock;

    StillTrue(
            EntryStore entries,
            QuestionStore questions,
            Lives lives,
            Publishing publishing,
            Listings listings,
            Portals portals,
            Accounts accounts,
            Courier courier,
            Words words,
            ProjectSettings settings,
            Clock clock) {
        this.entries = entries;
        this.questions = questions;
        this.lives = lives;
        this.publishing = publishing;
        this.listings = listings;
        this.portals = portals;
        this.accounts = accounts;
        this.courier = courier;
        this.words = words;
        this.rule = new FreshnessRule(settings);
        this.clock = clock;
    }

    /// One entry, one step, one transaction: a crash in between repeats nothing.
    @Transactional
    void step(UUID id) {
        var entry = entries.locked(id).filter(one -> one.state().open());
        if (entry.isEmpty()) return;
        var now = clock.instant();
        var question = questions.of(id);
        var shown = listings.with(id).map(Listing::freshness).orElse(Freshness.FRESH);
        var step = rule.next(
                entry.get().confirmed(),
                question.map(QuestionStore.Question::asked),
                question.flatMap(QuestionStore.Question::warned),
                shown,
                now);
        switch (step) {
            case NOTHING -> {}
            case ASK -> ask(entry.get(), now);
            case SINK -> publishing.follow(entry.get());
            case WARN -> warn(entry.get(), now);
            case LAPSE -> lives.lapse(id);
        }
    }

    @Transactional
    void answer(UUID id, boolean yes) {
        var entry = entries.locked(id);
        if (entry.isEmpty()) return;
        if (!yes) lives.end(id, Farewell.NOT_NEEDED, Optional.of(entry.get().owner()));
        else if (entry.get().state() == State.LAPSED) lives.resume(id);
        else lives.confirm(id);
    }

    private void ask(Entry entry, Instant now) {
        var secret = Secret.next();
        questions.ask(entry.id(), secret, now);
        send(entry, secret, "ask");
    }

    private void warn(Entry entry, Instant now) {
        var secret = Secret.next();
        questions.warn(entry.id(), secret, now);
        send(entry, secret, "warn");
    }

    private void send(Entry entry, Secret secret, String which) {
        var address = accounts.addressOf(entry.owner());
        if (address.isEmpty()) return;
        var site = portals.site(entry.portal());
        var wished = accounts.languageOf(entry.owner());
        var language = site.languages().contains(wished) ? wished : site.defaultLanguage();
        var title = entry.content()
                .texts()
                .title()
                .in(language, entry.content().source())
                .value();
        var key = "still-true.letter." + which;
        courier.send(Letter.to(
                        address.get(),
                        language,
                        site,
                        "entry.still-true",
                        words.say(language, key + ".subject", title),
                        words.say(language, key + ".text", title),
                        words.say(language, "still-true.letter.how"))
                .withButton(words.say(language, "still-true.letter.button"), url(site, language.value(), secret)));
    }

    private static String url(Site site, String language, Secret secret) {
        return site.origin() + "/" + language + "/still-true/" + secret.value();
    }
}
