package ruhr.kumpel.signpost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;
import ruhr.kumpel.language.Telling;
import ruhr.kumpel.place.Municipality;
import ruhr.kumpel.place.Places;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Prepares questions for a reader.
@Component
class AskViews {

    static final String PATH = "/signpost";

    private final Places places;

    AskViews(Places places) {
        this.places = places;
    }

    /// @param shown the questions on the page
    /// @param typed what was typed into fields that came back with problems
    /// @param kept where the list that she goes back from is kept
    record Turn(
            Notebook notebook,
            List<Question> shown,
            boolean all,
            boolean more,
            Problems problems,
            Map<String, String> typed,
            List<Hidden> kept) {

        static Turn first(List<Question> shown, boolean all) {
            return new Turn(Notebook.EMPTY, shown, all, false, new Problems(), Map.of(), List.of());
        }
    }

    AskView of(Signpost signpost, Turn turn, Reader reader) {
        var visit = reader.visit();
        var heard = signpost.heard(turn.notebook().answers());
        var asked = signpost.asked(heard);
        int here = turn.shown().isEmpty() ? 0 : asked.indexOf(turn.shown().getFirst());
        var hidden = new ArrayList<>(Hidden.of(carried(turn)));
        turn.shown().forEach(question -> hidden.add(new Hidden(AskPage.SHOWN, question.key())));
        hidden.addAll(turn.kept());
        if (turn.all()) hidden.add(new Hidden(AskPage.ALL, "1"));
        return new AskView(
                visit.link(PATH),
                hidden,
                turn.shown().stream()
                        .map(question -> asked(question, heard, turn, reader))
                        .toList(),
                turn.all(),
                turn.notebook().answers().given().isEmpty() && here <= 0,
                here + 1,
                (int) (here + 1 + signpost.stillPossible(heard, here)),
                here > 0 && !turn.all() ? Optional.of(asked.get(here - 1).key()) : Optional.empty(),
                turn.all() ? List.of() : way(asked, here, heard, reader),
                turn.more(),
                turn.problems(),
                ways(PATH, reader));
    }

    private static Map<String, List<String>> carried(Turn turn) {
        var fields = turn.notebook().fields();
        turn.shown().forEach(question -> fields.remove(Notebook.answer(question.key())));
        fields.keySet().removeIf(name -> name.startsWith("seen."));
        return fields;
    }

    private AskView.Asked asked(Question question, Answers heard, Turn turn, Reader reader) {
        var given = heard.to(question.key());
        return new AskView.Asked(
                question.key(),
                question.kind().word(),
                Notebook.answer(question.key()),
                reader.say(question.words()),
                reader.say(question.hint()),
                question.options().stream()
                        .map(one -> new AskView.Answer(
                                one.key(), reader.say(one.words()), reader.say(one.hint()), given.contains(one.key())))
                        .toList(),
                Optional.ofNullable(turn.typed().get(question.key())).orElseGet(() -> value(question, given, reader)));
    }

    private String value(Question question, Set<String> given, Reader reader) {
        return given.stream()
                .findFirst()
                .map(one -> question.kind() == Question.Kind.TOWN ? town(one, reader.visit()) : one)
                .orElse("");
    }

    private String town(String key, Visit visit) {
        return places.byKey(key)
                .map(Municipality::name)
                .map(visit::say)
                .map(Localized.Text::value)
                .orElse("");
    }

    List<AskView.Said> way(List<Question> asked, int here, Answers heard, Reader reader) {
        var way = new ArrayList<AskView.Said>();
        for (int i = 0; i < asked.size(); i++) {
            var question = asked.get(i);
            way.add(new AskView.Said(
                    question.key(),
                    reader.say(question.words()),
                    i < here ? answers(question, heard, reader) : List.of(),
                    i < here ? "done" : i == here ? "here" : ""));
        }
        return way;
    }

    private List<Saying> answers(Question question, Answers heard, Reader reader) {
        var visit = reader.visit();
        return switch (question.kind()) {
            case ONE, MANY ->
                question.options().stream()
                        .filter(option -> heard.to(question.key()).contains(option.key()))
                        .map(option -> reader.say(option.words()))
                        .toList();
            case DAY ->
                heard.day(question.key()).stream()
                        .map(day -> said(Telling.to(visit).date(day), visit.language()))
                        .toList();
            case TOWN ->
                heard.to(question.key()).stream()
                        .map(key -> said(town(key, visit), visit.language()))
                        .toList();
        };
    }

    private static Saying said(String words, LanguageTag language) {
        return new Saying(new Localized.Text(language, words), Optional.empty());
    }

    static AskView.Ways ways(String path, Reader reader) {
        var visit = reader.visit();
        var none = Stream.of(Choice.of("", visit.say("signpost.also.none")));
        return new AskView.Ways(
                visit.link(PATH),
                visit.link(PATH) + "?" + AskPage.ALL + "=1",
                visit.link(KeptPage.PATH),
                languages(path, visit),
                Stream.concat(none, others(visit).map(one -> Choice.of(one.value(), one.ownName())))
                        .toList(),
                reader.also().map(LanguageTag::value).orElse(""));
    }

    /// Buttons that send the same form in another language: an address would have to carry the answers.
    static List<AskView.Language> languages(String path, Visit visit) {
        return others(visit)
                .map(one -> new AskView.Language("/" + one + path, one.value(), one.direction(), one.ownName()))
                .toList();
    }

    private static Stream<LanguageTag> others(Visit visit) {
        return visit.site().languages().stream().filter(one -> !one.equals(visit.language()));
    }
}
