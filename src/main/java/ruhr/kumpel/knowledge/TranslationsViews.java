package ruhr.kumpel.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// Puts together how a portal's pages stand in each language.
@Component
class TranslationsViews {

    private final LeafStore leaves;
    private final TextStore texts;

    TranslationsViews(LeafStore leaves, TextStore texts) {
        this.leaves = leaves;
        this.texts = texts;
    }

    TranslationsView of(Problems problems, Optional<String> said, List<Homecoming> homecomings, Visit visit) {
        return new TranslationsView(
                visit.link(TreePage.PATH),
                rows(visit),
                visit.link(TranslationsPage.PATH),
                problems,
                said,
                homecomings.stream().map(one -> home(one, visit)).toList());
    }

    /// Pages that readers of this language do not get, or get older than the source.
    Set<UUID> open(LanguageTag into, Visit visit) {
        var good = texts.standings(visit.portal()).stream()
                .filter(one -> one.language().equals(into))
                .filter(one -> one.published().isPresent() && !one.outdated())
                .map(Standing::page)
                .collect(Collectors.toSet());
        return leaves.of(visit.portal()).stream()
                .map(Leaf::id)
                .filter(page -> !good.contains(page))
                .collect(Collectors.toSet());
    }

    private List<TranslationsView.Row> rows(Visit visit) {
        var standings = texts.standings(visit.portal()).stream().collect(Collectors.groupingBy(Standing::page));
        var written = leaves.of(visit.portal()).stream()
                .filter(leaf -> published(standings.getOrDefault(leaf.id(), List.of()), leaf.source()))
                .toList();
        var sources = written.stream().map(Leaf::source).distinct().toList();
        var rows = new ArrayList<TranslationsView.Row>();
        for (var from : sources)
            for (var into : Easy.written(visit.site())) {
                if (from.equals(into)) continue;
                var states = written.stream()
                        .filter(leaf -> leaf.source().equals(from))
                        .map(leaf -> StateFilter.progress(standings.getOrDefault(leaf.id(), List.of()), into))
                        .toList();
                rows.add(row(from, into, sources.size() > 1, states, visit));
            }
        return rows;
    }

    private static TranslationsView.Row row(
            LanguageTag from, LanguageTag into, boolean several, List<TranslationState> states, Visit visit) {
        long outdated = count(states, TranslationState.OUTDATED);
        long missing = count(states, TranslationState.MISSING);
        long underway = count(states, TranslationState.IN_TRANSLATION);
        var file = visit.link(TranslationsPage.PATH) + ".xlf?from=" + from + "&into=" + into;
        return new TranslationsView.Row(
                into.ownName(),
                several ? from.ownName() : "",
                visit.say(
                        "knowledge.translations.state",
                        states.size(),
                        outdated,
                        missing,
                        count(states, TranslationState.MACHINE),
                        underway),
                outdated + missing + underway > 0 ? file : "",
                file + "&which=all");
    }

    private static long count(List<TranslationState> states, TranslationState which) {
        return states.stream().filter(one -> one == which).count();
    }

    private static boolean published(List<Standing> standings, LanguageTag language) {
        return state(standings, language) != TranslationState.MISSING;
    }

    private static TranslationState state(List<Standing> standings, LanguageTag language) {
        return standings.stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .map(Standing::state)
                .orElse(TranslationState.MISSING);
    }

    private static TranslationsView.Home home(Homecoming one, Visit visit) {
        var word = one.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new TranslationsView.Home(
                one.title(),
                one.desk().isEmpty() ? "" : one.desk() + "?in=" + one.into(),
                visit.say("knowledge.translations.outcome." + word, one.detail()),
                one.taken() ? "success" : "warning");
    }
}
