package ruhr.kumpel.guide;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ruhr.kumpel.database.Changes;
import ruhr.kumpel.database.SqlTime;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.moderation.Reason;
import ruhr.kumpel.moderation.Reviews;

/// A guide's story in further languages, translated by herself or by the team. What she writes is looked at again.
@Component
class Stories {

    private final GuideStore guides;
    private final Reviews reviews;
    private final Changes changes;
    private final JdbcClient db;
    private final Clock clock;

    Stories(GuideStore guides, Reviews reviews, Changes changes, JdbcClient db, Clock clock) {
        this.guides = guides;
        this.reviews = reviews;
        this.changes = changes;
        this.db = db;
        this.clock = clock;
    }

    /// Answers what stands there if it was changed since it was seen; then nothing is. Nothing written takes it away.
    @Transactional
    public Optional<String> put(Guide seen, LanguageTag language, String text, Predicate<String> asSeen, PersonId by) {
        var guide = guides.locked(seen.id()).orElseThrow();
        var before = guide.beside().stories().exactly(language).orElse("");
        if (!asSeen.test(before)) return Optional.of(before);
        if (text.isEmpty()) remove(guide, language);
        else write(guide, language, text, by);
        changes.note(Guides.TOPIC, guide.id().value());
        return Optional.empty();
    }

    private void write(Guide guide, LanguageTag language, String text, PersonId by) {
        db.sql("""
                insert into guide.story values (:guide, :language, :text, :by, :now)
                on conflict (guide_id, language) do update
                   set text = excluded.text, written_by = excluded.written_by, changed_at = excluded.changed_at
                """)
                .param("guide", guide.id().value())
                .param("language", language.value())
                .param("text", text)
                .param("by", by.value())
                .param("now", SqlTime.of(clock.instant()))
                .update();
        if (guide.state().belongs() && guide.person().equals(by))
            reviews.ask(Guides.TOPIC, guide.id().value(), guide.portal(), Set.of(Reason.CHANGED), false);
    }

    private void remove(Guide guide, LanguageTag language) {
        db.sql("delete from guide.story where guide_id = :guide and language = :language")
                .param("guide", guide.id().value())
                .param("language", language.value())
                .update();
    }
}
