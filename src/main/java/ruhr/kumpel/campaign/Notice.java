package ruhr.kumpel.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ruhr.kumpel.kernel.OrganisationId;
import ruhr.kumpel.kernel.PersonId;
import ruhr.kumpel.kernel.PortalId;

/// The tax office's notice that an organisation is charitable, as its owner uploaded it.
///
/// @param accepted by the portal's manager; empty until she has looked
record Notice(
        UUID id,
        OrganisationId organisation,
        PortalId portal,
        Kind kind,
        String office,
        LocalDate issued,
        PersonId uploader,
        Optional<Boolean> accepted) {

    enum Kind {
        /// Freistellungsbescheid, or the annex to a corporation tax notice: five years (AO § 63 (5) no. 1).
        EXEMPTION(5),
        /// Feststellung of the statutes (AO § 60a): three years (§ 63 (5) no. 2).
        ASSESSMENT(3);

        private final int years;

        Kind(int years) {
            this.years = years;
        }

        int years() {
            return years;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> parse(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }
    }

    LocalDate lastDay() {
        return issued.plusYears(kind.years);
    }

    boolean counts(LocalDate today) {
        return accepted.orElse(false) && !today.isAfter(lastDay());
    }
}
