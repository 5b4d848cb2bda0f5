package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Visit;

/// A page as the readers of one town get it: the region's text, its sections replaced where the town says them its own
/// way, and those that the town adds. A town's facts go before the reader's language: what it says only in German is
/// shown in German, and marked as such.
///
/// @param town its name as this reader knows it
record TownText(String town, Map<OwnSection, Map<LanguageTag, OwnText>> own, Visit visit) {

    List<Markdown.Piece> of(String regional) {
        var pieces = new ArrayList<Markdown.Piece>();
        var chapters = Chapters.of(regional);
        for (var chapter : chapters.all()) {
            var instead = instead(chapter.key());
            pieces.add(instead.orElseGet(() -> Markdown.Piece.of(chapter.text())));
            if (!chapter.key().isEmpty()) added(chapter.key()).forEach(pieces::add);
        }
        leftOver(chapters).forEach(pieces::add);
        return pieces;
    }

    private Optional<Markdown.Piece> instead(String key) {
        return own.entrySet().stream()
                .filter(one -> one.getKey().kind() == OwnSection.Kind.INSTEAD)
                .filter(one -> one.getKey().section().equals(key))
                .map(this::piece)
                .findFirst();
    }

    private Stream<Markdown.Piece> added(String after) {
        return own.entrySet().stream()
                .filter(one -> one.getKey().kind() == OwnSection.Kind.ADDED)
                .filter(one -> one.getKey().after().equals(after))
                .map(this::piece);
    }

    /// What has no place in the region's text, or has lost it, stands at the end.
    private Stream<Markdown.Piece> leftOver(Chapters chapters) {
        return own.entrySet().stream()
                .filter(one -> chapters.with(
                                one.getKey().kind() == OwnSection.Kind.ADDED
                                        ? one.getKey().after()
                                        : one.getKey().section())
                        .isEmpty())
                .map(this::piece);
    }

    private Markdown.Piece piece(Map.Entry<OwnSection, Map<LanguageTag, OwnText>> one) {
        var texts = one.getValue();
        var language = language(texts);
        var text = texts.get(language);
        if (text == null) throw new IllegalStateException("A text is in a language it has");
        var notes = new ArrayList<String>();
        notes.add(visit.say("knowledge.town.says", town));
        if (!language.equals(visit.language())) notes.add(visit.say("knowledge.town.says.only", language.ownName()));
        if (isOutdated(one.getKey(), text, texts)) notes.add(visit.say("knowledge.town.says.outdated"));
        return new Markdown.Piece(
                "## " + text.title() + " {#" + one.getKey().section() + "}\n\n" + text.body(),
                Optional.of(new Markdown.Frame(language, String.join(" ", notes))));
    }

    private static boolean isOutdated(OwnSection section, OwnText text, Map<LanguageTag, OwnText> texts) {
        return text.ofSource() > 0
                && Optional.ofNullable(texts.get(section.source()))
                        .filter(source -> source.number() > text.ofSource())
                        .isPresent();
    }

    /// Hers, the site's, German, the one it was written in.
    private LanguageTag language(Map<LanguageTag, OwnText> texts) {
        return Stream.of(visit.language(), visit.site().defaultLanguage(), LanguageTag.GERMAN)
                .filter(texts::containsKey)
                .findFirst()
                .orElseGet(() -> texts.keySet().iterator().next());
    }
}
