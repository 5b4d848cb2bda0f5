package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    InfoViews(LeafStore leaves, TextStore texts) {
        this.leaves = leaves;
        this.texts = texts;
    }

    /// What she answered to "was this helpful?".
    record Answer(String helpful, String comment, Problems problems, boolean given) {

        static Answer none(boolean given) {
            return new Answer("", "", new Problems(), given);
        }
    }

    InfoView of(Leaf leaf, Map<LanguageTag, Revision> published, Answer answer, Visit visit) {
        var title = titles(published);
        var language = visit.say(title).language();
        var revision = published.get(language);
        if (revision == null) throw new IllegalStateException("A text is in a language it has");
        var standings = texts.standings(leaf.id());
        var markdown = Markdown.of(revision.wording().body(), visit);
        var path = leaf.path(title);
        return new InfoView(
                text(language, revision.wording(), markdown, visit),
                markdown.contents().stream()
                        .map(one -> new InfoView.Section("#" + one.id(), one.words()))
                        .toList(),
                notes(leaf, language, standings, path, visit),
                languages(language, published, standings, path, visit),
                below(leaf, visit),
                about(leaf, language, standings, revision, visit),
                new InfoView.Feedback(
                        visit.link(path + "/feedback"),
                        answer.helpful(),
                        answer.comment(),
                        answer.problems(),
                        answer.given()),
                visit.link(path + "/print"),
                visit.may(Role.EDITOR) ? Optional.of(visit.link(leaf.desk()) + "?in=" + language) : Optional.empty());
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

    private static List<InfoView.Note> notes(
            Leaf leaf, LanguageTag language, List<Standing> standings, String path, Visit visit) {
        var notes = new ArrayList<InfoView.Note>();
        if (!language.equals(visit.language())) notes.add(note("info", "knowledge.missing", Optional.empty(), visit));
        var standing = standing(language, standings);
        if (standing.outdated()) {
            var original = Optional.of(new InfoView.Way(
                    "/" + leaf.source() + path,
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
                            "/" + language + path,
                            language.value(),
                            language.direction(),
                            language.ownName(),
                            state == TranslationState.UP_TO_DATE ? "" : visit.say("knowledge.state." + state.word()));
                })
                .toList();
    }

    private static Standing standing(LanguageTag language, List<Standing> standings) {
        return standings.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private List<InfoView.Card> below(Leaf leaf, Visit visit) {
        var below = leaves.below(leaf);
        var faces = texts.faces(below.stream().map(Leaf::id).toList());
        return below.stream()
                .filter(one -> faces.containsKey(one.id()))
                .map(one -> card(one, faces, visit))
                .toList();
    }

    static InfoView.Card card(Leaf leaf, Map<UUID, TextStore.Face> faces, Visit visit) {
        var face = faces.get(leaf.id());
        if (face == null) throw new IllegalArgumentException("Nobody can open " + leaf);
        return new InfoView.Card(visit.link(leaf.path(face.title())), visit.say(face.title()), visit.say(face.lead()));
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
