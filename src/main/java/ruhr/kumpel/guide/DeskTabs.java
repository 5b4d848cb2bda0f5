package ruhr.kumpel.guide;

import java.util.List;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// The ways between the coordinator's pages.
final class DeskTabs {

    private DeskTabs() {}

    static List<Tab> of(Visit visit) {
        return List.of(
                Tab.of(visit.say("guide.desk.title"), visit.link(DeskPage.PATH))
                        .current(visit.path().equals(DeskPage.PATH)),
                Tab.of(visit.say("guide.plan.title"), visit.link(PlanPage.PATH))
                        .current(visit.path().equals(PlanPage.PATH)),
                Tab.of(visit.say("course.desk.title"), visit.link(CoursesPage.PATH))
                        .current(visit.path().startsWith(CoursesPage.PATH)),
                Tab.of(visit.say("guide.rules.title"), visit.link(RulesPage.PATH))
                        .current(visit.path().equals(RulesPage.PATH)));
    }
}
