package ruhr.kumpel.project;

import org.springframework.stereotype.Component;
import ruhr.kumpel.portal.Portals;
import ruhr.kumpel.web.Visit;

/// Where an entry has its address: on its home portal, in the reader's language if that portal speaks it.
@Component
class AtHome {

    private final Portals portals;

    AtHome(Portals portals) {
        this.portals = portals;
    }

    boolean is(Entry entry, Visit visit) {
        return entry.portal().equals(visit.portal());
    }

    /// A path on this host if it is at home here, else the whole address.
    String link(Entry entry, Visit visit) {
        return is(entry, visit) ? visit.link(entry.path()) : url(entry, visit);
    }

    String url(Entry entry, Visit visit) {
        var site = portals.site(entry.portal());
        var language = site.languages().contains(visit.language()) ? visit.language() : site.defaultLanguage();
        return site.origin() + "/" + language + entry.path();
    }

    String name(Entry entry, Visit visit) {
        return visit.say(portals.with(entry.portal()).name()).value();
    }
}
