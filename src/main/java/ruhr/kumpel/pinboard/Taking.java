package ruhr.kumpel.pinboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.kernel.Ids;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.ShortId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;
import ruhr.kumpel.pinboard.Source.Setting;
import ruhr.kumpel.pinboard.Source.Tried;
import ruhr.kumpel.web.Fetched;

/// Keeps what a source has brought. The same piece is known by its id, its address or its words, so that a feed which
/// renames everything overnight brings nothing twice; what is no longer in the feed stays until its day.
@Component
class Taking {

    /// Of a source that has more, the rest comes next time.
    private static final int MOST_NEW = 30;

    private final SourceStore sources;
    private final KnownStore known;
    private final PostingStore postings;
    private final PostingWriter writer;
    private final Publishing publishing;
    private final RuleStore rules;
    private final Reviews reviews;
    private final Clock clock;

    Taking(
            SourceStore sources,
            KnownStore known,
            PostingStore postings,
            PostingWriter writer,
            Publishing publishing,
            RuleStore rules,
            Reviews reviews,
            Clock clock) {
        this.sources = sources;
        this.known = known;
        this.postings = postings;
        this.writer = writer;
        this.publishing = publishing;
        this.rules = rules;
        this.reviews = reviews;
        this.clock = clock;
    }

    /// @param asked the setting that the harvest belongs to: if it was changed meanwhile, nothing is kept
    @Transactional
    public void take(UUID id, Setting asked, Harvest harvest) {
        var source = sources.locked(id);
        if (source.isEmpty() || !source.get().setting().equals(asked)) return;
        switch (harvest) {
            case Harvest.Items(var items, var stamp) -> {
                var tally = new Tally(source.get(), items);
                tally.take();
                // What is left over is asked for again: the source must not say that nothing has changed.
                noted(source.get(), "taken", tally, tally.left ? Fetched.Stamp.NONE : stamp);
            }
            case Harvest.Unchanged _ ->
                noted(
                        source.get(),
                        "unchanged",
                        new Tally(source.get(), List.of()),
                        source.get().stamp());
            case Harvest.Failed failed -> failed(source.get(), failed);
        }
    }

    private void noted(Source source, String outcome, Tally tally, Fetched.Stamp stamp) {
        var now = clock.instant();
        var next = now.plus(Source.pause(source.setting().everyHours(), 0, Optional.empty()));
        sources.tried(source.id(), new Tried(now, outcome, tally.fresh, tally.changed, 0), stamp, 0, next);
    }

    private void failed(Source source, Harvest.Failed failed) {
        var now = clock.instant();
        int failures = source.failures() + 1;
        Duration pause = Source.pause(source.setting().everyHours(), failures, failed.pause());
        sources.tried(
                source.id(),
                new Tried(now, failed.trouble().word(), 0, 0, failed.number()),
                source.stamp(),
                failures,
                now.plus(pause));
    }

    /// One harvest being brought in.
    private final class Tally {

        private final Source source;
        private final List<Item> items;
        private final Instant now = clock.instant();
        private final LocalDate today;
        private final int days;
        private final Map<String, Integer> links = new HashMap<>();
        private int fresh;
        private int changed;
        private boolean left;

        Tally(Source source, List<Item> items) {
            this.source = source;
            this.items = items;
            this.today = publishing.today(source.portal());
            this.days = rules.of(source.portal()).expiryDays();
            items.forEach(item -> links.merge(item.link(), 1, Integer::sum));
        }

        void take() {
            for (var item : items) {
                var keys = keys(item);
                var before = known.by(source.id(), keys);
                if (before.isPresent()) again(item, before.get(), keys);
                else if (!until(item).isBefore(today)) begin(item, keys);
            }
        }

        /// Feeds whose pieces all lead to the same page are not told apart by it.
        private List<String> keys(Item item) {
            var keys = new ArrayList<String>();
            if (!item.id().isBlank() && !item.id().equals("/")) keys.add(item.keyOfId());
            if (links.getOrDefault(item.link(), 0) == 1 && item.event().isEmpty()) keys.add(item.keyOfLink());
            keys.add(item.keyOfWords());
            return keys;
        }

        private void again(Item item, KnownStore.Known before, List<String> keys) {
            known.remember(source.id(), keys, before.posting(), now);
            if (before.posting().isEmpty() || before.fingerprint().equals(item.fingerprint())) return;
            var posting = postings.locked(before.posting().get()).orElseThrow();
            var content = content(item).keepingTranslationsOf(posting.content());
            // What somebody has approved is not what a stranger makes of it afterwards.
            var state = source.setting().trusted() && posting.state() == State.PUBLISHED
                    ? State.PUBLISHED
                    : State.SUBMITTED;
            writer.change(posting.id(), Optional.empty(), content, state, now);
            known.comesFrom(posting.id(), source, item.fingerprint());
            if (state == State.SUBMITTED)
                reviews.ask(Publishing.TOPIC, posting.id(), source.portal(), Set.of(Reason.CHANGED), false);
            publishing.follow(postings.with(posting.id()).orElseThrow());
            changed++;
        }

        private void begin(Item item, List<String> keys) {
            if (known.stands(source.portal(), item.link(), item.title())) {
                known.remember(source.id(), keys, Optional.empty(), now);
                return;
            }
            if (fresh >= MOST_NEW) {
                left = true;
                return;
            }
            var trusted = source.setting().trusted();
            var posting = new Posting(
                    Ids.next(),
                    ShortId.next(),
                    source.portal(),
                    source.person(),
                    Optional.empty(),
                    Optional.empty(),
                    trusted ? State.PUBLISHED : State.SUBMITTED,
                    false,
                    content(item),
                    item.published().filter(now::isAfter).orElse(now),
                    now);
            writer.add(posting);
            known.comesFrom(posting.id(), source, item.fingerprint());
            known.remember(source.id(), keys, Optional.of(posting.id()), now);
            if (!trusted) reviews.ask(Publishing.TOPIC, posting.id(), source.portal(), Set.of(Reason.POLICY), false);
            publishing.follow(postings.with(posting.id()).orElseThrow());
            fresh++;
        }

        private Content content(Item item) {
            var setting = source.setting();
            return new Content(
                    Localized.of(setting.language(), item.title()),
                    item.text().isEmpty() ? Localized.EMPTY : Localized.of(setting.language(), item.text()),
                    setting.category(),
                    setting.town(),
                    item.link(),
                    until(item),
                    item.event());
        }

        private LocalDate until(Item item) {
            if (item.event().isPresent()) return item.event().get().lastDay(today);
            var begun = item.published()
                    .filter(now::isAfter)
                    .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                    .orElse(today);
            return begun.plusDays(days);
        }
    }
}
