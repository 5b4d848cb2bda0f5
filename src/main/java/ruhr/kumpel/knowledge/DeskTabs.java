package ruhr.kumpel.knowledge;

import java.util.List;
import java.util.stream.Stream;
import ruhr.kumpel.kernel.LanguageTag;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// The ways between the pages where one page is changed, and between its languages.
final class DeskTabs {

    private DeskTabs() {}

    static List<Tab> of(Leaf leaf, LanguageTag language, Visit visit) {
        return Stream.of("", "/revisions", "/pictures", "/setting")
                .map(path -> Tab.of(
                                visit.say("knowledge.desk" + (path.isEmpty() ? ".text" : path.replace('/', '.'))),
                                visit.link(leaf.desk() + path) + "?in=" + language)
                        .current(visit.path().equals(leaf.desk() + path)))
                .toList();
    }

    /// The wished one if pages are written in it here, else the one the page is written in.
    static LanguageTag language(String wished, Leaf leaf, Visit visit) {
        return Easy.written(visit.site(), wished).orElse(leaf.source());
    }
}
