package ruhr.kumpel.discovery;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// How many listings each further choice would show. Towns and languages without any are left out.
record Facets(
        Map<Kind, Integer> kinds,
        Map<String, Integer> categories,
        Map<String, Integer> languages,
        Map<String, Integer> towns,
        int urgent,
        Trading trading,
        Hiring hiring) {

    /// Counted only for who looks for jobs.
    ///
    /// @param levels what somebody can do who speaks so much German
    record Hiring(
            Map<Vacancy.Form, Integer> forms,
            Map<Vacancy.Contract, Integer> contracts,
            Map<GermanLevel, Integer> levels,
            int recognition,
            int housing) {

        static final Hiring NONE = new Hiring(Map.of(), Map.of(), Map.of(), 0, 0);

        static Hiring of(Vacancies vacancies, Bits chosen) {
            var forms = new EnumMap<Vacancy.Form, Integer>(Vacancy.Form.class);
            for (var form : Vacancy.Form.values()) forms.put(form, chosen.countWith(vacancies.form(form)));
            var contracts = new EnumMap<Vacancy.Contract, Integer>(Vacancy.Contract.class);
            for (var contract : Vacancy.Contract.values())
                contracts.put(contract, chosen.countWith(vacancies.contract(contract)));
            var levels = new EnumMap<GermanLevel, Integer>(GermanLevel.class);
            for (var level : GermanLevel.values()) levels.put(level, chosen.countWith(vacancies.with(level)));
            return new Hiring(
                    forms,
                    contracts,
                    levels,
                    chosen.countWith(vacancies.recognition),
                    chosen.countWith(vacancies.housing));
        }
    }

    /// @param delivers by town
    record Trading(int open, int campaign, int vouchers, Map<String, Integer> delivers) {}

    /// Must be called while [Atlas#reading].
    static Facets of(Atlas atlas, Question question, Selection choice) {
        var shelf = atlas.shelf(question.portal());
        return new Facets(
                kinds(atlas, choice.without(Selection.Facet.KIND)),
                categories(shelf, question, choice.without(Selection.Facet.CATEGORY)),
                counted(atlas.languages(), choice.without(Selection.Facet.LANGUAGE)),
                towns(atlas, question, choice.without(Selection.Facet.TOWN)),
                choice.all.countWith(atlas.urgent),
                trading(atlas.trades, question, choice.all),
                JobTabs.sensible(question.filter()) ? Hiring.of(atlas.vacancies, choice.all) : Hiring.NONE);
    }

    private static Trading trading(Trades trades, Question question, Bits of) {
        return new Trading(
                of.countWith(trades.open(question.now())),
                of.countWith(trades.campaign),
                of.countWith(trades.vouchers),
                counted(trades.delivering(), of));
    }

    private static Map<Kind, Integer> kinds(Atlas atlas, Bits of) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) counts.put(kind, of.countWith(atlas.kind(kind)));
        return counts;
    }

    private static Map<String, Integer> categories(Shelf shelf, Question question, Bits of) {
        var counts = new HashMap<String, Integer>();
        question.below()
                .keySet()
                .forEach(key -> counts.put(key, of.countWith(Selection.category(shelf, key, question))));
        return counts;
    }

    /// A town's count is what choosing it shows: with what is right everywhere, without a radius.
    private static Map<String, Integer> towns(Atlas atlas, Question question, Bits of) {
        int everywhere = of.countWith(atlas.everywhere);
        var counts = new HashMap<String, Integer>();
        question.middles().keySet().forEach(town -> {
            int count = of.countWith(atlas.town(town)) + everywhere;
            if (count > 0) counts.put(town, count);
        });
        return counts;
    }

    private static Map<String, Integer> counted(Map<String, Bits> sets, Bits of) {
        var counts = new HashMap<String, Integer>();
        sets.forEach((key, bits) -> {
            int count = of.countWith(bits);
            if (count > 0) counts.put(key, count);
        });
        return counts;
    }
}
