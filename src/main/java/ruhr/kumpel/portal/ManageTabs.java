package ruhr.kumpel.portal;

import java.util.List;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// The ways between the pages where a manager changes the portal.
final class ManageTabs {

    static final String BASE = "/manage/portal";

    private ManageTabs() {}

    static List<Tab> of(Visit visit) {
        return Stream.of("", "/colours", "/topics", "/rules", "/hosts", "/partners")
                .map(path -> Tab.of(visit.say("portal.manage.tab" + path.replace('/', '.')), visit.link(BASE + path))
                        .current(visit.path().equals(BASE + path)
                                || (!path.isEmpty() && visit.path().startsWith(BASE + path + "/"))))
                .toList();
    }

    /// The same page for the texts of each language.
    static List<Tab> languages(Portal portal, LanguageTag current, Visit visit) {
        return portal.languages().stream()
                .map(language -> Tab.of(language.ownName(), visit.link(visit.path() + "?in=" + language))
                        .current(language.equals(current)))
                .toList();
    }

    /// The language that is edited: the wished one if the portal speaks it, else the portal's first.
    static LanguageTag edited(String wished, Portal portal) {
        return portal.languages().stream()
                .filter(language -> language.value().equals(wished))
                .findFirst()
                .orElse(portal.languages().getFirst());
    }
}
