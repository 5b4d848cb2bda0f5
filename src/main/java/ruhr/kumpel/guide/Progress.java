package ruhr.kumpel.guide;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// How far somebody is in a course.
///
/// @param attended dates at which she was, of all `dates`
/// @param modules those that she has completed
record Progress(int attended, int dates, int minutes, Set<UUID> modules) {

    static final Progress NONE = new Progress(0, 0, 0, Set.of());

    /// By both rules: the share of all dates, and each required module.
    boolean completes(Course course, Collection<CourseModule> all) {
        return dates > 0
                && attended * 100 >= course.attendance() * dates
                && all.stream().filter(CourseModule::required).allMatch(one -> modules.contains(one.id()));
    }
}
