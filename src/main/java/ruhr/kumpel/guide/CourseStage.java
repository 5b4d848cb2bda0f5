package ruhr.kumpel.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a course is. Its modules count from the moment it is no draft any more.
enum CourseStage {
    DRAFT,
    /// Guides enrol themselves.
    OPEN,
    RUNNING,
    OVER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String badge() {
        return switch (this) {
            case DRAFT -> "warning";
            case OPEN, RUNNING -> "success";
            case OVER -> "";
        };
    }

    static Optional<CourseStage> parse(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
