package ruhr.kumpel.campaign;

import java.time.LocalDate;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.kernel.Localized;

/// A business says that it closes for good.
///
/// @param lastDay on which it takes vouchers
record Closing(LocalDate lastDay, LanguageTag language, String words) {

    Localized.Text text() {
        return new Localized.Text(language, words);
    }
}
