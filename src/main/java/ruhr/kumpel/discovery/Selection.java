package ruhr.kumpel.discovery;

import java.util.EnumMap;
import java.util.Map;
import ruhr.kumpel.kernel.Position;

/// The listings that a question chooses, and for each facet those it would choose without that facet's own
/// filter: so a chip says what one more click brings.
final class Selection {

    enum Facet {
        KIND,
        CATEGORY,
        LANGUAGE,
        TOWN
    }

    final Bits all;
    private final Map<Facet, Bits> chosen = new EnumMap<>(Facet.class);
    private final Bits base;

    /// Must be called while [Atlas#reading].
    Selection(Atlas atlas, Question question) {
        var filter = question.filter();
        var shelf = atlas.shelf(question.portal());
        base = base(atlas, shelf, question);
        if (!filter.kinds().isEmpty()) {
            var any = new Bits();
            filter.kinds().forEach(kind -> any.or(atlas.kind(kind)));
            chosen.put(Facet.KIND, any);
        } else if (filter.text().isEmpty() && base.countWith(atlas.onDemand) > 0)
            chosen.put(Facet.KIND, base.copy().without(atlas.onDemand));
        if (!filter.categories().isEmpty()) {
            var any = new Bits();
            filter.categories().forEach(key -> any.or(category(shelf, key, question)));
            chosen.put(Facet.CATEGORY, any);
        }
        if (!filter.languages().isEmpty()) {
            var any = new Bits();
            filter.languages().forEach(language -> any.or(atlas.language(language.base())));
            chosen.put(Facet.LANGUAGE, any);
        }
        filter.town().ifPresent(town -> chosen.put(Facet.TOWN, town(atlas, town, question)));
        all = base.copy();
        chosen.values().forEach(all::and);
    }

    /// What would be there without the filter of this facet.
    Bits without(Facet facet) {
        if (!chosen.containsKey(facet)) return all;
        var rest = base.copy();
        chosen.forEach((other, bits) -> {
            if (other != facet) rest.and(bits);
        });
        return rest;
    }

    /// The category with all below it.
    static Bits category(Shelf shelf, String key, Question question) {
        var below = question.below().get(key);
        if (below == null || below.isEmpty()) return shelf.category(key);
        var any = shelf.category(key).copy();
        below.forEach(child -> any.or(shelf.category(child)));
        return any;
    }

    /// What is right in the town: in it, in several towns with it, in the whole region, online; with a radius
    /// also what lies around its middle.
    static Bits town(Atlas atlas, String town, Question question) {
        var there = atlas.town(town).copy().or(atlas.everywhere);
        int radius = question.filter().radius();
        if (radius > 0 && question.filter().near().isEmpty())
            question.middle()
                    .ifPresent(middle ->
                            there.or(around(atlas, atlas.shelf(question.portal()).shown, middle, radius, question)));
        return there;
    }

    private static Bits base(Atlas atlas, Shelf shelf, Question question) {
        var filter = question.filter();
        var base = question.words() == null
                ? shelf.shown.copy()
                : question.words().bits().and(shelf.shown);
        if (filter.urgent()) base.and(atlas.urgent);
        wanted(atlas.trades, base, question);
        atlas.vacancies.choose(base, filter.jobs());
        filter.organisation().ifPresent(who -> base.and(by(atlas.columns, base, who)));
        filter.from().ifPresent(day -> {
            int start =
                    Columns.seconds(day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(), 0);
            base.and(still(atlas.columns, base, start));
        });
        filter.box().ifPresent(box -> base.and(within(atlas.columns, base, Window.of(box))));
        if (filter.near().isPresent() && filter.radius() > 0) {
            var around = around(atlas, base, filter.near().get(), filter.radius(), question);
            base.and(around.or(atlas.everywhere));
        }
        return base;
    }

    private static void wanted(Trades trades, Bits base, Question question) {
        var wants = question.filter().wants();
        if (wants.open()) base.and(trades.open(question.now()));
        if (wants.campaign()) base.and(trades.campaign);
        if (wants.vouchers()) base.and(trades.vouchers);
        wants.deliversTo().ifPresent(town -> base.and(trades.delivering(town)));
    }

    /// A walk over all instead of a set for each organisation: there are thousands of them, and few are asked for.
    private static Bits by(Columns columns, Bits of, Organiser who) {
        int wanted = columns.organisation(who.id().value());
        var theirs = new Bits();
        of.eachDownwards(number -> {
            if (columns.organisation[number] == wanted) theirs.put(number, true);
        });
        return theirs;
    }

    private static Bits still(Columns columns, Bits of, int day) {
        var still = new Bits();
        of.eachDownwards(number -> {
            if (columns.ends[number] >= day) still.put(number, true);
        });
        return still;
    }

    private static Bits within(Columns columns, Bits of, Window window) {
        var within = new Bits();
        of.eachDownwards(number -> {
            if (columns.hasPoint(number) && window.has(columns.x[number], columns.y[number])) within.put(number, true);
        });
        return within;
    }

    private static Bits around(Atlas atlas, Bits of, Position middle, int kilometres, Question question) {
        var circle = new Circle(middle, kilometres);
        var columns = atlas.columns;
        var around = new Bits();
        of.eachDownwards(number -> {
            if (columns.hasPoint(number) && circle.has(columns.x[number], columns.y[number])) around.put(number, true);
        });
        question.middles().forEach((town, position) -> {
            if (circle.has(Mercator.x(position.lon()), Mercator.y(position.lat())))
                around.or(atlas.town(town).copy().and(atlas.several).and(of));
        });
        return around;
    }
}
