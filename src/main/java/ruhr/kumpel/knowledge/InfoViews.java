package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.kernel.Role;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Prepares a page for a reader: in her language, else in another that is marked as such.
@Component
class InfoViews {

    private final LeafStore leaves;
    private final TextStore texts;
    private final TownReading towns;
    private final PageEmbeds embeds;

    InfoViews(LeafStore leaves, TextStore texts, TownReading towns, PageEmbeds embeds) {
        this.embeds = embeds;
        this.leaves = leaves;
        this.texts = texts;
        this.towns = towns;
    }

    /// What she answered to "was this helpful?".
    record Answer(String helpful, String comment, Problems problems, boolean given) {

        static Answer none(boolean given) {
            return new Answer("", "", new Problems(), given);
        }
    }

    /// @param wished the reader's language, or [Easy#GERMAN]
    InfoView of(Leaf leaf, Map<LanguageTag, Revision> published, LanguageTag wished, Answer answer, Visit visit) {
        var title = titles(published);
        var language = said(title, wished, visit).language();
        var revision = published.get(language);
        if (revision == null) throw new IllegalStateException("A text is in a language it has");
        var standings = texts.standings(leaf.id());
        var town = towns.town(visit);
        var markdown = Markdown.of(
                towns.pieces(leaf, revision.wording().body(), town, visit),
                embeds,
                Easy.is(wished) ? Easy::onward : UnaryOperator.identity(),
                visit);
        var path = leaf.path(title);
        var easily = Easy.is(wished) ? "?easy=1" : "";
        return new InfoView(
                text(language, revision.wording(), markdown, visit),
                markdown.contents().stream()
                        .map(one -> new InfoView.Section("#" + one.id(), one.words()))
                        .toList(),
                notes(leaf, language, wished, standings, path, visit),
                languages(language, published, standings, path, visit),
                easy(wished, published, path, visit),
                below(leaf, wished, visit),
                about(leaf, language, standings, revision, visit),
                new InfoView.Feedback(
                        link(path + "/feedback" + easily, visit),
                        answer.helpful(),
                        answer.comment(),
                        answer.problems(),
                        answer.given()),
                link(Easy.is(wished) ? Easy.onward(path) : path, visit),
                new InfoView.OnPaper(
                        link(path + "/print" + easily, visit),
                        link(path + "/page.pdf" + easily, visit),
                        leaves.below(leaf).isEmpty() ? "" : link(path + "/branch.pdf" + easily, visit)),
                towns.pick(town, town.filter(one -> towns.saysOwn(leaf, one)).isPresent(), visit),
                visit.may(Role.EDITOR) ? Optional.of(visit.link(leaf.desk()) + "?in=" + language) : Optional.empty());
    }

    /// To a page, for the town that she has chosen.
    private static String link(String path, Visit visit) {
        return visit.link(TownChoices.kept(path, visit));
    }

    static Localized titles(Map<LanguageTag, Revision> published) {
        var titles = Localized.EMPTY;
        for (var one : published.entrySet())
            titles = titles.with(one.getKey(), one.getValue().wording().title());
        return titles;
    }

    static InfoView.Text text(LanguageTag language, Wording wording, Markdown markdown, Visit visit) {
        return new InfoView.Text(
                language.value(),
                language.direction(),
                wording.title(),
                wording.lead(),
                markdown.html(),
                Markdown.of(wording.basis(), visit).html(),
                language.equals(visit.language()));
    }

    /// As a reader gets it who wished for this language: in it, in the one that it is a variety of, in what the site
    /// falls back to.
    static Localized.Text said(Localized text, LanguageTag wished, Visit visit) {
        return text.in(wished, visit.site().defaultLanguage(), LanguageTag.GERMAN);
    }

    private static List<InfoView.Note> notes(
            Leaf leaf, LanguageTag language, LanguageTag wished, List<Standing> standings, String path, Visit visit) {
        var notes = new ArrayList<InfoView.Note>();
        if (Easy.is(wished) && !Easy.is(language))
            notes.add(note("info", "knowledge.easy.missing", Optional.empty(), visit));
        else if (!language.equals(wished)) notes.add(note("info", "knowledge.missing", Optional.empty(), visit));
        var standing = standing(language, standings);
        if (standing.outdated()) {
            var original = Optional.of(new InfoView.Way(
                    "/" + leaf.source() + TownChoices.kept(path, visit),
                    visit.say("knowledge.outdated.original", leaf.source().ownName())));
            notes.add(note("warning", "knowledge.outdated", original, visit));
        }
        if (standing.unconfirmed())
            notes.add(note(
                    "warning",
                    standing.machine() ? "knowledge.machine" : "knowledge.unconfirmed",
                    Optional.empty(),
                    visit));
        return notes;
    }

    private static InfoView.Note note(String kind, String key, Optional<InfoView.Way> way, Visit visit) {
        return new InfoView.Note(kind, visit.say(key + ".title"), visit.say(key + ".text"), way);
    }

    private static List<InfoView.Language> languages(
            LanguageTag shown,
            Map<LanguageTag, Revision> published,
            List<Standing> standings,
            String path,
            Visit visit) {
        return visit.site().languages().stream()
                .filter(language -> !language.equals(shown) && published.containsKey(language))
                .map(language -> {
                    var state = standing(language, standings).state();
                    return new InfoView.Language(
                            "/" + language + TownChoices.kept(path, visit),
                            language.value(),
                            language.direction(),
                            language.ownName(),
                            state == TranslationState.UP_TO_DATE ? "" : visit.say("knowledge.state." + state.word()));
                })
                .toList();
    }

    /// The same page in Leichte Sprache, and from there in everyday German.
    private static Optional<InfoView.Way> easy(
            LanguageTag wished, Map<LanguageTag, Revision> published, String path, Visit visit) {
        if (Easy.is(wished))
            return Optional.of(new InfoView.Way(link(path, visit), visit.say("knowledge.easy.everyday")));
        return published.containsKey(Easy.GERMAN) && visit.site().languages().contains(LanguageTag.GERMAN)
                ? Optional.of(new InfoView.Way(
                        "/" + LanguageTag.GERMAN + TownChoices.kept(Easy.onward(path), visit),
                        visit.say("knowledge.easy.read")))
                : Optional.empty();
    }

    private static Standing standing(LanguageTag language, List<Standing> standings) {
        return standings.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private List<InfoView.Card> below(Leaf leaf, LanguageTag wished, Visit visit) {
        var below = leaves.below(leaf);
        var faces = texts.faces(below.stream().map(Leaf::id).toList());
        return below.stream()
                .filter(one -> faces.containsKey(one.id()))
                .map(one -> card(one, faces, wished, visit))
                .toList();
    }

    static InfoView.Card card(Leaf leaf, Map<UUID, TextStore.Face> faces, LanguageTag wished, Visit visit) {
        var face = faces.get(leaf.id());
        if (face == null) throw new IllegalArgumentException("Nobody can open " + leaf);
        var path = leaf.path(face.title());
        return new InfoView.Card(
                link(Easy.is(wished) ? Easy.onward(path) : path, visit),
                said(face.title(), wished, visit),
                said(face.lead(), wished, visit));
    }

    private static InfoView.About about(
            Leaf leaf, LanguageTag language, List<Standing> standings, Revision revision, Visit visit) {
        var when = standing(language, standings).publishedAt().orElse(revision.made());
        return new InfoView.About(
                Telling.to(visit).machine(when),
                Telling.to(visit).date(when),
                leaf.setting().responsible());
    }
}
