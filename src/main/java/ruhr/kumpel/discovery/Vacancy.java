package ruhr.kumpel.discovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Money;

/// What lists know of a job beside what every listing has: whom it suits and what the employer helps with.
///
/// @param hours a week or a part of full time, in the employer's words, possibly empty
/// @param german how much of it is needed, if the employer says so
/// @param working other languages in which one can work there
/// @param recognition help with having one's qualification recognised
/// @param housing help with finding somewhere to live
/// @param family help with visa, family and arriving
/// @param starts when the work begins
public record Vacancy(
        Form form,
        Optional<Contract> contract,
        String hours,
        Pay pay,
        Optional<GermanLevel> german,
        List<LanguageTag> working,
        boolean recognition,
        boolean housing,
        boolean family,
        Optional<LocalDate> starts) {

    public Vacancy {
        working = List.copyOf(working);
    }

    /// What one earns.
    ///
    /// @param words of the employer, possibly empty
    /// @param from the least, `to` the most, before taxes, as far as they are said
    public record Pay(String words, Optional<Money> from, Optional<Money> to, Per per) {

        public static final Pay UNSAID = new Pay("", Optional.empty(), Optional.empty(), Per.MONTH);

        public enum Per {
            HOUR,
            MONTH,
            YEAR;

            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }

            public static Optional<Per> parse(String word) {
                for (var per : values()) if (per.word().equals(word)) return Optional.of(per);
                return Optional.empty();
            }
        }
    }

    public enum Form {
        JOB,
        APPRENTICESHIP,
        INTERNSHIP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Form> parse(String word) {
            for (var form : values()) if (form.word().equals(word)) return Optional.of(form);
            return Optional.empty();
        }
    }

    public enum Contract {
        PERMANENT,
        FIXED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Contract> parse(String word) {
            for (var contract : values()) if (contract.word().equals(word)) return Optional.of(contract);
            return Optional.empty();
        }
    }
}
