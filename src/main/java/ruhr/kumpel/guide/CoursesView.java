package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Problems;
import ruhr.kumpel.web.Tab;

/// All courses of a portal for its coordinators, and the form for one more, ready to print.
public record CoursesView(List<Tab> tabs, List<Row> courses, String action, CourseForm form, Problems problems) {

    public record Row(String title, String href, String state, String badge, String text) {}
}
