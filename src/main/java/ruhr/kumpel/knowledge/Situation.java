package ruhr.kumpel.knowledge;

import java.util.Locale;

/// When in life a page is of use.
enum Situation {
    BEFORE_ARRIVAL,
    FIRST_WEEKS,
    WORK,
    FAMILY,
    HEALTH,
    GETTING_AROUND,
    STAYING;

    /// As it stands in addresses, forms and message keys: `first-weeks`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
