package ruhr.kumpel.knowledge;

import java.util.Locale;

/// For whom a page is meant first; everybody may read it.
enum Audience {
    SKILLED_WORKER,
    STUDENT,
    SCIENTIST,
    ENTREPRENEUR,
    FAMILY,
    REFUGEE,
    COMPANY;

    /// As it stands in addresses, forms and message keys: `skilled-worker`.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
