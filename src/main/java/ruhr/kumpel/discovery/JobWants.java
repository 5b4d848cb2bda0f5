package ruhr.kumpel.discovery;

import java.util.Optional;

/// What somebody wants of a job. All that is wanted at once must be true.
///
/// @param level the German she speaks: what needs more is left out, and what says nothing of it
public record JobWants(
        Optional<Vacancy.Form> form,
        Optional<Vacancy.Contract> contract,
        Optional<GermanLevel> level,
        boolean recognition,
        boolean housing) {

    public static final JobWants NOTHING =
            new JobWants(Optional.empty(), Optional.empty(), Optional.empty(), false, false);

    public JobWants form(Optional<Vacancy.Form> wanted) {
        return new JobWants(wanted, contract, level, recognition, housing);
    }

    public JobWants contract(Optional<Vacancy.Contract> wanted) {
        return new JobWants(form, wanted, level, recognition, housing);
    }

    public JobWants level(Optional<GermanLevel> spoken) {
        return new JobWants(form, contract, spoken, recognition, housing);
    }

    public JobWants recognition(boolean wanted) {
        return new JobWants(form, contract, level, wanted, housing);
    }

    public JobWants housing(boolean wanted) {
        return new JobWants(form, contract, level, recognition, wanted);
    }

    boolean nothing() {
        return equals(NOTHING);
    }
}
