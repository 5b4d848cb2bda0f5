package ruhr.kumpel.web;

import ruhr.kumpel.kernel.PersonId;

/// What a member has not seen yet. Filled by `conversation`; asked only when a page of hers is printed.
public interface Unseen {

    Count of(PersonId person);

    /// @param messages threads with something new
    /// @param notices other things that happened
    record Count(int messages, int notices) {

        public static final Count NOTHING = new Count(0, 0);

        public int all() {
            return messages + notices;
        }
    }
}
