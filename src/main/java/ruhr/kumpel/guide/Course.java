package ruhr.kumpel.guide;

import ruhr.kumpel.kernel.PortalId;

/// A run of the qualification, half a year as a rule.
///
/// @param attendance the share of dates at which one has to be, in percent: of each module, and of all together
/// @param months how long a certificate is valid
record Course(CourseId id, PortalId portal, String title, String about, int attendance, int months, CourseStage stage) {

    static final int MOST_MONTHS = 60;

    /// For coordinators.
    String desk() {
        return CoursesPage.PATH + "/" + id.value();
    }

    String mine() {
        return MyCoursesPage.PATH + "/" + id.value();
    }
}
