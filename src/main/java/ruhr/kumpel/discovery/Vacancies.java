package ruhr.kumpel.discovery;

import org.jspecify.annotations.Nullable;

/// What the [Atlas] knows of jobs.
final class Vacancies {

    final Bits recognition = new Bits();
    final Bits housing = new Bits();
    private final Bits[] forms = sets(Vacancy.Form.values().length);
    private final Bits[] contracts = sets(Vacancy.Contract.values().length);
    private final Bits[] levels = sets(GermanLevel.values().length);

    private static Bits[] sets(int count) {
        var sets = new Bits[count];
        for (int i = 0; i < count; i++) sets[i] = new Bits();
        return sets;
    }

    void put(int number, Face.@Nullable Hiring hiring) {
        if (hiring == null) return;
        var vacancy = hiring.vacancy();
        recognition.put(number, vacancy.recognition());
        housing.put(number, vacancy.housing());
        form(vacancy.form()).put(number, true);
        vacancy.contract().ifPresent(contract -> contract(contract).put(number, true));
        // Who speaks more can do what needs less.
        vacancy.german().ifPresent(needed -> {
            for (int i = needed.ordinal(); i < levels.length; i++) levels[i].put(number, true);
        });
    }

    void remove(int number) {
        recognition.put(number, false);
        housing.put(number, false);
        for (var sets : new Bits[][] {forms, contracts, levels}) for (var set : sets) set.put(number, false);
    }

    Bits form(Vacancy.Form form) {
        return forms[form.ordinal()];
    }

    Bits contract(Vacancy.Contract contract) {
        return contracts[contract.ordinal()];
    }

    /// Those that somebody can do who speaks so much German.
    Bits with(GermanLevel spoken) {
        return levels[spoken.ordinal()];
    }

    void choose(Bits base, JobWants wants) {
        wants.form().ifPresent(form -> base.and(form(form)));
        wants.contract().ifPresent(contract -> base.and(contract(contract)));
        wants.level().ifPresent(level -> base.and(with(level)));
        if (wants.recognition()) base.and(recognition);
        if (wants.housing()) base.and(housing);
    }
}
