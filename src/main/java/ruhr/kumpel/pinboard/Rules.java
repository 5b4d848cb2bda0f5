package ruhr.kumpel.pinboard;

/// How a portal keeps its pinboard.
///
/// @param expiryDays for how long news are shown if nothing else is said
record Rules(int expiryDays) {

    static final int LONGEST = 365;
    static final Rules RELEASED = new Rules(60);

    Rules {
        if (expiryDays < 1 || expiryDays > LONGEST)
            throw new IllegalArgumentException("News are shown for 1 to 365 days");
    }
}
