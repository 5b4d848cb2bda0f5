package ruhr.kumpel.guide;

import static ruhr.kumpel.guide.Typed.line;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import ruhr.kumpel.kernel.PortalId;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Visit;

/// What a coordinator typed about a course. Missing fields are empty.
public record CourseForm(String title, String about, String attendance, String months, String stage) {

    static final CourseForm EMPTY = new CourseForm("", "", "80", "24", "");
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_ABOUT = 2000;

    public CourseForm(
            @Nullable String title,
            @Nullable String about,
            @Nullable String attendance,
            @Nullable String months,
            @Nullable String stage) {
        this.title = line(title);
        this.about = Typed.text(about);
        this.attendance = line(attendance);
        this.months = line(months);
        this.stage = line(stage);
    }

    static CourseForm of(Course course) {
        return new CourseForm(
                course.title(),
                course.about(),
                Integer.toString(course.attendance()),
                Integer.toString(course.months()),
                course.stage().word());
    }

    /// For whoever comes second.
    Map<String, String> said() {
        return Map.of("title", title, "about", about, "attendance", attendance, "months", months, "stage", stage);
    }

    Problems problems(Visit visit) {
        var problems = new Problems();
        if (title.isEmpty()) problems.add("title", visit.say("course.form.title.missing"));
        if (title.length() > LONGEST_TITLE) problems.add("title", visit.say("guide.too-long", LONGEST_TITLE));
        if (about.length() > LONGEST_ABOUT) problems.add("about", visit.say("guide.too-long", LONGEST_ABOUT));
        if (Typed.number(attendance, 1, 100).isEmpty())
            problems.add("attendance", visit.say("course.form.attendance.wrong"));
        if (Typed.number(months, 1, Course.MOST_MONTHS).isEmpty())
            problems.add("months", visit.say("course.form.months.wrong", Course.MOST_MONTHS));
        return problems;
    }

    /// Only of a form without problems. A course begins as a draft.
    Course course(CourseId id, PortalId portal) {
        return new Course(
                id,
                portal,
                title,
                about,
                Typed.number(attendance, 1, 100).orElseThrow(),
                Typed.number(months, 1, Course.MOST_MONTHS).orElseThrow(),
                CourseStage.parse(stage).orElse(CourseStage.DRAFT));
    }
}
