package ruhr.kumpel.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Choice;
import ruhr.kumpel.web.Visit;

/// Which pages an editor wants to see: those that stand so in this language, or in any that they are translated into.
record StateFilter(Optional<LanguageTag> language, Optional<TranslationState> state) {

    static StateFilter of(String language, String state, Visit visit) {
        return new StateFilter(
                Easy.written(visit.site(), language),
                Arrays.stream(TranslationState.values())
                        .filter(one -> one.word().equals(state))
                        .findFirst());
    }

    boolean wants(Leaf leaf, List<Standing> standings, Visit visit) {
        if (state.isEmpty()) return true;
        return (language.isPresent() ? List.of(language.get()) : Easy.written(visit.site()))
                .stream()
                        .filter(one -> !one.equals(leaf.source()))
                        // Leichte Sprache is missing almost everywhere: only who asks for it wants to know.
                        .filter(one -> language.isPresent() || !Easy.is(one))
                        .anyMatch(one -> progress(standings, one) == state.get());
    }

    static TranslationState progress(List<Standing> standings, LanguageTag language) {
        return standings.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .map(Standing::progress)
                .orElse(TranslationState.MISSING);
    }

    TreeView.Filter view(String action, int found, Visit visit) {
        return new TreeView.Filter(
                action,
                language.map(LanguageTag::value).orElse(""),
                Easy.written(visit.site()).stream()
                        .map(one -> Choice.of(one.value(), one.ownName()))
                        .toList(),
                state.map(TranslationState::word).orElse(""),
                Arrays.stream(TranslationState.values())
                        .map(one -> Choice.of(one.word(), visit.say("knowledge.state." + one.word())))
                        .toList(),
                state.isPresent() ? visit.say("knowledge.tree.found", found) : "");
    }
}
