package ruhr.kumpel.guide;

import java.util.List;

/// How a portal works with its guides.
///
/// @param promiseDays within which a guide answers
/// @param keepDays after the end, until the words of a case are forgotten
/// @param criteria by which guides are taken on, each a line in the portal's first language
record Rules(int promiseDays, int keepDays, List<String> criteria) {

    /// Until the portal's manager says otherwise.
    static final Rules RELEASED = new Rules(5, 180, List.of());

    static final int MOST_PROMISE = 30;
    static final int LEAST_KEEP = 30;
    static final int MOST_KEEP = 730;
    static final int MOST_CRITERIA = 12;

    /// A criterion's name in forms.
    static String key(String criterion) {
        return "c" + Integer.toHexString(criterion.hashCode());
    }

    Rules {
        criteria = List.copyOf(criteria);
    }
}
