package ruhr.kumpel.guide;

import java.util.UUID;

/// A part of a course.
///
/// @param topic key of the topic that it opens, or nothing
/// @param required whether there is no certificate without it
/// @param material links and words, a line each
record CourseModule(
        UUID id, CourseId course, String title, String text, String topic, boolean required, String material) {

    String desk() {
        return "/manage/guides/modules/" + id;
    }
}
