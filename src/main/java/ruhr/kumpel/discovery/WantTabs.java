package ruhr.kumpel.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ruhr.kumpel.web.Tab;
import ruhr.kumpel.web.Visit;

/// The chips with what one may want of businesses; where there are none, there are no chips.
@Component
class WantTabs {

    private final WhereWords where;

    WantTabs(WhereWords where) {
        this.where = where;
    }

    /// Whether there are businesses to choose from, or somebody has chosen.
    static boolean sensible(FilterPage page, Found found) {
        return found.facets().kinds().getOrDefault(Kind.BUSINESS, 0) > 0
                || !page.filter().wants().nothing();
    }

    List<Tab> of(FilterPage page, Found found) {
        if (!sensible(page, found)) return List.of();
        var visit = page.visit();
        var wants = page.filter().wants();
        var counts = found.facets().trading();
        var tabs = new ArrayList<Tab>();
        tabs.add(chip("open", page, wants.open(!wants.open()), wants.open(), counts.open()));
        tabs.add(chip("campaign", page, wants.campaign(!wants.campaign()), wants.campaign(), counts.campaign()));
        tabs.add(chip("vouchers", page, wants.vouchers(!wants.vouchers()), wants.vouchers(), counts.vouchers()));
        // Whoever has named her town wants to know who comes there, from wherever.
        page.filter()
                .town()
                .ifPresent(town -> tabs.add(Tab.of(
                        delivers(town, visit),
                        page.with(page.filter().in(Optional.empty(), 0).wanting(wants.delivery(Optional.of(town)))))));
        return tabs;
    }

    /// Each leads to the same without it.
    List<Tab> active(FilterPage page) {
        var visit = page.visit();
        var wants = page.filter().wants();
        var tabs = new ArrayList<Tab>();
        if (wants.open()) tabs.add(without("open", page, wants.open(false)));
        if (wants.campaign()) tabs.add(without("campaign", page, wants.campaign(false)));
        if (wants.vouchers()) tabs.add(without("vouchers", page, wants.vouchers(false)));
        wants.deliversTo()
                .ifPresent(town -> tabs.add(Tab.of(
                        delivers(town, visit), page.with(page.filter().wanting(wants.delivery(Optional.empty()))))));
        return tabs;
    }

    private String delivers(String town, Visit visit) {
        return visit.say("discovery.wants.delivers-to", where.name(town, visit.language()));
    }

    private static Tab chip(String word, FilterPage page, Wants toggled, boolean chosen, int count) {
        return without(word, page, toggled).current(chosen).count(page.visit().say("discovery.count", count));
    }

    private static Tab without(String word, FilterPage page, Wants others) {
        return Tab.of(
                page.visit().say("discovery.wants." + word),
                page.with(page.filter().wanting(others)));
    }
}
